package dk.tidlig.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.detection.round.PlanRound;
import dk.tidlig.detection.round.Rounds;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A round for all of an institution or for some of its rooms.
@TidligTest
class RoundPlanTest {
    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private Institutions institutions;

    @Autowired
    private Rounds rounds;

    private Actor coordinator;
    private Actor rater;
    private InstitutionId place;
    private RoomId first;
    private RoomId second;
    private String name;

    @BeforeEach
    void openADaycareOfTwoRooms() {
        name = FreshName.word();
        coordinator = people.employed(RoundDesk.TOWN, "relay-coordinator", "coordinator");
        rater = people.employed(RoundDesk.TOWN, "pedagogue", "professional");
        Tenant.run(coordinator.municipality(), () -> {
            place = institutions.add(coordinator, Institution.Kind.DAYCARE, name);
            first = institutions.addRoom(coordinator, place, "Harestuen " + name);
            second = institutions.addRoom(coordinator, place, "Egernstuen " + name);
            institutions.addStaff(coordinator, first, rater.id());
            institutions.addStaff(coordinator, second, rater.id());
        });
    }

    @Test
    void takesInEveryRoomOfAPlace() {
        plan(coordinator, Set.of(place), Set.of());

        assertThat(roomsOfTheRater()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void takesInSomeRoomsAlone() {
        plan(coordinator, Set.of(), Set.of(second));

        assertThat(roomsOfTheRater()).containsExactly(second);
    }

    @Test
    void isRefusedNowhere() {
        assertThatThrownBy(() -> plan(coordinator, Set.of(), Set.of()))
                .hasToString(new Refused(DetectionRefusal.NO_ROOMS).toString());
    }

    @Test
    void takesInNoRoomOfAnotherMunicipality() {
        var elsewhere = people.elsewhere("coordinator");

        assertThatThrownBy(() -> plan(elsewhere, Set.of(place), Set.of(first)))
                .hasToString(new Refused(DetectionRefusal.NO_ROOMS).toString());
        assertThat(roomsOfTheRater()).isEmpty();
    }

    @Test
    void asksForPlacesAndForRoomsOnThePageOfOne() throws Exception {
        var visitor = new Visitor(port);
        var username = people.letLogIn(coordinator);
        visitor.logIn(username, People.PASSWORD);

        assertThat(visitor.get("/rounds/new").body()).contains(name).doesNotContain("Harestuen " + name);
        assertThat(visitor.get("/institutions/" + place).body()).contains("/rounds/new?of=" + place);
        assertThat(visitor.get("/rounds/new?of=" + place).body())
                .contains("Harestuen " + name, "Egernstuen " + name, "value=\"" + first);
        assertThat(visitor.get("/rounds/new?of=" + RoomId.random()).statusCode())
                .isEqualTo(404);
    }

    private void plan(Actor actor, Set<InstitutionId> places, Set<RoomId> rooms) {
        var from = RoundDesk.TODAY;
        var it = new PlanRound("Runde", from, from.plusDays(20), "wellbeing-3", null, null, places, rooms);
        Tenant.run(actor.municipality(), () -> rounds.plan(actor, it));
    }

    private List<RoomId> roomsOfTheRater() {
        return Tenant.in(rater.municipality(), () -> rounds.list(rater)).mine().stream()
                .map(it -> it.room().id())
                .toList();
    }
}
