package dk.tidlig.administration;

import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.identity.group.LocalGroups;
import dk.tidlig.identity.group.Localities;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/// The groups of the demonstration, with the towns and settlements they serve. The first member leads the meetings.
@Component
class DemoGroups implements DemoPart {
    private final LocalGroups groups;
    private final GroupMembers members;
    private final Localities localities;
    private final DemoSeats seats;
    private final Clock clock;

    DemoGroups(LocalGroups groups, GroupMembers members, Localities localities, DemoSeats seats, Clock clock) {
        this.groups = groups;
        this.members = members;
        this.localities = localities;
        this.seats = seats;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load(Municipality municipality) {
        var stamp = new Stamp(clock.instant(), Actor.system(municipality.id()).id());
        var since = LocalDate.ofInstant(stamp.at(), municipality.zone()).minusYears(1);
        DemoPeople.groups(municipality.code()).forEach(group -> {
            var id = groups.create(LocalGroup.Kind.LOCAL, group.name(), Set.copyOf(group.seats()), stamp);
            localities.serve(id, Set.copyOf(group.localities()), stamp);
            for (var username : group.members()) {
                var seat = seats.of(username);
                boolean chair = username.equals(group.members().getFirst());
                members.add(id, seat.user(), seat.profession(), chair, null, since, stamp);
            }
        });
    }

    /// Who somebody is and what they work as here.
    @Component
    static class DemoSeats {
        private final Accounts accounts;
        private final Employments employments;

        DemoSeats(Accounts accounts, Employments employments) {
            this.accounts = accounts;
            this.employments = employments;
        }

        record Seat(dk.tidlig.kernel.UserId user, String profession) {}

        Seat of(String username) {
            var account = accounts.byUsername(username).orElseThrow();
            return new Seat(
                    account.id(), employments.here(account.id()).orElseThrow().profession());
        }
    }
}
