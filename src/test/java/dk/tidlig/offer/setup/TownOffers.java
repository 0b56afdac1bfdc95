package dk.tidlig.offer.setup;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.tenancy.Tenant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The shipped offers of a municipality, for a test's own.
@Component
public class TownOffers {
    private final Catalogue catalogue;

    TownOffers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public void install(MunicipalityId there, String likeTheOnesOf) throws IOException {
        var file = "offers/" + likeTheOnesOf + ".yaml";
        var text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        var offers =
                OfferFile.read(file, text).stream().map(ShippedOffer::offer).toList();
        Tenant.in(there, () -> catalogue.install(Actor.system(there), offers));
    }
}
