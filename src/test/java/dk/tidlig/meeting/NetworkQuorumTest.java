package dk.tidlig.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.episode.page.Extracts;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.ProgrammeVersions;
import dk.tidlig.relaylog.RelayDesk;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A programme can say which professions have to be at a network meeting: the page warns, and the minutes remember.
@TidligTest
class NetworkQuorumTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    RelayDesk desk;

    @Autowired
    NetworkMeetings meetings;

    @Autowired
    MeetingRoom room;

    @Autowired
    ProgrammeVersions versions;

    @Autowired
    Episodes episodes;

    @Autowired
    Extracts extracts;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    Actor mette;
    Actor soren;
    ChildId child;

    @BeforeEach
    void aProgrammeAsksForATeacher() throws IOException {
        mette = desk.professional("pedagogue");
        soren = desk.professional("teacher");
        child = desk.open(mette, soren);
        var code = "quorum-" + ProgrammeVersionId.random().toString().replaceAll("[^a-f]", "");
        var text = new ClassPathResource("programmes/0450/stafetlog.yaml")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("code: stafetlog\n", "code: " + code + "\n")
                .replace("\n  remind-before: P21D\n", "\n  remind-before: P21D\n  must-be-present: [teacher]\n");
        desk.does(() -> {
            var system = Actor.system(mette.municipality());
            var id = ProgrammeVersionId.random();
            versions.draft(system, id, code + ".yaml", text);
            versions.publish(system, id);
            episodes.open(system, new OpenEpisode(EpisodeId.random(), child, id, clock.instant(), mette.id()));
        });
    }

    @Test
    void theOneWhoCallsIsToldWhoIsNotAsked() throws Exception {
        assertThat(page(called(mette))).contains("men ingen af dem er indkaldt", ": lærer.");
        assertThat(page(called(mette, soren))).doesNotContain("Efter programmet skal");
    }

    @Test
    void theMinutesRememberWhoWasNotThere() throws Exception {
        var meeting = called(mette, soren);
        desk.does(() -> room.begin(mette, child, meeting, new BeginMeeting(Set.of(mette.id()), null)));
        desk.does(() -> room.end(mette, child, meeting, new WriteUp("Vi talte om skolen.", List.of())));
        assertThat(page(meeting)).contains("Vi talte om skolen.", "men ingen af dem var til stede", ": lærer.");

        var whole = called(mette, soren);
        desk.does(() -> room.begin(mette, child, whole, new BeginMeeting(Set.of(mette.id(), soren.id()), null)));
        assertThat(page(whole)).doesNotContain("Efter programmet skal");
    }

    @Test
    void theFamilysOwnDataSayWhoWasNotThereAndWhatWasWritten() {
        var meeting = called(mette, soren);
        desk.does(() -> room.begin(mette, child, meeting, new BeginMeeting(Set.of(mette.id()), null)));
        desk.does(() -> room.end(mette, child, meeting, new WriteUp("Vi talte om skolen.", List.of())));
        var officer = people.employed("0450", "data-protection-officer", "data-protection");

        assertThat(desk.in(() -> extracts.extract(officer, child))
                        .get("meeting")
                        .toString())
                .contains("notThere=lærer,", "writeUp=Vi talte om skolen.");
    }

    private NetworkMeetingId called(Actor... asked) {
        return desk.in(() -> meetings.call(
                mette,
                child,
                new CallMeeting(
                        LocalDateTime.of(2026, 3, 10, 13, 0),
                        Duration.ofHours(1),
                        null,
                        "Halvårsmøde",
                        null,
                        Arrays.stream(asked).map(Actor::id).collect(Collectors.toSet()))));
    }

    private String page(NetworkMeetingId meeting) throws Exception {
        var answer = mvc.perform(MockMvcRequestBuilders.get("/children/" + child + "/meetings/" + meeting)
                        .with(people.loggedIn(mette)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
