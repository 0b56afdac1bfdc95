package dk.tidlig.exchange.demo;

import dk.tidlig.detection.Institution;
import dk.tidlig.detection.Institutions;
import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RosterLine;
import dk.tidlig.detection.Rosters;
import dk.tidlig.detection.RoundId;
import dk.tidlig.detection.round.PlanRound;
import dk.tidlig.detection.round.RoomRounds;
import dk.tidlig.detection.round.Rounds;
import dk.tidlig.detection.round.Said;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// A daycare of sixty fictitious children in three rooms: a round that two have finished together, and one under way.
@Component
class DemoRounds implements DemoPart {
    private static final int EACH = 20;
    private static final int RATED = 9;
    private static final List<String> ROOMS = List.of("Egernstuen", "Harestuen", "Svalestuen");
    private static final String[] GIVEN = {
        "Alba", "Anton", "Asta", "Bo", "Clara", "Elias", "Karla", "Mads", "Mille", "Nora",
        "Oskar", "Storm", "Vega", "William", "Ellen", "Hugo", "Ida", "Johan", "Lærke", "Theo"
    };
    private static final String[] FAMILY = {"Dam", "Kjær", "Bang", "Friis", "Holst", "Lund", "Riis"};

    private final DemoPeople people;
    private final Colleagues colleagues;
    private final Programmes programmes;
    private final Desk desk;
    private final Clock clock;

    DemoRounds(DemoPeople people, Colleagues colleagues, Programmes programmes, Desk desk, Clock clock) {
        this.people = people;
        this.colleagues = colleagues;
        this.programmes = programmes;
        this.desk = desk;
        this.clock = clock;
    }

    /// What rounds are made with.
    @Component
    record Desk(Institutions institutions, Rosters rosters, Rounds rounds, RoomRounds rooms) {}

    /// Who rates.
    private record Two(Actor one, Actor other) {}

    @Override
    public int order() {
        return 340;
    }

    @Override
    public void load(Municipality municipality) {
        if (!people.areThere()
                || programmes.list().stream().noneMatch(it -> it.definition().hasRelayLog())) {
            return;
        }
        var two = two(municipality);
        var operator = Actor.operator(municipality.id());
        var today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        var rooms = rooms(operator, two, today);
        finished(plan(operator, rooms, "Prøverunden", today.minusDays(25), today), rooms, two);
        underWay(plan(operator, rooms, season(today), today.minusDays(1), today.plusDays(24)), rooms, two);
    }

    private static String season(LocalDate day) {
        return switch (day.getMonth()) {
            case MARCH, APRIL, MAY -> "Forårets trivselsrunde";
            case JUNE, JULY, AUGUST -> "Sommerens trivselsrunde";
            case SEPTEMBER, OCTOBER, NOVEMBER -> "Efterårets trivselsrunde";
            default -> "Vinterens trivselsrunde";
        };
    }

    private Two two(Municipality municipality) {
        var pedagogues = colleagues.here().stream()
                .filter(it -> it.profession().equals("pedagogue"))
                .map(Colleague::id)
                .map(id -> people.of(id, municipality))
                .toList();
        return new Two(pedagogues.getFirst(), pedagogues.getLast());
    }

    private List<RoomId> rooms(Actor operator, Two two, LocalDate today) {
        var name = "Børnehaven Solsikken";
        var institution = desk.institutions().add(operator, Institution.Kind.DAYCARE, name);
        var rooms = new ArrayList<RoomId>();
        var lines = new ArrayList<RosterLine>();
        for (var room : ROOMS) {
            var id = desk.institutions().addRoom(operator, institution, room);
            desk.institutions().addStaff(operator, id, two.one().id());
            desk.institutions().addStaff(operator, id, two.other().id());
            IntStream.range(0, EACH).forEach(i -> lines.add(line(lines.size(), name, room, today)));
            rooms.add(id);
        }
        desk.rosters().take(operator, lines, List.of(), done -> {});
        return rooms;
    }

    private static RosterLine line(int number, String institution, String room, LocalDate today) {
        return new RosterLine(
                number + 2,
                GIVEN[number % GIVEN.length],
                FAMILY[number % FAMILY.length],
                today.minusMonths(37L + number * 7 % 33).minusDays(number),
                null,
                institution,
                null,
                room);
    }

    private RoundId plan(Actor operator, List<RoomId> rooms, String name, LocalDate from, LocalDate until) {
        return desk.rounds()
                .plan(
                        operator,
                        new PlanRound(name, from, until, "wellbeing-3", null, null, Set.of(), Set.copyOf(rooms)));
    }

    private void finished(RoundId round, List<RoomId> rooms, Two two) {
        for (var room : rooms) {
            say(two.one(), round, room, EACH, DemoRounds::seen, true);
            say(two.other(), round, room, EACH, i -> i == 4 ? 2 : seen(i), true);
            agree(two.one(), round, room, EACH);
        }
    }

    private void underWay(RoundId round, List<RoomId> rooms, Two two) {
        say(two.other(), round, rooms.getFirst(), EACH, i -> seen(i + 3), true);
        say(two.one(), round, rooms.getFirst(), RATED, DemoRounds::seen, false);
        say(two.one(), round, rooms.get(1), EACH, DemoRounds::seen, true);
        say(two.other(), round, rooms.get(1), EACH, i -> i == 2 ? 3 : seen(i), true);
        agree(two.one(), round, rooms.get(1), RATED);
    }

    private static int seen(int child) {
        return child % 20 == 7 ? 3 : child % 6 == 2 ? 2 : 1;
    }

    private void say(Actor actor, RoundId round, RoomId room, int many, IntUnaryOperator how, boolean finishes) {
        var children = children(actor, round, room);
        var said = IntStream.range(0, many)
                .mapToObj(i -> said(children.get(i), how.applyAsInt(i), "Er mest for sig selv lige nu."))
                .toList();
        desk.rooms().say(actor, round, room, said, finishes);
    }

    private void agree(Actor actor, RoundId round, RoomId room, int many) {
        desk.rooms().beginJoint(actor, round, room);
        var children = children(actor, round, room);
        var said = IntStream.range(0, many)
                .mapToObj(i -> said(children.get(i), seen(i), "Vi laver små legegrupper og taler med hjemmet."))
                .toList();
        desk.rooms().agree(actor, round, room, said);
    }

    private List<ChildId> children(Actor actor, RoundId round, RoomId room) {
        return desk.rooms().page(actor, round, room).rows().stream()
                .map(row -> ChildId.of(row.child()))
                .toList();
    }

    private static Said said(ChildId child, int place, String words) {
        return Said.place(child, BigDecimal.valueOf(place), place == 1 ? null : words);
    }
}
