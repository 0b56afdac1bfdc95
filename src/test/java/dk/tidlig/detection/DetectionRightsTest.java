package dk.tidlig.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.detection.RoundDesk.Held;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Every deed of rounds by its pages: who may, who may not, and who works in another municipality.
@TidligTest
class DetectionRightsTest {
    @Autowired
    RoundDesk desk;

    @Autowired
    People people;

    @Autowired
    Institutions institutions;

    @Autowired
    MockMvc mvc;

    Held it;
    String room;
    String round;
    String institution;
    Actor leader;
    Actor outside;
    Actor elsewhere;

    @BeforeEach
    void aRoom() {
        it = desk.held();
        round = "/rounds/" + it.round();
        room = round + "/rooms/" + it.room();
        institution = "/institutions/"
                + Tenant.in(it.here(), () -> institutions.places(it.coordinator())).stream()
                        .filter(place -> place.name().equals(it.institution()))
                        .findFirst()
                        .orElseThrow()
                        .id();
        leader = people.employed(RoundDesk.TOWN, "leader", "leader");
        outside = people.employed(RoundDesk.TOWN, "pedagogue", "professional");
        elsewhere = people.elsewhere("coordinator");
    }

    @Test
    void institutionsAndRostersAreForThoseEntrusted() throws Exception {
        for (var path : List.of("/institutions", institution, "/rosters/new", "/rosters/doubts")) {
            assertThat(get(it.coordinator(), path)).as(path).isEqualTo(200);
            assertThat(get(outside, path)).as(path).isEqualTo(403);
        }
        assertThat(get(elsewhere, institution)).isIn(403, 404);
        for (var path : List.of("/institutions", institution + "/rooms", institution + "/staff")) {
            var fields = new String[] {
                "name",
                "Nyt sted",
                "kind",
                "DAYCARE",
                "room",
                it.room().toString(),
                "user",
                it.one().id().toString()
            };
            assertThat(post(outside, path, fields)).as(path).isEqualTo(403);
            assertThat(post(leader, path, fields)).as(path).isEqualTo(403);
        }
        assertThat(get(leader, "/rosters/new")).isEqualTo(403);
        assertThat(get(leader, "/rosters/doubts")).isEqualTo(403);
    }

    @Test
    void roundsArePlannedByThoseEntrusted() throws Exception {
        for (var path : List.of("/rounds/new", round + "/end")) {
            assertThat(get(it.coordinator(), path)).as(path).isEqualTo(200);
            assertThat(get(leader, path)).as(path).isEqualTo(403);
            assertThat(get(outside, path)).as(path).isEqualTo(403);
        }
        assertThat(get(elsewhere, round + "/end")).isIn(403, 404);
        assertThat(post(leader, round + "/end", "day", "2026-03-20", "reason", "Ferie"))
                .isEqualTo(403);
        assertThat(post(elsewhere, "/rounds/new", "rooms", it.room().toString()))
                .isIn(403, 422);
        assertThat(get(it.one(), "/rounds")).isEqualTo(200);
        assertThat(get(leader, "/rounds")).isEqualTo(200);
    }

    @Test
    void rostersAreTakenInAndDecidedOnByThoseEntrusted() throws Exception {
        var doubt = "/rosters/doubts/" + UUID.randomUUID();
        for (var who : List.of(leader, outside, it.one())) {
            assertThat(post(who, "/rosters/new")).isIn(403, 422);
            assertThat(get(who, "/rosters/new")).isEqualTo(403);
            assertThat(post(who, doubt, "same", "true")).isEqualTo(403);
        }
        assertThat(post(it.coordinator(), "/rosters/new")).isEqualTo(422);
        assertThat(post(elsewhere, doubt, "same", "true")).isIn(403, 404, 409);
        assertThat(get(people.employed(RoundDesk.TOWN, "data-protection-officer", "data-protection"), "/rounds"))
                .isEqualTo(403);
        assertThat(body(elsewhere, "/rounds")).doesNotContain(it.round().toString());
        assertThat(body(elsewhere, "/rosters/doubts")).doesNotContain(it.institution());
    }

    @Test
    void whoWorksInARoomIsFoundByName() throws Exception {
        assertThat(body(it.coordinator(), institution + "?who=ingen-hedder-saadan"))
                .contains("Ingen af det navn");
        assertThat(body(it.coordinator(), institution)).contains("name=\"who\"", "name=\"user\"");
    }

    @Test
    void aRoomIsForThoseWhoWorkThere() throws Exception {
        assertThat(get(it.one(), room)).isEqualTo(200);
        for (var who : List.of(leader, outside, it.coordinator(), elsewhere)) {
            assertThat(get(who, room)).isIn(403, 404);
            for (var path : List.of("/ratings", "/joint", "/agreed")) {
                assertThat(post(who, room + path)).as(path).isIn(403, 404);
            }
        }
    }

    @Test
    void aChildsHistoryIsForThoseAroundItAndThoseEntrusted() throws Exception {
        var path = "/children/" + desk.children(it).getFirst() + "/rounds";
        assertThat(get(it.coordinator(), path)).isEqualTo(200);
        assertThat(get(outside, path)).isIn(403, 404);
        assertThat(get(it.one(), path)).isIn(403, 404);
        assertThat(get(elsewhere, path)).isIn(403, 404);
    }

    private String body(Actor actor, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private int get(Actor actor, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private int post(Actor actor, String path, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path).with(csrf()).with(people.loggedIn(actor));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse().getStatus();
    }
}
