package dk.tidlig.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.access.Action;
import dk.tidlig.identity.setup.KnownActions;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Whoever gives a role reads what it may do in words, and whoever reads the log what was done.
@TidligTest
class DeedWordsTest {
    private static final String PREFIX = "administration.deed.";

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void everyActionHasItsWordsAndNoneHasTwoActions(String language) throws IOException {
        var words = new TreeMap<String, String>();
        read(language).forEach((key, value) -> words.put(key.toString(), value.toString()));

        assertThat(words.keySet())
                .isEqualTo(KnownActions.all()
                        .filter(action -> !action.module().equals("toy"))
                        .map(Action::code)
                        .map(PREFIX::concat)
                        .collect(Collectors.toCollection(java.util.TreeSet::new)));
        assertThat(words.values()).doesNotHaveDuplicates().allMatch(text -> text.contains(" "));
    }

    @Test
    void aRolesPageSaysThemInsteadOfCodes() throws Exception {
        var page = mvc.perform(MockMvcRequestBuilders.get("/administration/roles/coordinator")
                        .with(people.loggedIn(people.with("administrator"))))
                .andReturn()
                .getResponse();

        assertThat(page.getStatus()).isEqualTo(200);
        assertThat(page.getContentAsString()).contains("Begynde et forl").doesNotContain(">episode.open<", "<code");
    }

    private static Properties read(String language) throws IOException {
        var file = new ClassPathResource("messages/administration-deeds_" + language + ".properties");
        var words = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
