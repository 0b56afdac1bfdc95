package dk.tidlig.insight;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.detection.RoundDesk;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// The leaders' one picture: every field of work, for those who may see figures, of their own municipality alone.
@TidligTest
class TogetherTest {
    @Autowired
    RoundDesk desk;

    @Autowired
    People people;

    @Autowired
    MockMvc mvc;

    @Test
    void aLeaderSeesTheFieldsOfWorkOnOnePage() throws Exception {
        var held = desk.held();
        desk.says(held, held.one(), 1, true);
        var leader = people.employed(RoundDesk.TOWN, "leader", "leader");

        var page = get(leader).getContentAsString();

        assertThat(page)
                .contains("Samlet billede", "Børn og familier", "Dagtilbud", "Skole", "Sundhed", "Hvem henvender sig")
                .contains("Rådgivning uden navne", "Behov uden et tilbud", "Ved siden af anbringelse")
                .contains("Seneste trivselsrunde", "Set: ")
                .doesNotContain(held.one().name());
    }

    @Test
    void isForThoseWhoMaySeeFiguresAndTellsOfNobodyElsewhere() throws Exception {
        var held = desk.held();
        assertThat(get(held.one()).getStatus()).isEqualTo(403);
        var elsewhere = get(people.elsewhere("coordinator"));
        assertThat(elsewhere.getStatus()).isEqualTo(200);
        assertThat(elsewhere.getContentAsString()).doesNotContain("/rounds/");
    }

    private MockHttpServletResponse get(Actor actor) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/figures/together").with(people.loggedIn(actor)))
                .andReturn()
                .getResponse();
    }
}
