package dk.tidlig.offer.setup;

import dk.tidlig.identity.Actor;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.training.Trainings;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Takes the shipped offers (`offers/<municipality's code>.yaml`) into the catalogue when the program starts. What is
/// there already is left as people have made it.
@Component
@Order(300)
class ShippedOffers implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedOffers.class);

    private final Catalogue catalogue;
    private final Trainings trainings;
    private final Municipalities municipalities;

    ShippedOffers(Catalogue catalogue, Trainings trainings, Municipalities municipalities) {
        this.catalogue = catalogue;
        this.trainings = trainings;
        this.municipalities = municipalities;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:offers/*.yaml")) {
            var name = String.valueOf(file.getFilename());
            municipalities.byCode(name.replace(".yaml", "")).ifPresent(municipality -> install(municipality, file));
        }
    }

    private void install(Municipality municipality, Resource file) {
        var offers = OfferFile.read("offers/" + file.getFilename(), text(file));
        int added = Tenant.in(municipality.id(), () -> install(Actor.system(municipality.id()), offers));
        if (added > 0) {
            LOG.info("{} offers taken into the catalogue of {}", added, municipality.code());
        }
    }

    private int install(Actor actor, List<ShippedOffer> shipped) {
        int added = catalogue.install(
                actor, shipped.stream().map(ShippedOffer::offer).toList());
        var asking = shipped.stream()
                .filter(it -> it.training().isPresent())
                .collect(Collectors.toMap(
                        it -> it.offer().code(), it -> it.training().orElseThrow()));
        trainings.install(actor, asking);
        return added;
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
