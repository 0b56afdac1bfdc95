package dk.tidlig.detection.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.detection.DetectionRefusal;
import dk.tidlig.detection.RoundDesk;
import dk.tidlig.detection.RoundDesk.Held;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

/// A room in a round, through its pages.
@TidligTest
class RoomRoundTest {
    @Autowired
    RoundDesk desk;

    @Autowired
    People people;

    @Autowired
    MockMvc mvc;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Held it;
    String url;

    @BeforeEach
    void aRoom() {
        it = desk.held();
        url = "/rounds/" + it.round() + "/rooms/" + it.room();
    }

    @Test
    void aWholeRoomIsRatedByTwoAndThenTogether() throws Exception {
        var children = desk.children(it);
        assertThat(rates(it.one(), "finish", "1", "1", "2").getStatus()).isEqualTo(303);
        assertThat(rates(it.other(), "finish", "1", "1").getStatus()).isEqualTo(422);
        assertThat(rates(it.other(), "finish", "1", "1", "1").getStatus()).isEqualTo(303);
        assertThat(send(it.one(), "/joint").getStatus()).isEqualTo(303);
        assertThat(get(it.one(), url)).contains("Nu ser I begge svar", "I ser det forskelligt");
        var worried = "v-" + children.get(2);
        assertThat(send(it.one(), "/agreed", worried, "3").getStatus()).isEqualTo(422);
        assertThat(send(
                                it.one(),
                                "/agreed",
                                worried,
                                "3",
                                "w-" + children.get(2),
                                "Leger alene",
                                "t-" + children.get(2),
                                "2026-03-02")
                        .getStatus())
                .isEqualTo(303);
        assertThat(get(it.one(), url)).contains("Leger alene", "/relay-logs/new?from=round:", "2026-03-02");
        assertThat(get(it.coordinator(), "/children/" + children.get(2) + "/rounds"))
                .contains("Leger alene", "Stærk bekymring");
    }

    @Test
    void aRowSavedTwiceStandsOnce() throws Exception {
        var child = desk.children(it).getFirst().toString();
        var key = UUID.randomUUID().toString();
        assertThat(send(it.one(), "/ratings", "_once", key, "v-" + child, "2").getStatus())
                .isEqualTo(303);
        assertThat(send(it.one(), "/ratings", "_once", key, "v-" + child, "2").getStatus())
                .isEqualTo(303);
        assertThat(send(it.one(), "/ratings/" + child, "v-" + child, "3").getContentAsString())
                .contains("id=\"c-" + child, "Hvad ser du hos", "1 af 3", "hx-swap-oob");
        assertThat(desk.page(it, it.one()).rated()).isEqualTo(1);
    }

    @Test
    void oneMayEmptyOnesWordsAndIsToldOfTooMany() throws Exception {
        var child = desk.children(it).getFirst().toString();
        send(it.one(), "/ratings/" + child, "v-" + child, "3", "w-" + child, "Leger alene");
        send(it.one(), "/ratings/" + child, "v-" + child, "2");
        assertThat(words()).isEqualTo("Leger alene");
        var many = "x".repeat(2001);
        var answer = send(it.one(), "/ratings/" + child, "v-" + child, "2", "w-" + child, many);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Skriv højst 2.000 tegn", many);
        send(it.one(), "/ratings", "v-" + child, "2", "w-" + child, " ");
        assertThat(words()).isNull();
    }

    private @Nullable String words() {
        return desk.page(it, it.one()).rows().getFirst().answer().words();
    }

    @Test
    void aPressIsNotedOnTheChildItTouchedAndNoOther() throws Exception {
        var child = desk.children(it).getFirst();
        int before = noted(child);
        send(it.one(), "/ratings/" + child, "v-" + child, "1");
        assertThat(noted(child)).isEqualTo(before);
    }

    /// On the two that are not touched.
    private int noted(ChildId child) {
        return Tenant.in(
                it.here(),
                () -> transaction.execute(status -> jdbc.sql("""
                        select count(*) from audit.entry where child_id in (
                          select child_id from detection.enrolment where room_id = :room and child_id <> :child)
                          and action like 'detection.%'
                        """)
                        .param("child", child.value())
                        .param("room", it.room().value())
                        .query(Integer.class)
                        .single()));
    }

    @Test
    void aThirdIsRefusedAndAReasonCounts() throws Exception {
        var child = desk.children(it).getFirst().toString();
        assertThat(send(it.one(), "/ratings", "missing", child, "why", "REFUSED")
                        .getStatus())
                .isEqualTo(303);
        assertThat(desk.page(it, it.one()).rated()).isEqualTo(1);
        assertThat(send(it.one(), "/ratings", "v-" + child, "9").getStatus()).isEqualTo(422);
        assertThat(send(it.one(), "/ratings", "v-" + UUID.randomUUID(), "1").getStatus())
                .isEqualTo(422);
        assertThat(send(it.one(), "/ratings", "v-" + child, "1", "w-" + child, "barnet 010190-1234")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(it.coordinator(), "/ratings", "v-" + child, "1").getStatus())
                .isEqualTo(403);
        assertThat(send(people.elsewhere("helper"), "/ratings", "v-" + child, "1")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void afterTheLastDayNobodyAnswers() {
        var children = desk.children(it);
        clock.advance(Duration.ofDays(30));
        assertThatThrownBy(() -> desk.agree(it, it.one(), Said.place(children.getFirst(), BigDecimal.ONE, null)))
                .hasToString(new Refused(DetectionRefusal.NOT_NOW).toString());
        assertThatThrownBy(() -> desk.page(it, it.one())).isInstanceOf(dk.tidlig.kernel.NotFound.class);
    }

    private MockHttpServletResponse rates(Actor actor, String then, String... values) throws Exception {
        var children = desk.children(it);
        var fields = new String[2 + 2 * values.length];
        fields[0] = "then";
        fields[1] = then;
        for (int i = 0; i < values.length; i++) {
            fields[2 + 2 * i] = "v-" + children.get(i);
            fields[3 + 2 * i] = values[i];
        }
        return send(actor, "/ratings", fields);
    }

    private String get(Actor actor, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private MockHttpServletResponse send(Actor actor, String path, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(url + path).with(csrf()).with(people.loggedIn(actor));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
