package dk.tidlig.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Before somebody's work is ended, the page says what it means.
@TidligTest
class EndingPagesTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    EpisodeSamples samples;

    private Visitor administrator;
    private Actor leaver;

    @BeforeEach
    void isLoggedIn() {
        administrator = new Visitor(port);
        administrator.logIn(people.letLogIn(people.with("administrator")), People.PASSWORD);
        leaver = people.with("coordinator");
    }

    @Test
    void saysHowManyCoursesAreLeftAloneAndNamesNoChild() {
        var course = samples.open(leaver);
        samples.open(leaver);

        assertThat(administrator.get(page("")).body()).contains(page("/end")).doesNotContain("name=\"lastDay\"");
        assertThat(administrator.get(page("/end")).body())
                .contains("2 åbne forløb mister deres ansvarlige", "Som administrator ser du dem ikke")
                .doesNotContain(course.child().toString());
    }

    @Test
    void endsItWhenTheAnswerIsYes() {
        var asked = administrator.get(page("/end")).body();

        var done = administrator.post(page("/end"), "lastDay", "2026-03-31", "version", version(asked));

        assertThat(Visitor.location(done)).isEqualTo(page(""));
        assertThat(administrator.get(page("")).body()).contains("Ansættelsen er sluttet", "31. marts 2026");
    }

    @Test
    void showsThePageAgainWithWhatWasWritten() {
        var asked = administrator.get(page("/end")).body();

        var refused = administrator.post(page("/end"), "lastDay", "31-31-2026", "version", version(asked));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Det betyder", "31-31-2026");
    }

    @Test
    void opensForNobodyElse() {
        var helper = new Visitor(port);
        helper.logIn(people.letLogIn(people.with("helper")), People.PASSWORD);

        assertThat(helper.get(page("/end")).statusCode()).isEqualTo(403);
    }

    private static String version(String page) {
        return page.split("name=\"version\" value=\"")[1].split("\"")[0];
    }

    private String page(String rest) {
        return "/administration/users/" + leaver.id() + rest;
    }
}
