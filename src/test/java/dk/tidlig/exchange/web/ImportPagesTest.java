package dk.tidlig.exchange.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.tidlig.exchange.Sheets;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.Somebody;
import dk.tidlig.support.TidligTest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@TidligTest
class ImportPagesTest {
    private static final String GOOD =
            "UP-1,2020-06-10,parent,PU1,2015-01-02,anxiety,2020-06-14,cool-kids,4,4,6,2020-09-01,lifted\n";
    private static final String SIXTH =
            "UP-2,2020-06-10,parent,PU2,2015-01-02,anxiety,2020-06-14,cool-kids,6,4,6,2020-09-01,lifted\n";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Test
    void takesInTheSameFileOnce() throws Exception {
        var file = GOOD.replace("UP-1", "UP-" + UUID.randomUUID()).replace("PU1", "P" + UUID.randomUUID());

        upload(people.with("coordinator"), file, false)
                .andExpect(redirectedUrl("/import"))
                .andExpect(flash().attribute("done", new ImportController.Done(1, 1, 0)));
        upload(people.with("coordinator"), file, false)
                .andExpect(flash().attribute("done", new ImportController.Done(1, 0, 1)));
    }

    @Test
    void tellsAProblemByLineAndColumnAndTakesNothingIn() throws Exception {
        upload(people.with("coordinator"), GOOD + SIXTH, false)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Linje 3, Antal samtaler (kolonnen sessions_held)")))
                .andExpect(content().string(containsString("Intet er læst ind")))
                .andExpect(content().string(not(containsString("refused_because"))));
    }

    @Test
    void givesTheRefusedLinesBackWithTheirReasons() throws Exception {
        var good = GOOD.replace("UP-1", "UP-" + UUID.randomUUID()).replace("PU1", "P" + UUID.randomUUID());

        upload(people.with("coordinator"), good + SIXTH, true)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("De gode linjer er læst ind")))
                .andExpect(content().string(containsString("refused_because")))
                .andExpect(content().string(containsString("UP-2")));
    }

    @Test
    void aRefusedLineThatBeginsLikeAFormulaComesBackAsTextAndIsReadAsItWas() throws Exception {
        var formula = SIXTH.replace("UP-2", "=1+2");

        var good = GOOD.replace("UP-1", "UP-" + UUID.randomUUID()).replace("PU1", "P" + UUID.randomUUID());

        upload(people.with("coordinator"), good + formula, true)
                .andExpect(content().string(containsString("&#39;=1+2,")));
        upload(people.with("coordinator"), SIXTH.replace("UP-2", "'=1+2") + formula, false)
                .andExpect(content().string(containsString("Nummeret =1+2 st")));
    }

    @Test
    void saysAMissingColumnInPlainWords() throws Exception {
        web.perform(multipart("/import")
                        .file(new MockMultipartFile(
                                "file",
                                "year.csv",
                                "text/csv",
                                Sheets.HEADING.replace("outcome", "result").getBytes(StandardCharsets.UTF_8)))
                        .param("programme", "tidlig-forebyggelse")
                        .param("_once", UUID.randomUUID().toString())
                        .requestAttr("tidlig.actor", people.with("coordinator"))
                        .with(Somebody.named("anybody"))
                        .with(csrf()))
                .andExpect(content().string(containsString("Udfald (kolonnen outcome): Den mangler i filen.")));
    }

    @Test
    void leadsTheLanguageLinksBackToTheFormAfterARefusal() throws Exception {
        upload(people.with("coordinator"), GOOD + SIXTH, false)
                .andExpect(content().string(containsString("href=\"/import?from=here&amp;lang=en\"")));
    }

    @Test
    void refusesWhoMayNotImport() throws Exception {
        upload(people.with("helper"), GOOD, false).andExpect(status().isForbidden());
    }

    private ResultActions upload(Actor actor, String lines, boolean partial) throws Exception {
        var sheet = (Sheets.HEADING + "\n" + lines).getBytes(StandardCharsets.UTF_8);
        return web.perform(multipart("/import")
                .file(new MockMultipartFile("file", "year.csv", "text/csv", sheet))
                .header("Referer", "http://localhost/import?from=here")
                .param("programme", "tidlig-forebyggelse")
                .param("partial", String.valueOf(partial))
                .param("_once", UUID.randomUUID().toString())
                .requestAttr("tidlig.actor", actor)
                .with(Somebody.named(actor.name()))
                .with(csrf()));
    }
}
