package dk.tidlig.shell.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Whom to call, under every page.
@TidligTest
class HelpLineTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @ParameterizedTest
    @CsvSource({"da, mandag–fredag 8–15", "en, Monday–Friday 8–15", "kl, mandag–fredag 8–15"})
    void saysInTheReadersLanguageWhenSomebodyAnswers(String language, String hours) throws Exception {
        mvc.perform(get("/offers").param("lang", language).with(people.loggedIn(people.with("helper"))))
                .andExpect(content().string(containsString(hours)));
    }

    @Test
    void aPlainTextIsReadInEveryLanguage() throws Exception {
        mvc.perform(get("/offers").param("lang", "en").with(people.loggedIn(people.elsewhere("helper"))))
                .andExpect(content().string(containsString("mandag–fredag 8–15")));
    }
}
