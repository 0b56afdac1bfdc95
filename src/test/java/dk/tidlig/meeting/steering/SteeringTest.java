package dk.tidlig.meeting.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.administration.Groups;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A steering group through its pages: brought up, met, decided, followed until it is done.
@TidligTest
class SteeringTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Groups groups;

    @Autowired
    SteeringGroups steering;

    @Autowired
    TestClock clock;

    Actor leader;
    GroupId group;
    String url;

    @BeforeEach
    void aGroup() {
        leader = people.with("leader");
        var administrator = people.with("administrator");
        group = Tenant.in(people.here(), () -> {
            var name = "Styregruppe " + UUID.randomUUID().toString().substring(0, 8);
            var made = groups.create(administrator, LocalGroup.Kind.STEERING, name, Set.of("psychologist"));
            groups.addMember(administrator, made, leader.id(), false, null, TODAY.minusDays(30));
            return made;
        });
        url = "/steering/" + group;
    }

    @Test
    void whatIsBroughtUpIsDecidedAndFollowed() throws Exception {
        assertThat(send("/points", "words", "Barnet 010190-1234 venter").getStatus())
                .isEqualTo(422);
        assertThat(send("/points", "words", "Ventetid hos psykologerne").getStatus())
                .isEqualTo(303);
        assertThat(send("/meetings", "on", "2026-03-03").getStatus()).isEqualTo(303);
        var page = Tenant.in(people.here(), () -> steering.page(leader, group));
        var point = "/points/" + page.waiting().getFirst().id();
        var meeting = page.meetings().getFirst().id();

        assertThat(decide(point, meeting).getStatus()).isEqualTo(422);
        assertThat(send(
                                "/meetings/" + meeting + "/present",
                                "present",
                                leader.id().toString())
                        .getStatus())
                .isEqualTo(303);
        assertThat(get(leader, url + point + "/decide").getStatus()).isEqualTo(200);
        assertThat(decide(point, meeting).getStatus()).isEqualTo(303);
        assertThat(decide(point, meeting).getStatus()).isEqualTo(409);
        isFollowed(point);
    }

    private void isFollowed(String point) throws Exception {
        assertThat(get(leader, "/my-day").getContentAsString())
                .contains("Opgave fra styregruppen", "To psykologer mere");
        assertThat(send(point + "/done").getStatus()).isEqualTo(303);
        assertThat(send(point + "/done").getStatus()).isEqualTo(409);
        assertThat(get(leader, "/my-day").getContentAsString()).doesNotContain("To psykologer mere");
        assertThat(get(leader, url).getContentAsString()).contains("To psykologer mere", "/figures");
    }

    @Test
    void itsMembersAloneAreToldWhenNoMeetingIsCalledInTime() throws Exception {
        clock.advance(Duration.ofDays(50));
        assertThat(get(leader, url).getContentAsString())
                .contains("mindst hvert kvartal", "Næste møde skal holdes inden for 9 dage");
        assertThat(get(leader, "/my-day").getContentAsString()).contains(url + "/call");
        assertThat(get(people.with("leader"), "/my-day").getContentAsString()).doesNotContain(url);
        assertThat(get(people.elsewhere("leader"), "/my-day").getContentAsString())
                .doesNotContain(url);

        assertThat(send("/meetings", "on", "2026-04-22").getStatus()).isEqualTo(303);
        assertThat(get(leader, "/my-day").getContentAsString()).doesNotContain(url + "/call");
        var meeting = Tenant.in(people.here(), () -> steering.page(leader, group))
                .meetings()
                .getFirst()
                .id();
        clock.advance(Duration.ofDays(12));
        assertThat(get(leader, url).getContentAsString()).contains("Mødernes rytme er brudt");
        send("/meetings/" + meeting + "/present", "present", leader.id().toString());
        assertThat(get(leader, url).getContentAsString()).contains("Sidst mødt onsdag 22. april");
    }

    @Test
    void aMeetingIsMovedAndCancelledAndWhatWaitsWaitsOn() throws Exception {
        var other = people.with("leader");
        Tenant.run(
                people.here(),
                () -> groups.addMember(people.with("administrator"), group, other.id(), false, null, TODAY));
        send("/points", "words", "Ventetid");
        send("/meetings", "on", "2026-03-10");
        var meeting = "/meetings/" + first().id();

        isNotMovedSo(meeting);
        assertThat(move(meeting, "2026-03-17", "Storm").getStatus()).isEqualTo(303);
        assertThat(get(leader, url).getContentAsString())
                .contains("Mødet 10. marts 2026 er flyttet til 17. marts 2026", "Storm", "Ventetid");
        assertThat(get(other, "/my-day").getContentAsString()).contains("flyttet til", "Storm");
        assertThat(get(leader, "/my-day").getContentAsString()).doesNotContain("flyttet til");
        assertThat(get(leader, url + meeting + "/meeting.ics").getContentAsString())
                .contains("20260317", "SEQUENCE:1", "Styregruppe")
                .doesNotContain("Storm", leader.name());

        send("/meetings", "on", "2026-03-24");
        assertThat(move(meeting, "2026-03-24", "Storm").getStatus()).isEqualTo(422);
        isCancelled(meeting, other);
    }

    private void isNotMovedSo(String meeting) throws Exception {
        var dayless = send(meeting + "/change", "what", "MOVE", "why", "Storm");
        assertThat(dayless.getStatus()).isEqualTo(422);
        assertThat(dayless.getContentAsString()).contains("href=\"#f-on\"", "Skriv, hvilken dag mødet er.", "Storm");
        assertThat(move(meeting, "2026-03-02", "Storm").getStatus()).isEqualTo(422);
        assertThat(move(meeting, "2026-03-17", "010190-1234 er syg").getStatus())
                .isEqualTo(422);
    }

    private void isCancelled(String meeting, Actor other) throws Exception {
        assertThat(send(meeting + "/change", "what", "CANCEL", "why", "Sne").getStatus())
                .isEqualTo(303);
        assertThat(send(meeting + "/change", "what", "CANCEL", "why", "Sne").getStatus())
                .isEqualTo(409);
        assertThat(send(meeting + "/present", "present", leader.id().toString()).getStatus())
                .isEqualTo(409);
        assertThat(get(leader, url).getContentAsString()).contains("er aflyst: Sne", "Ventetid");
        assertThat(get(other, "/my-day").getContentAsString()).contains("er aflyst: Sne");
        assertThat(get(leader, url + meeting + "/meeting.ics").getContentAsString())
                .contains("STATUS:CANCELLED");
        assertThat(send("/meetings", "on", "2026-03-17").getStatus()).isEqualTo(303);
    }

    private SteeringPage.Meeting first() {
        return Tenant.in(people.here(), () -> steering.page(leader, group))
                .meetings()
                .getFirst();
    }

    private MockHttpServletResponse move(String meeting, String on, String why) throws Exception {
        return send(meeting + "/change", "what", "MOVE", "on", on, "why", why);
    }

    @Test
    void aMeetingIsChangedByItsMembersAloneAndNotOnceItWasHeld() throws Exception {
        send("/meetings", "on", "2026-03-10");
        var meeting = "/meetings/" + first().id();
        var stranger = people.with("leader");
        assertThat(get(stranger, url + meeting + "/change").getStatus()).isEqualTo(403);
        assertThat(get(stranger, url + meeting + "/meeting.ics").getStatus()).isEqualTo(403);
        assertThat(get(people.elsewhere("leader"), url + meeting + "/change").getStatus())
                .isEqualTo(404);
        assertThat(get(leader, url + meeting + "/change").getStatus()).isEqualTo(200);

        clock.advance(Duration.ofDays(7));
        send(meeting + "/present", "present", leader.id().toString());
        assertThat(send(meeting + "/change", "what", "CANCEL", "why", "Sne").getStatus())
                .isEqualTo(409);
        assertThat(get(leader, url).getContentAsString()).doesNotContain(meeting + "/change");
    }

    @Test
    void isForItsMembersAlone() throws Exception {
        var other = people.with("leader");
        assertThat(get(other, url).getStatus()).isEqualTo(403);
        assertThat(get(people.with("helper"), "/steering").getStatus()).isEqualTo(403);
        assertThat(get(people.elsewhere("leader"), url).getStatus()).isEqualTo(404);
        var raise = MockMvcRequestBuilders.post(url + "/points")
                .with(csrf())
                .with(people.loggedIn(other))
                .param("words", "Noget");
        assertThat(mvc.perform(raise).andReturn().getResponse().getStatus()).isEqualTo(403);
    }

    private MockHttpServletResponse decide(String point, String meeting) throws Exception {
        return send(
                point + "/decide",
                "meeting",
                meeting,
                "decision",
                "To psykologer mere",
                "owner",
                leader.id().toString());
    }

    private MockHttpServletResponse get(Actor actor, String path) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String path, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(url + path).with(csrf()).with(people.loggedIn(leader));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
