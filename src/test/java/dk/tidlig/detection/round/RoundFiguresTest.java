package dk.tidlig.detection.round;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.detection.RoundDesk;
import dk.tidlig.detection.RoundDesk.Held;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A round in numbers: what was agreed on alone, and nothing of so few that it would point to a child.
@TidligTest
class RoundFiguresTest {
    @Autowired
    RoundDesk desk;

    @Autowired
    People people;

    @Autowired
    RoundFigures figures;

    @Autowired
    MockMvc mvc;

    Held it;

    @BeforeEach
    void aRoom() {
        it = desk.held();
    }

    @Test
    void countsWhatWasAgreedOnAndHidesSmallCells() {
        desk.says(it, it.one(), 1, true);
        desk.says(it, it.other(), 1, true);
        assertThat(line().complete()).matches("0 (af|of) 3.*");
        desk.begin(it, it.one());
        desk.agree(it, it.one(), Said.place(desk.children(it).getFirst(), BigDecimal.ONE, null));
        assertThat(line().complete()).matches("1 (af|of) 3.*");
        assertThat(line().places()).contains("–").doesNotContain("1");
    }

    @Test
    void isForThoseEntrustedWithIt() throws Exception {
        var url = "/rounds/" + it.round() + "/figures";
        assertThat(get(people.employed(RoundDesk.TOWN, "leader", "leader"), url).getStatus())
                .isEqualTo(200);
        assertThat(get(it.coordinator(), url).getContentAsString()).contains(it.institution());
        assertThat(get(it.one(), url).getStatus()).isEqualTo(403);
        assertThat(get(people.elsewhere("coordinator"), url).getStatus()).isEqualTo(404);
    }

    private FigurePage.Line line() {
        return Tenant.in(it.coordinator().municipality(), () -> figures.page(it.coordinator(), it.round(), null))
                .lines()
                .getFirst();
    }

    private MockHttpServletResponse get(Actor actor, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse();
    }
}
