package dk.tidlig.detection.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.detection.DetectionRefusal;
import dk.tidlig.detection.RoundDesk;
import dk.tidlig.detection.RoundDesk.Held;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.DayItem;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Around a round: its last day is moved, staff are told what is left, and a worry leads on.
@TidligTest
class RoundWindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    RoundDesk desk;

    @Autowired
    People people;

    @Autowired
    Rounds rounds;

    @Autowired
    RoundDay day;

    @Autowired
    MockMvc mvc;

    Held it;

    @BeforeEach
    void aRoom() {
        it = desk.held();
    }

    @Test
    void itsLastDayIsMovedByWhoeverPlansRoundsAndByNobodyElse() {
        endOn(it.coordinator(), TODAY.minusDays(1), DetectionRefusal.WINDOW_REVERSED);
        endOn(it.coordinator(), TODAY.plusDays(40), null);
        assertThat(get().closesOn()).isEqualTo(TODAY.plusDays(40));
        assertThatThrownBy(() -> move(it.one(), TODAY)).hasToString(new Refused(AccessRefusal.MAY_NOT).toString());
        var elsewhere = people.elsewhere("coordinator");
        assertThatThrownBy(() ->
                        Tenant.run(elsewhere.municipality(), () -> rounds.endOn(elsewhere, it.round(), TODAY, "Ferie")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void staffAreToldWhatIsLeftAndNothingMoreOnceTheyAreDone() {
        assertThat(waiting(it.one()))
                .singleElement()
                .satisfies(item -> assertThat(item.text()).containsPattern("3 (børn|children)"));
        desk.says(it, it.one(), 1, true);
        assertThat(waiting(it.one())).isEmpty();
        desk.says(it, it.other(), 1, true);
        assertThat(waiting(it.one()))
                .singleElement()
                .satisfies(item -> assertThat(item.text()).containsPattern("begge|both"));
        desk.begin(it, it.one());
        desk.agree(it, it.one(), Said.place(desk.children(it).getFirst(), BigDecimal.ONE, null));
        assertThat(waiting(it.other()))
                .singleElement()
                .satisfies(item -> assertThat(item.text()).containsPattern("2 (børn|children)"));
    }

    @Test
    void aWorryLeadsToARelayLogWithTheChildChosen() throws Exception {
        var row = desk.page(it, it.one()).rows().getFirst();
        var from = "round:" + it.round() + "." + it.room() + "." + row.child();
        assertThat(begins(it.one(), from)).isEqualTo(303);
        assertThat(begins(it.one(), from)).isNotEqualTo(303);
        var stranger = people.employed(RoundDesk.TOWN, "pedagogue", "professional");
        assertThat(begins(stranger, from)).isIn(403, 404);
        assertThat(begins(it.one(), "round:1")).isEqualTo(404);
        var page = mvc.perform(MockMvcRequestBuilders.get("/relay-logs/new?from=" + from)
                        .with(people.loggedIn(it.one())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains(row.given(), row.family());
    }

    private int begins(Actor actor, String from) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.post("/relay-logs/new")
                        .with(csrf())
                        .with(people.loggedIn(actor))
                        .param("given", "Alma")
                        .param("family", "Holm")
                        .param("born", "2022-05-05")
                        .param("parentGiven", "Anne")
                        .param("parentRelation", "MOTHER")
                        .param("worry", "Leger mest alene")
                        .param("from", from))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private void endOn(Actor actor, LocalDate day, @org.jspecify.annotations.Nullable DetectionRefusal refusal) {
        if (refusal == null) {
            move(actor, day);
        } else {
            assertThatThrownBy(() -> move(actor, day)).hasToString(new Refused(refusal).toString());
        }
    }

    private void move(Actor actor, LocalDate day) {
        Tenant.run(actor.municipality(), () -> rounds.endOn(actor, it.round(), day, "Sommerferie"));
    }

    private Round get() {
        return Tenant.in(it.coordinator().municipality(), () -> rounds.get(it.coordinator(), it.round()));
    }

    private List<DayItem> waiting(Actor actor) {
        return Tenant.in(actor.municipality(), () -> day.waiting(actor));
    }
}
