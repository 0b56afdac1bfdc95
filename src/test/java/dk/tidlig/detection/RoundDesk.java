package dk.tidlig.detection;

import dk.tidlig.detection.round.PlanRound;
import dk.tidlig.detection.round.RoomPage;
import dk.tidlig.detection.round.RoomRounds;
import dk.tidlig.detection.round.Rounds;
import dk.tidlig.detection.round.Said;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The words that tests of rounds speak: a daycare with a room of three children, two who work there, and a round.
@Component
public class RoundDesk {
    public static final String TOWN = "0450";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final People people;
    private final Institutions institutions;
    private final Rosters rosters;
    private final Rounds rounds;
    private final RoomRounds rooms;

    RoundDesk(People people, Institutions institutions, Rosters rosters, Rounds rounds, RoomRounds rooms) {
        this.people = people;
        this.institutions = institutions;
        this.rosters = rosters;
        this.rounds = rounds;
        this.rooms = rooms;
    }

    /// A room in a round that is on.
    public record Held(String institution, RoomId room, RoundId round, Actor coordinator, Actor one, Actor other) {
        public MunicipalityId here() {
            return coordinator.municipality();
        }
    }

    public Held held() {
        var coordinator = people.employed(TOWN, "relay-coordinator", "coordinator");
        var one = people.employed(TOWN, "pedagogue", "professional");
        var other = people.employed(TOWN, "pedagogue", "professional");
        return Tenant.in(coordinator.municipality(), () -> {
            var name = FreshName.word();
            var institution = institutions.add(coordinator, Institution.Kind.DAYCARE, name);
            var room = institutions.addRoom(coordinator, institution, "Egernstuen");
            institutions.addStaff(coordinator, room, one.id());
            institutions.addStaff(coordinator, room, other.id());
            rosters.take(coordinator, lines(name, "Egernstuen", 3), List.of(), done -> {});
            return new Held(name, room, plan(coordinator, room, TODAY, "wellbeing-3"), coordinator, one, other);
        });
    }

    public RoundId plan(Actor coordinator, RoomId room, LocalDate from, String scale) {
        return rounds.plan(
                coordinator,
                new PlanRound("Runde", from, from.plusDays(20), scale, null, null, Set.of(), Set.of(room)));
    }

    static List<RosterLine> lines(String institution, String room, int children) {
        return IntStream.range(0, children)
                .mapToObj(i -> line(i + 2, institution, room))
                .toList();
    }

    static RosterLine line(int number, String institution, String room) {
        return new RosterLine(
                number, FreshName.word(), FreshName.word(), LocalDate.of(2022, 5, 5), null, institution, null, room);
    }

    public RoomPage page(Held it, Actor actor) {
        return Tenant.in(it.here(), () -> rooms.page(actor, it.round(), it.room()));
    }

    public List<ChildId> children(Held it) {
        return page(it, it.one()).rows().stream()
                .map(row -> ChildId.of(row.child()))
                .toList();
    }

    /// The same place for all.
    public void says(Held it, Actor actor, int value, boolean finishes) {
        var said = children(it).stream()
                .map(child -> Said.place(child, BigDecimal.valueOf(value), null))
                .toList();
        Tenant.run(it.here(), () -> rooms.say(actor, it.round(), it.room(), said, finishes));
    }

    public void begin(Held it, Actor actor) {
        Tenant.run(it.here(), () -> rooms.beginJoint(actor, it.round(), it.room()));
    }

    public void agree(Held it, Actor actor, Said... said) {
        Tenant.run(it.here(), () -> rooms.agree(actor, it.round(), it.room(), List.of(said)));
    }
}
