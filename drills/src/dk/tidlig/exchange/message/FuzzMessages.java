package dk.tidlig.exchange.message;

import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.LargestFile;
import org.springframework.util.unit.DataSize;

/// A MedCom message: read, or refused with a word that says why.
public final class FuzzMessages {
    private static final CareMessageReader READER = new CareMessageReader(new LargestFile(DataSize.ofMegabytes(10)));

    private FuzzMessages() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        try {
            READER.read(bytes);
        } catch (Refused refused) {
            // what it is for
        }
    }
}
