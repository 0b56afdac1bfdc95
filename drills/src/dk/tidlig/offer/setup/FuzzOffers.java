package dk.tidlig.offer.setup;

import java.nio.charset.StandardCharsets;

/// A file of offers: read, or refused with all that is wrong.
public final class FuzzOffers {
    private FuzzOffers() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            OfferFile.read("fuzz.yaml", new String(bytes, StandardCharsets.UTF_8));
        } catch (OfferFileProblems refused) {
            // what it is for
        }
    }
}
