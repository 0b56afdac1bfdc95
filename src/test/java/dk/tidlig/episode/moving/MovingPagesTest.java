package dk.tidlig.episode.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.page.Extracts;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A family moves, through the pages of both municipalities.
@TidligTest
class MovingPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    MovingDesk desk;

    @Autowired
    Extracts extracts;

    @Autowired
    MovingNames names;

    Actor old;
    Actor fresh;
    EpisodeSamples.Course course;
    String url;

    @BeforeEach
    void aChildIsInACourse() {
        old = desk.people.with("coordinator");
        fresh = desk.people.elsewhere("coordinator");
        course = desk.course(old);
        url = "/children/" + course.child() + "/moving";
        desk.samples.programme(fresh.municipality());
    }

    @Test
    void isOffered() throws Exception {
        assertThat(page("/children/" + course.child() + "/sharings", old)).contains(url);
        assertThat(page(url, old)).contains("Intet er tilbudt en anden kommune");
        assertThat(page(url + "/new", old)).contains("Ærø Kommune").doesNotContain("Qeqqata");
        var refused = send(url + "/new", old, "message", "Nyt hus i maj.");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Vælg, hvilken kommune familien flytter til.", "Nyt hus");

        assertThat(offer().getStatus()).isEqualTo(303);

        assertThat(page(url, old)).contains("Tilbudt til Ærø Kommune", "Tag tilbuddet tilbage");
    }

    @Test
    void isOpenedAndTakenOver() throws Exception {
        offer();
        var id = desk.page(old, course.child()).departures().getFirst().id();
        var arrival = "/arrivals/" + id;
        assertThat(page("/my-day", fresh)).contains("En familie flytter hertil", arrival);
        assertThat(page(arrival, fresh)).contains("Nyt hus i maj.", "Overtag forløbet", "Sig nej til forløbet");
        assertThat(get(arrival, desk.people.elsewhere("helper")).getStatus()).isNotEqualTo(200);
        assertThat(get(arrival, old).getStatus()).isEqualTo(404);
        assertThat(send(arrival + "/accept", fresh).getStatus()).isEqualTo(422);

        var taken = accept(arrival);

        assertThat(taken.getStatus()).isEqualTo(303);
        var there = Objects.requireNonNull(taken.getRedirectedUrl());
        assertThat(page(there, fresh)).contains("Fulgte med hertil");
        assertThat(page(there + "/" + id, fresh)).contains("Nyt hus i maj.", "Moderen sagde ja.");
        assertThat(page(url, old)).contains("Ærø Kommune har overtaget forløbet");
        assertThat(page("/children/" + course.child(), old)).contains("har overtaget forløbet");
        assertThat(page(arrival, fresh)).contains("Forløbet er overtaget.").doesNotContain("Nyt hus");
    }

    @Test
    void isWrittenForTheArchiveAlikeInWhateverLanguageTheMachineSpeaks() throws Exception {
        offer();
        var officer = desk.people.with("data-protection");

        assertThat(archived(officer, Locale.ENGLISH))
                .isEqualTo(archived(officer, Locale.of("da")))
                .contains("state=offered", "to=Ærø Kommune")
                .contains("basis=" + names(officer));
    }

    private String archived(Actor officer, Locale ofTheThread) {
        LocaleContextHolder.setLocale(ofTheThread);
        try {
            return Tenant.in(officer.municipality(), () -> extracts.archive(officer, course.child()))
                    .get("moving")
                    .toString();
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private String names(Actor officer) {
        return Tenant.in(officer.municipality(), () -> names.basis("consent", officer.language()));
    }

    private MockHttpServletResponse accept(String arrival) throws Exception {
        var programme = desk.samples.programme(fresh.municipality()).id().toString();
        var taker = fresh.id().toString();
        return send(arrival + "/accept", fresh, "child", "new", "programme", programme, "taker", taker);
    }

    @Test
    void isDeclinedOrTakenBack() throws Exception {
        offer();
        var id = desk.page(old, course.child()).departures().getFirst().id();
        assertThat(send("/arrivals/" + id + "/decline", fresh, "why", " ").getStatus())
                .isEqualTo(422);
        assertThat(send("/arrivals/" + id + "/decline", fresh, "why", "Bor her ikke.")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(url, old)).contains("Bor her ikke.");
        offer();
        var second = desk.page(old, course.child()).departures().stream()
                .filter(it -> it.until() != null)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(send(url + "/" + second + "/take-back", old).getStatus()).isEqualTo(303);
        assertThat(page("/arrivals/" + second, fresh)).contains("Tilbuddet er taget tilbage");
    }

    private MockHttpServletResponse offer() throws Exception {
        return send(
                url + "/new",
                old,
                "course",
                course.episode().toString(),
                "to",
                "0492",
                "basis",
                "consent",
                "grounds",
                "Moderen sagde ja.",
                "data",
                "family",
                "outcome",
                "unchanged",
                "message",
                "Nyt hus i maj.");
    }

    private String page(String url, Actor actor) throws Exception {
        var answer = get(url, actor);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse get(String url, Actor actor) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(url).with(desk.people.loggedIn(actor)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String url, Actor actor, String... fields) throws Exception {
        var request = post(url).with(csrf()).with(desk.people.loggedIn(actor));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
