package dk.tidlig.family;

import dk.tidlig.identity.family.FamilyActors;
import dk.tidlig.tenancy.Municipalities;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Tells the demonstration's parents when the pages are ready, as long as they are there.
@Component
class DemoParentsTold {
    private final Municipalities municipalities;
    private final FamilyActors families;
    private final Environment environment;

    DemoParentsTold(Municipalities municipalities, FamilyActors families, Environment environment) {
        this.municipalities = municipalities;
        this.families = families;
        this.environment = environment;
    }

    @EventListener
    @Order
    void announce(ApplicationReadyEvent ready) {
        if (environment.getProperty("local.server.port") == null) {
            return;
        }
        for (var municipality : municipalities.all()) {
            DemoFile.of(municipality.code()).stream()
                    .filter(parent -> families.home(parent.username()).isPresent())
                    .forEach(parent -> System.out.printf(
                            "  %-10s %-32s a parent in %s%n",
                            parent.username(), parent.password(), municipality.name()));
        }
    }
}
