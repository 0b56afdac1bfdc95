package dk.tidlig.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A network meeting through its pages: called, moved for the weather, held with somebody who sees the child only
/// there,
/// written up, and its tasks done.
@TidligTest
class MeetingPagesTest {
    private static final String WHY = "Vi skal tale om skolen.";

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Episodes episodes;

    @Autowired
    TestClock clock;

    Actor coordinator;
    Actor guest;
    ChildId child;
    EpisodeId course;

    @BeforeEach
    void aChildIsHere() {
        coordinator = people.with("coordinator");
        guest = people.with("helper");
        var opened = samples.open(coordinator);
        child = opened.child();
        course = opened.episode();
    }

    @Test
    void isCalledMovedHeldAndWrittenUp() throws Exception {
        assertThat(page("/meetings")).contains("Ingen møder endnu");
        var meeting = call();
        assertThat(page(meeting)).contains("Fordi vi er bekymrede", "Indkaldt", "Hold mødet");
        assertThat(day(guest)).contains("Netværksmøde", ".ics").doesNotContain(child.toString());

        assertThat(send(coordinator, meeting + "/move", "day", "2026-03-11", "time", "10:30", "why", "Storm")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(meeting)).contains("onsdag 11. marts kl. 10.30", "Storm");

        assertThat(begin(meeting).getStatus()).isEqualTo(303);
        assertThat(get(guest, "/children/" + child).getStatus()).isEqualTo(200);
        assertThat(end(meeting).getStatus()).isEqualTo(303);
        assertThat(get(guest, "/children/" + child).getStatus()).isEqualTo(404);
        assertThat(page(meeting)).contains("Vi talte om skolen.", "Ring til skolen", "ikke gjort endnu");

        var task = task();
        assertThat(send(guest, task + "/done").getStatus()).isEqualTo(303);
        assertThat(send(guest, task + "/done").getStatus()).isEqualTo(409);
        assertThat(page(meeting)).contains("gjort").doesNotContain("ikke gjort endnu");
        assertThat(page("")).contains("Netværksmøde holdt");
    }

    @Test
    void standsAmongTodaysAppointmentsOnItsDay() throws Exception {
        call();
        assertThat(day(guest)).contains("Du har ingen aftaler i dag");
        clock.set(Instant.parse("2026-03-10T07:00:00Z"));
        assertThat(day(guest)).doesNotContain("Du har ingen aftaler i dag").contains("60 minutter");
    }

    @Test
    void saysWhatIsMissingInTheOrderThatThePageAsks() throws Exception {
        var refused = send(coordinator, "/meetings/new").getContentAsString();

        assertThat(refused).containsSubsequence("t-errors-list", "#f-about", "#f-day", "#f-time", "#f-people", "</ul>");
    }

    @Test
    void isCancelledWithWhyAndHeldNoMore() throws Exception {
        var meeting = call();
        assertThat(send(coordinator, meeting + "/cancel", "why", "").getStatus())
                .isEqualTo(422);
        assertThat(send(coordinator, meeting + "/cancel", "why", "Flyet kunne ikke lande")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(meeting)).contains("Aflyst", "Flyet kunne ikke lande");
        assertThat(begin(meeting).getStatus()).isEqualTo(409);
        assertThat(day(guest)).doesNotContain("Du er indkaldt");
    }

    @Test
    void isNotCalledOnceTheCourseHasEnded() throws Exception {
        Tenant.run(people.here(), () -> {
            var all = episodes.closingFindings(coordinator, child, course, "unchanged").stream()
                    .map(ClosingFinding::key)
                    .collect(Collectors.toSet());
            episodes.close(coordinator, child, course, new CloseEpisode("unchanged", clock.instant(), all));
        });

        var refused = sendCall();

        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentAsString()).contains("Forløbet er afsluttet");
        assertThat(page("/meetings")).contains("så der kan ikke indkaldes").doesNotContain("/meetings/new");
    }

    @Test
    void theInvitationForACalendarTellsNothingOfTheChild() throws Exception {
        var meeting = call();
        var id = meeting.substring(meeting.lastIndexOf('/') + 1);

        var file = get(guest, "/invitations/" + id + ".ics").getContentAsString();

        assertThat(file)
                .startsWith("BEGIN:VCALENDAR")
                .contains("DTSTART:20260310T090000Z", "DTEND:20260310T100000Z", "SUMMARY:Netværksmøde")
                .doesNotContain("bekymrede", child.toString(), "LOCATION");
        assertThat(get(people.with("helper"), "/invitations/" + id + ".ics").getStatus())
                .isEqualTo(404);
    }

    @Test
    void opensForThoseAloneWhoMay() throws Exception {
        var meeting = call();
        assertThat(get(guest, "/children/" + child + "/meetings").getStatus()).isEqualTo(404);
        assertThat(get(guest, "/children/" + child + meeting).getStatus()).isEqualTo(404);
        var protector = people.with("data-protection");
        assertThat(get(protector, "/children/" + child + meeting).getStatus()).isEqualTo(200);
        assertThat(get(protector, "/children/" + child + "/meetings/new").getStatus())
                .isEqualTo(403);
        assertThat(get(coordinator, "/children/" + child + "/meetings/new").getContentAsString())
                .contains(guest.id().toString())
                .doesNotContain(protector.id().toString());
        assertThat(get(protector, "/children/" + child + meeting + "/end").getStatus())
                .isEqualTo(403);
        assertThat(get(people.elsewhere("coordinator"), "/children/" + child + meeting)
                        .getStatus())
                .isEqualTo(404);
    }

    private String call() throws Exception {
        var refused = send(coordinator, "/meetings/new", "about", WHY);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains(WHY, "Vælg, hvem der indkaldes.");
        var called = sendCall();
        assertThat(called.getStatus()).isEqualTo(303);
        return String.valueOf(called.getRedirectedUrl()).substring(("/children/" + child).length());
    }

    private MockHttpServletResponse sendCall() throws Exception {
        return send(
                coordinator,
                "/meetings/new",
                "about",
                "Fordi vi er bekymrede",
                "day",
                "2026-03-10",
                "time",
                "10:00",
                "lasts",
                "60",
                "people",
                guest.id().toString());
    }

    private MockHttpServletResponse begin(String meeting) throws Exception {
        return send(
                coordinator,
                meeting + "/begin",
                "present",
                guest.id().toString(),
                "basis",
                "preventive-meeting",
                "data",
                "wellbeing",
                "purpose",
                "cooperation",
                "necessity",
                WHY);
    }

    private MockHttpServletResponse end(String meeting) throws Exception {
        assertThat(send(coordinator, meeting + "/end", "minutes", "Kort", "what1", "Ring")
                        .getStatus())
                .isEqualTo(422);
        return send(
                coordinator,
                meeting + "/end",
                "minutes",
                "Vi talte om skolen.",
                "what1",
                "Ring til skolen",
                "who1",
                guest.id().toString(),
                "due1",
                "2026-03-20");
    }

    private String task() throws Exception {
        var day = day(guest);
        var from = day.indexOf("/meeting-tasks/");
        assertThat(from).isPositive();
        return day.substring(from, from + "/meeting-tasks/".length() + 36);
    }

    private String day(Actor actor) throws Exception {
        return get(actor, "/my-day").getContentAsString();
    }

    private String page(String url) throws Exception {
        var answer = get(coordinator, "/children/" + child + url);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse get(Actor actor, String url) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(url).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(Actor actor, String url, String... fields) throws Exception {
        var whole = url.startsWith("/meeting-tasks") ? url : "/children/" + child + url;
        var request = MockMvcRequestBuilders.post(whole).with(csrf()).with(people.loggedIn(actor));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
