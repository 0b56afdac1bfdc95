package dk.tidlig.administration;

import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Employments;
import dk.tidlig.tenancy.Municipalities;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Tells the demo log-ins when the pages are ready, as long as they are there.
@Component
class DemoAnnouncement {
    private final Municipalities municipalities;
    private final Accounts accounts;
    private final Employments employments;
    private final Environment environment;

    DemoAnnouncement(
            Municipalities municipalities, Accounts accounts, Employments employments, Environment environment) {
        this.municipalities = municipalities;
        this.accounts = accounts;
        this.employments = employments;
        this.environment = environment;
    }

    @EventListener
    @Order
    void announce(ApplicationReadyEvent ready) {
        if (environment.getProperty("local.server.port") == null) {
            return;
        }
        for (var municipality : municipalities.all()) {
            var there = DemoPeople.of(municipality.code()).stream()
                    .filter(person -> accounts.byUsername(person.username())
                            .filter(account ->
                                    !employments.running(account.id()).isEmpty())
                            .isPresent())
                    .toList();
            if (!there.isEmpty()) {
                System.out.printf("Demo log-ins for %s (fictitious people):%n", municipality.name());
                there.forEach(person -> System.out.printf(
                        "  %-10s %-32s %s%n", person.username(), person.password(), String.join(", ", person.roles())));
            }
        }
    }
}
