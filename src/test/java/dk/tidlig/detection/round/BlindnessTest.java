package dk.tidlig.detection.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.detection.DetectionRefusal;
import dk.tidlig.detection.Institutions;
import dk.tidlig.detection.RoundDesk;
import dk.tidlig.detection.RoundDesk.Held;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/// Nobody sees what one of the two said before both are done and the joint rating has begun.
@TidligTest
class BlindnessTest {
    @Autowired
    RoundDesk desk;

    @Autowired
    People people;

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Held it;

    @BeforeEach
    void aRoom() {
        it = desk.held();
    }

    @Test
    void theOtherSeesNothingOfIt() throws Exception {
        var child = desk.children(it).getFirst();
        desk.says(it, it.one(), 1, false);
        Tenant.run(
                it.coordinator().municipality(),
                () -> rooms.say(
                        it.one(),
                        it.round(),
                        it.room(),
                        List.of(Said.place(child, new BigDecimal(3), "Gemmer sig")),
                        false));
        assertThat(desk.page(it, it.other()).rows())
                .allMatch(row -> row.voices().isEmpty() && row.answer().value() == null);
        assertThat(body(it.other(), "/rounds/" + it.round() + "/rooms/" + it.room()))
                .doesNotContain("Gemmer sig", "checked");
        assertThat(body(it.one(), "/rounds/" + it.round() + "/rooms/" + it.room()))
                .contains("Gemmer sig", "checked");
    }

    @Autowired
    RoomRounds rooms;

    @Autowired
    Institutions institutions;

    @Test
    void aThirdInTheRoomNeitherOpensNorReadsNorAgrees() {
        var third = people.employed(RoundDesk.TOWN, "pedagogue", "professional");
        desk.says(it, it.one(), 3, true);
        desk.says(it, it.other(), 1, true);
        Tenant.run(
                it.coordinator().municipality(), () -> institutions.addStaff(it.coordinator(), it.room(), third.id()));
        var child = desk.children(it).getFirst();

        assertThatThrownBy(() -> desk.begin(it, third)).hasToString(refused(DetectionRefusal.TWO_ALREADY));
        desk.begin(it, it.one());
        desk.agree(it, it.one(), Said.place(child, new BigDecimal(1), null));

        var page = desk.page(it, third);
        assertThat(page.state()).isEqualTo(RoomPage.State.FULL);
        assertThat(page.rows())
                .allMatch(row -> row.voices().isEmpty() && row.answer().value() == null);
        assertThatThrownBy(() -> desk.agree(it, third, Said.place(child, new BigDecimal(3), "Nu")))
                .hasToString(refused(DetectionRefusal.TWO_ALREADY));
    }

    @Test
    void theViewThatAllElseReadsIsEmptyUntilTheJointRatingBegins() {
        desk.says(it, it.one(), 3, true);
        assertThat(open()).isZero();
        assertThatThrownBy(() -> desk.begin(it, it.other())).hasToString(refused(DetectionRefusal.NOT_BOTH));
        desk.says(it, it.other(), 1, true);
        assertThat(open()).isZero();
        assertThat(desk.page(it, it.one()).rows()).allMatch(row -> row.voices().isEmpty());
        desk.begin(it, it.other());
        assertThat(open()).isEqualTo(6);
        assertThat(desk.page(it, it.one()).rows()).allMatch(RoomPage.Row::differ);
    }

    @Test
    void leadersAndOutsidersSeeNoRoom() throws Exception {
        desk.says(it, it.one(), 3, true);
        var url = "/rounds/" + it.round() + "/rooms/" + it.room();
        assertThat(status(people.employed(RoundDesk.TOWN, "leader", "leader"), url))
                .isEqualTo(403);
        assertThat(status(it.coordinator(), url)).isEqualTo(403);
        assertThat(status(people.employed(RoundDesk.TOWN, "pedagogue", "professional"), url))
                .isEqualTo(404);
        assertThat(status(people.elsewhere("coordinator"), url)).isEqualTo(404);
        assertThat(body(it.coordinator(), "/children/" + child() + "/rounds")).doesNotContain("Stærk bekymring");
    }

    @Test
    void afterTheJointRatingHasBegunNobodyChangesTheirOwn() {
        desk.says(it, it.one(), 3, true);
        assertThatThrownBy(() -> desk.says(it, it.one(), 1, false)).hasToString(refused(DetectionRefusal.FINISHED));
        desk.says(it, it.other(), 1, true);
        desk.begin(it, it.one());
        assertThatThrownBy(() -> desk.says(it, it.other(), 3, false)).hasToString(refused(DetectionRefusal.FINISHED));
    }

    private String child() {
        return desk.children(it).getFirst().toString();
    }

    private static String refused(DetectionRefusal refusal) {
        return new Refused(refusal).toString();
    }

    private int open() {
        return Tenant.in(
                it.coordinator().municipality(),
                () -> transaction.execute(
                        status -> jdbc.sql("select count(*) from detection.open_assessment where room_id = :room")
                                .param("room", it.room().value())
                                .query(Integer.class)
                                .single()));
    }

    private int status(Actor actor, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String body(Actor actor, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
