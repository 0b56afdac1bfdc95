package dk.tidlig.exchange.demo;

import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Actors;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Those who work in the demonstration, as actors with their own rights: what they did stands under their names.
@Component
class DemoPeople {
    private final Colleagues colleagues;
    private final Accounts accounts;
    private final Actors actors;
    private final Clock clock;

    DemoPeople(Colleagues colleagues, Accounts accounts, Actors actors, Clock clock) {
        this.colleagues = colleagues;
        this.accounts = accounts;
        this.actors = actors;
        this.clock = clock;
    }

    boolean areThere() {
        return !colleagues.here().isEmpty();
    }

    /// The one of that profession, or whoever is first when nobody is.
    Actor by(String profession, Municipality municipality) {
        List<Colleague> here = colleagues.here();
        var one = here.stream()
                .filter(each -> each.profession().equals(profession))
                .findFirst()
                .orElse(here.getFirst());
        return of(one.id(), municipality);
    }

    Actor of(UserId user, Municipality municipality) {
        return actors.of(
                        accounts.get(user).username(),
                        municipality.id(),
                        clock.instant(),
                        Actor.PURPOSE_FOLLOW_UP,
                        Optional.empty(),
                        Locale.of("da", "DK"))
                .orElseThrow(() -> new IllegalStateException("nobody of the demonstration works here today"));
    }
}
