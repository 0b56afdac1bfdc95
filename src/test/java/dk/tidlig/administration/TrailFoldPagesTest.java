package dk.tidlig.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// One look at one's own day is one line of the trail that can be opened; what is asked for anywhere else is its own,
/// whatever words somebody chose.
@TidligTest
class TrailFoldPagesTest {
    private static final Pattern ROW = Pattern.compile("(?s)<th scope=\"row\">.*?</tr>");
    private static final Pattern WORDS = Pattern.compile("<q>(.*?)</q>");

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    private Actor fresh;

    @BeforeEach
    void somebodyBegins() {
        fresh = people.with("coordinator");
    }

    @Test
    void theListsOfOnesOwnDayAreOneLineThatCanBeOpened() throws Exception {
        open("/my-day");

        assertThat(lines())
                .hasSizeLessThanOrEqualTo(2)
                .as("one on each page of the trail")
                .allSatisfy(line -> {
                    assertThat(line).containsPattern("<summary[^>]*>Min dag, \\d+ lister</summary>");
                    assertThat(words(line)).hasSizeGreaterThan(5).allMatch(it -> it.matches("my day: (?!my day).*"));
                });
    }

    @Test
    void whatSomebodySearchedForIsNeverHiddenInTheDay() throws Exception {
        open("/my-day");
        for (var typed : List.of("mine", "waiting", "groups", "my day: mine", "my day")) {
            search(typed);
        }
        open("/enquiries?show=mine");

        var lines = lines();
        assertThat(lines).filteredOn(it -> it.contains("Min dag, ")).isNotEmpty();
        assertThat(lines)
                .filteredOn(it -> !it.contains("Min dag, "))
                .flatExtracting(TrailFoldPagesTest::words)
                .filteredOn(it -> !it.isEmpty() && !it.startsWith("my day: "))
                .containsExactly("mine", "my day", "&quot;my day: mine&quot;", "groups", "waiting", "mine");
    }

    private void search(String typed) throws Exception {
        var sealed = mvc.perform(
                        post("/children").param("text", typed).with(csrf()).with(people.loggedIn(fresh)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        open(String.valueOf(sealed));
    }

    private void open(String path) throws Exception {
        assertThat(mvc.perform(get(path).with(people.loggedIn(fresh)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
    }

    /// The trail of the one who is new, the newest first, page after page.
    private List<String> lines() throws Exception {
        var protector = people.with("data-protection");
        var lines = new ArrayList<String>();
        for (int page = 1; page <= 3; page++) {
            var path = "/administration/trail?user=" + fresh.id() + "&page=" + page;
            var answer = mvc.perform(get(path).with(people.loggedIn(protector)))
                    .andReturn()
                    .getResponse();
            ROW.matcher(answer.getContentAsString(StandardCharsets.UTF_8))
                    .results()
                    .map(it -> it.group())
                    .forEach(lines::add);
        }
        return lines;
    }

    private static List<String> words(String line) {
        return WORDS.matcher(line).results().map(it -> it.group(1)).toList();
    }
}
