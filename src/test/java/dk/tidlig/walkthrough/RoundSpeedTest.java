package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RosterSheets;
import dk.tidlig.detection.Rosters;
import dk.tidlig.detection.RoundYears;
import dk.tidlig.exchange.roster.RosterFile;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.Eight;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page of rounds and pictures, with three rounds a year for three years behind it and eight users at work. The
/// goal is 300 ms at the 95th percentile with 25,000 children
/// (`-Dtidlig.round.children=25000 -Dtidlig.round.bound=300`); the bound that fails by itself is wider, at a smaller
/// size.
@TidligTest
@Tag("alone")
class RoundSpeedTest {
    private static final String TOWN = "0450";

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Rosters rosters;

    @Autowired
    private RoundYears years;

    @Value("${tidlig.round.children:1000}")
    private int children;

    @Value("${tidlig.round.bound:1500}")
    private long bound;

    private Actor coordinator;
    private List<Actor> staff;

    @BeforeEach
    void threeYearsOfRounds() {
        coordinator = people.employed(TOWN, "relay-coordinator", "coordinator");
        staff = IntStream.range(0, 20)
                .mapToObj(i -> people.employed(TOWN, "pedagogue", "professional"))
                .toList();
        var sheet = new RosterSheets(20260303).of(children, 2026).getBytes(StandardCharsets.UTF_8);
        var read = RosterFile.read(sheet);
        var result = Tenant.in(
                coordinator.municipality(),
                () -> rosters.take(coordinator, read.lines(), read.problems(), lines -> {}));
        assertThat(result.problems()).isEmpty();
        years.pass(
                coordinator.municipality(),
                staff.stream().map(it -> it.id().value()).toList());
    }

    @Test
    void answersEveryPageOfRoundsInTime() throws Exception {
        var rounds = years.rounds(coordinator.municipality());
        var on = "/rounds/" + rounds.getLast();
        new Eight(visitor(coordinator), bound)
                .atWork(pages("/rounds/" + rounds.get(rounds.size() - 2) + "/figures", on));
        new Eight(visitor(staff.getFirst()), bound)
                .atWork(Map.of("my rooms", "/rounds", "a room", on + "/rooms/" + new RoomId(room())));
    }

    private Map<String, String> pages(String past, String on) {
        return Map.of(
                "rounds",
                "/rounds",
                "figures of a municipality",
                past,
                "figures of a round that is on",
                on + "/figures",
                "figures of a school",
                past + "?institution=" + school(),
                "institutions",
                "/institutions",
                "an institution",
                "/institutions/" + school(),
                "a new round",
                "/rounds/new",
                "doubtful lines",
                "/rosters/doubts",
                "a child's rounds",
                "/children/" + child() + "/rounds");
    }

    private UUID child() {
        return one("select child_id from detection.enrolment where ends_before is null limit 1");
    }

    private UUID room() {
        return one("select room_id from detection.room_staff where user_id = '"
                + staff.getFirst().id().value() + "' limit 1");
    }

    private UUID school() {
        return one("select id from detection.institution where label = 'Skole 001'");
    }

    private UUID one(String question) {
        return years.ids(coordinator.municipality(), question).getFirst();
    }

    private Visitor visitor(Actor actor) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        return visitor;
    }
}
