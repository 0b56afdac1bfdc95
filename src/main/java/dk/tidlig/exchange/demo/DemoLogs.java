package dk.tidlig.exchange.demo;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.relaylog.meeting.Meetings;
import dk.tidlig.relaylog.meeting.PlaceConcern;
import dk.tidlig.relaylog.meeting.Voice;
import dk.tidlig.relaylog.meeting.WriteMeeting;
import dk.tidlig.relaylog.meeting.WriteMeeting.MakeAgreement;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Three fictitious relay logs where the municipality works with them: one that waits for the family, one in which two
/// see it differently, and one whose baton is offered on.
@Component
class DemoLogs implements DemoPart {
    private static final String OUTSIDE = "En voksen går med ud i starten af dagen";

    private final Programmes programmes;
    private final DemoPeople people;
    private final DemoRelays relays;
    private final Meetings meetings;
    private final Clock clock;

    DemoLogs(Programmes programmes, DemoPeople people, DemoRelays relays, Meetings meetings, Clock clock) {
        this.programmes = programmes;
        this.people = people;
        this.relays = relays;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 330;
    }

    @Override
    public void load(Municipality municipality) {
        if (!people.areThere()
                || programmes.list().stream().noneMatch(it -> it.definition().hasRelayLog())) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        var pedagogue = people.by("pedagogue", municipality);
        var teacher = people.by("teacher", municipality);
        var worker = people.by("school-social-worker", municipality);
        waiting(pedagogue, teacher, today);
        differing(pedagogue, worker, today);
        offered(pedagogue, teacher, worker, today);
    }

    private void waiting(Actor pedagogue, Actor other, LocalDate today) {
        var child = relays.draft(
                pedagogue,
                "Vilma",
                "Lindegaard",
                today.minusYears(4).minusMonths(2),
                "Vilma er holdt op med at fortælle om sin dag, og hun leger mest alene.");
        relays.with(pedagogue, child, other);
        relays.asked(pedagogue, child);
    }

    private void differing(Actor pedagogue, Actor worker, LocalDate today) {
        var child = relays.draft(
                pedagogue,
                "Malte",
                "Højgaard",
                today.minusYears(5).minusMonths(1),
                "Malte bliver meget ked af det, når vi skal ud på legepladsen.");
        relays.opened(pedagogue, child, today, worker);
        met(pedagogue, child, today.minusDays(21), "3", "2", null, "Vi ser ham forskelligt ude og inde.", OUTSIDE);
        met(
                pedagogue,
                child,
                today.minusDays(2),
                "2",
                "2",
                "2",
                "Det går bedre, når en voksen går med ud.",
                "Malte får en fast legekammerat i frikvarteret");
        meetings.place(worker, child, new BigDecimal("4"), "Jeg har set ham gemme sig hele frikvarteret.");
    }

    private void offered(Actor pedagogue, Actor teacher, Actor worker, LocalDate today) {
        var child = relays.draft(
                pedagogue,
                "Astrid",
                "Bondo",
                today.minusYears(6).minusMonths(3),
                "Astrid skal i skole, og hun er utryg ved nye voksne.");
        relays.opened(pedagogue, child, today, teacher, worker);
        met(
                pedagogue,
                child,
                today.minusDays(7),
                "2",
                "1",
                null,
                "Vi besøger klassen sammen to gange før start.",
                "Aftaler to besøg i klassen med skolen");
        relays.offered(
                pedagogue, child, teacher, "Hun kender dig fra besøgene. Vil du tage stafetten fra første skoledag?");
    }

    private void met(
            Actor holder,
            ChildId child,
            LocalDate on,
            String mine,
            String young,
            @Nullable String agreed,
            String talked,
            String agreement) {
        var placed = new ArrayList<PlaceConcern>();
        placed.add(new PlaceConcern(new Voice.Professional(holder.id()), new BigDecimal(mine), null));
        placed.add(new PlaceConcern(new Voice.YoungPerson(), new BigDecimal(young), null));
        if (agreed != null) {
            placed.add(new PlaceConcern(new Voice.Agreed(), new BigDecimal(agreed), null));
        }
        meetings.write(
                holder,
                child,
                new WriteMeeting(
                        on,
                        "Mor, far, " + holder.name(),
                        placed,
                        Map.of(),
                        List.of(new MakeAgreement(agreement, holder.name(), on.plusDays(14))),
                        talked,
                        null,
                        null));
    }
}
