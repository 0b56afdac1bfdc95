package dk.tidlig.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.relaylog.RelayDesk;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Whether those around a child keep to the rhythm of their meetings, on the child's page and on their day; and what
/// stands on a meeting's agenda by itself.
@TidligTest
class NetworkRhythmTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    MockMvc mvc;

    @Autowired
    RelayDesk desk;

    @Autowired
    NetworkMeetings meetings;

    @Autowired
    MeetingRoom room;

    @Autowired
    TestClock clock;

    @Autowired
    People people;

    Actor mette;
    Actor soren;
    ChildId child;
    String url;

    @BeforeEach
    void aLogIsOpen() {
        mette = desk.professional("pedagogue");
        soren = desk.professional("teacher");
        child = desk.open(mette, soren);
        url = "/children/" + child + "/meetings";
    }

    @Test
    void isCountedFromTheFirstDayAndSaidFromTheDayTheProgrammeSays() throws Exception {
        assertThat(page(mette, url))
                .contains("mødes mindst hvert halve år", "Næste møde skal holdes inden for 184 dage");
        assertThat(page(mette, "/my-day")).doesNotContain(url + "/new");

        clock.advance(Duration.ofDays(163));
        assertThat(page(mette, "/my-day"))
                .contains(url + "/new", "Der er ikke indkaldt til et møde. I skal mødes senest torsdag 3. september.");
        assertThat(page(soren, "/my-day")).doesNotContain(url + "/new");

        called(TODAY.plusDays(184));
        assertThat(page(mette, "/my-day")).doesNotContain(url + "/new");
        assertThat(page(mette, url)).contains("Rytmen holder", "Næste møde torsdag 3. september");
    }

    @Test
    void breaksTheDayAfterAndBeginsAnewWhenAMeetingIsHeld() throws Exception {
        clock.advance(Duration.ofDays(185));
        assertThat(page(mette, url)).contains("Mødernes rytme er brudt", "1 dag for sent");

        var meeting = called(TODAY.plusDays(186));
        assertThat(page(mette, url)).contains("Næste møde er lørdag 5. september.");
        assertThat(page(mette, "/my-day")).doesNotContain(url + "/new");
        desk.does(() -> room.begin(mette, child, meeting, new BeginMeeting(Set.of(mette.id()), null)));
        assertThat(page(mette, url)).contains("Sidst mødt fredag 4. september").doesNotContain("er brudt");
    }

    @Test
    void anotherMunicipalityAndAnotherProfessionalAreToldNothing() throws Exception {
        clock.advance(Duration.ofDays(185));

        assertThat(page(desk.professional("teacher"), "/my-day")).doesNotContain(url);
        assertThat(page(people.with("coordinator"), "/my-day")).doesNotContain(url);
    }

    @Test
    void theAgendaHoldsTheBatonThatNobodyHasSaidYesTo() throws Exception {
        var meeting = called(TODAY.plusDays(7));
        assertThat(page(mette, url + "/" + meeting)).doesNotContain("Stafetten er tilbudt og ikke besvaret");

        desk.offers(mette, child, soren);

        assertThat(page(mette, url + "/" + meeting)).contains("Stafetten er tilbudt og ikke besvaret");
    }

    private NetworkMeetingId called(LocalDate day) {
        return desk.in(() -> meetings.call(
                mette,
                child,
                new CallMeeting(
                        LocalDateTime.of(day, LocalTime.of(13, 0)),
                        Duration.ofHours(1),
                        null,
                        "Halvårsmøde",
                        null,
                        Set.of(mette.id(), soren.id()))));
    }

    private String page(Actor actor, String path) throws Exception {
        var answer = mvc.perform(MockMvcRequestBuilders.get(path).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
