package dk.tidlig.family;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.page.Extracts;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// What a family says itself, what it says is not right, and what is answered.
@TidligTest
class OwnWordsTest {
    private static final String RESPONSIBLE = "fik ansvaret for forløbet";

    @Autowired
    Episodes episodes;

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Household household;

    @Autowired
    Extracts extracts;

    @Autowired
    JdbcClient jdbc;

    Household.Home home;
    Actor mother;
    String own;
    String word;

    @BeforeEach
    void aMotherIsLoggedIn() {
        home = household.with(people.with("coordinator"));
        mother = household.loggedIn(home, home.mother());
        own = "/family/" + home.child();
        word = "Hun sover " + FreshName.word() + " hos farmor";
    }

    @Test
    void isReadByThoseAroundTheChildAndByWhoeverWroteIt() throws Exception {
        assertThat(post(mother, own + "/words", "words", word)).isEqualTo(303);

        assertThat(page(mother, own + "/words")).contains(word);
        assertThat(page(home.professional(), "/children/" + home.child()))
                .contains(word, "Familiens eget ord", "(mor) har skrevet");
        assertThat(page(home.professional(), "/children/" + home.child() + "/family-words"))
                .contains(word);
    }

    @Test
    void isNotShownToTheOtherParent() throws Exception {
        var father = household.loggedIn(home, home.father());
        post(mother, own + "/words", "words", word);
        post(mother, own + "/words/contest", "words", word, "about", mark());

        for (var url : new String[] {"", "/words", "/looks", "/consents"}) {
            assertThat(page(father, own + url)).doesNotContain(word, "Du venter på svar");
        }
        var extract = Tenant.in(people.here(), () -> extracts.extract(Actor.operator(people.here()), home.child()));
        assertThat(extract.toString()).contains("family-word").doesNotContain(word);
        var archive = Tenant.in(people.here(), () -> extracts.archive(Actor.operator(people.here()), home.child()));
        assertThat(archive.toString()).contains(word, "(mor)");
    }

    @Test
    void isPutRightBesideAndNeverChanged() throws Exception {
        post(mother, own + "/words", "words", word);
        var link = link(page(mother, own + "/words"), "/words/", "/correct");

        assertThat(page(mother, link)).contains(word);
        assertThat(post(mother, link, "words", "Hos mormor")).isEqualTo(303);

        assertThat(page(home.professional(), "/children/" + home.child() + "/family-words"))
                .contains(word, "Hos mormor", "Rettelse");
        var father = household.loggedIn(home, home.father());
        assertThat(get(father, link)).isEqualTo(404);
        assertThat(post(father, link, "words", "Nej")).isEqualTo(404);
    }

    @Test
    void isSaidOfOneEntryAloneThoughAnotherIsOfTheSameMoment() throws Exception {
        var second = people.with("helper");
        var third = people.with("helper");
        Tenant.run(people.here(), () -> {
            var first = home.professional();
            episodes.handResponsibility(first, home.child(), home.episode(), first.id(), second.id());
            episodes.handResponsibility(first, home.child(), home.episode(), second.id(), third.id());
        });
        var marks = Pattern.compile("words/contest\\?about=(episode-[^\"]*-sync-[^\"]*)\"")
                .matcher(page(mother, own))
                .results()
                .map(it -> it.group(1))
                .toList();

        assertThat(marks).hasSize(3).doesNotHaveDuplicates();
        assertThat(post(mother, own + "/words/contest", "words", word, "about", marks.getFirst()))
                .isEqualTo(303);
        assertThat(page(home.professional(), "/children/" + home.child()))
                .containsOnlyOnce("siger, at det her ikke passer. Der er ikke svaret endnu.");
    }

    @Test
    void saysWhatIsNotRightAndIsAnswered() throws Exception {
        var professional = home.professional();
        var mark = mark();
        assertThat(post(mother, own + "/words/contest", "words", word, "about", mark))
                .isEqualTo(303);
        assertThat(post(mother, own + "/words/contest", "words", word, "about", mark))
                .isEqualTo(422);

        assertThat(page(professional, "/my-day")).contains("Svar familien");
        assertThat(page(professional, "/children/" + home.child()))
                .contains("siger, at det her ikke passer. Der er ikke svaret endnu.", word);
        var answer = link(page(professional, "/children/" + home.child()), "/family-words/", "/answer");
        assertThat(page(professional, answer)).contains(word);
        assertThat(post(professional, answer, "outcome", "", "words", "")).isEqualTo(422);
        assertThat(post(professional, answer, "outcome", "stays", "words", "Sådan blev det aftalt."))
                .isEqualTo(303);
        assertThat(post(professional, answer, "outcome", "stays", "words", "Igen."))
                .isEqualTo(422);

        assertThat(page(professional, "/my-day")).doesNotContain("Svar familien");
        assertThat(page(professional, "/children/" + home.child())).contains("Der er svaret.");
        assertThat(page(mother, own + "/words"))
                .contains("Det bliver stående", "Sådan blev det aftalt.")
                .doesNotContain(professional.name());
    }

    @Test
    void isAboutWhatOneSeesAlone() throws Exception {
        assertThat(get(mother, own + "/words/contest?about=intake-1-flag")).isEqualTo(404);
        assertThat(post(mother, own + "/words/contest", "words", word, "about", "intake-1-flag"))
                .isEqualTo(404);
        assertThat(post(mother, own + "/words", "words", " ")).isEqualTo(422);
        assertThat(post(mother, own + "/words", "words", "x".repeat(2001))).isEqualTo(422);
    }

    @Test
    void isNobodyElses() throws Exception {
        post(mother, own + "/words/contest", "words", word, "about", mark());
        var url = "/children/" + home.child() + "/family-words";
        var answer = link(page(home.professional(), url), "/family-words/", "/answer");

        for (var outsider : new Actor[] {people.with("helper"), people.elsewhere("coordinator")}) {
            assertThat(get(outsider, url)).isEqualTo(404);
            assertThat(get(outsider, answer)).isEqualTo(404);
            assertThat(post(outsider, answer, "outcome", "stays", "words", "Nej"))
                    .isEqualTo(404);
        }
        var other = household.with(people.with("coordinator"));
        assertThat(post(mother, "/family/" + other.child() + "/words", "words", word))
                .isEqualTo(404);
        assertThat(page(people.with("coordinator"), "/my-day")).doesNotContain(url);
    }

    @Test
    void goesWithTheChild() throws Exception {
        post(mother, own + "/words", "words", word);
        post(mother, own + "/words/contest", "words", word, "about", mark());
        var answer = link(
                page(home.professional(), "/children/" + home.child() + "/family-words"), "/family-words/", "/answer");
        post(home.professional(), answer, "outcome", "corrected", "words", "Rettet.");

        var erased = Tenant.in(people.here(), () -> extracts.erase(Actor.operator(people.here()), home.child()));

        assertThat(erased.get("family-word")).isEqualTo(3);
    }

    /// Of the line that somebody is responsible.
    private String mark() throws Exception {
        var shown = page(mother, own);
        var after = shown.substring(shown.indexOf("words/contest?about=", shown.indexOf(RESPONSIBLE)) + 20);
        return after.substring(0, after.indexOf('"'));
    }

    private static String link(String page, String has, String ends) {
        int end = page.indexOf(ends + "\"", page.indexOf(has));
        return page.substring(page.lastIndexOf('"', end) + 1, end + ends.length());
    }

    private String page(Actor who, String url) throws Exception {
        return answer(who, MockMvcRequestBuilders.get(url)).getContentAsString();
    }

    private int get(Actor who, String url) throws Exception {
        return answer(who, MockMvcRequestBuilders.get(url)).getStatus();
    }

    private org.springframework.mock.web.MockHttpServletResponse answer(
            Actor who, org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(people.loggedIn(who))).andReturn().getResponse();
    }

    private int post(Actor who, String url, String... fields) throws Exception {
        return household.post(mvc, who, url, fields).getStatus();
    }
}
