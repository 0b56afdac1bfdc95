package dk.tidlig.family;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.Town;
import dk.tidlig.child.kin.HomeDetails;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.family.FamilyRule;
import dk.tidlig.identity.family.FamilyRules;
import dk.tidlig.meeting.CallMeeting;
import dk.tidlig.meeting.NetworkMeetings;
import dk.tidlig.safeguarding.NotificationSamples;
import dk.tidlig.safeguarding.Notifications;
import dk.tidlig.session.SessionSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// What the family sees, and what stays hidden from a parent.
@TidligTest
class OwnPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Household household;

    @Autowired
    Relatives relatives;

    @Autowired
    Notifications notifications;

    @Autowired
    NetworkMeetings meetings;

    @Autowired
    SessionSamples sessions;

    @Autowired
    TestClock clock;

    @Autowired
    Town town;

    @Autowired
    FamilyRules rules;

    @Autowired
    TransactionTemplate transaction;

    Household.Home home;
    Actor mother;

    @BeforeEach
    void aMotherIsLoggedIn() {
        home = household.with(people.with("coordinator"));
        mother = household.loggedIn(home, home.mother());
    }

    @Test
    void seesCourseAndSessionsInPlainWords() throws Exception {
        var given = sessions();

        assertThat(page(mother, ""))
                .contains("Prøvetilbud", "Det skal ske", "Det er sket", "psykolog")
                .doesNotContain(given.name(), "Hemmelig note");
    }

    @Test
    void neverSeesTheOtherParentsProtectedAddress() throws Exception {
        var there = town.found();
        var abroad = Town.coordinator(
                there, "child.read", "child.register", "child.amend", "family.invite", "family.read-log-ins");
        var child = samples.child(there);
        Tenant.run(there, () -> {
            relatives.keepHome(abroad, child, 2, 0, new HomeDetails(null, "Skjulevej 77", true));
            transaction.executeWithoutResult(status ->
                    rules.keep(new FamilyRule(15, 14, false, Set.of(), new LocalName("Prøve", "Test", null))));
        });
        home = household.with(abroad, child);
        mother = household.loggedIn(home, home.mother());

        for (var url : new String[] {"", "/looks", "/consents"}) {
            assertThat(page(mother, url)).doesNotContain("Skjulevej");
        }
    }

    @Test
    void neverSeesThatSomebodyNotifiedOrEnquired() throws Exception {
        var teacher = people.employed(People.HERE, "pedagogue", "coordinator");
        Tenant.run(people.here(), () -> notifications.write(teacher, home.child(), null, NotificationSamples.plain()));

        var looks = page(mother, "/looks");
        assertThat(page(mother, "")).doesNotContain("nderretning", NotificationSamples.CONCERN);
        assertThat(looks).doesNotContain(">pædagog<", "stillingtagen til en henvendelse");
    }

    @Test
    void neverSeesWhatTheReceptionLookedAtOnTheDayItOpenedANotification() throws Exception {
        var writer = people.with("coordinator");
        var receiver = people.employed(People.HERE, "case-worker", "reception");
        var id = Tenant.in(
                people.here(), () -> notifications.write(writer, home.child(), null, NotificationSamples.plain()));
        look(receiver, "/children/" + home.child());
        assertThat(page(mother, "/looks")).contains(">sagsbehandler<");

        look(receiver, "/children/" + home.child() + "/notifications/" + id);

        assertThat(page(mother, "/looks")).doesNotContain(">sagsbehandler<");
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        look(receiver, "/children/" + home.child());
        assertThat(page(mother, "/looks")).contains(">sagsbehandler<");
    }

    @Test
    void seesNoNetworkMeetingSinceOneParentMayBeAskedAlone() throws Exception {
        call(people.with("coordinator"), "Mor");

        assertThat(page(mother, "")).doesNotContain("Netværksmøde", "Skjulevej", "Hvorfor vi mødes");
    }

    private void call(Actor caller, String family) {
        var starts = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(3)), ZoneOffset.UTC);
        var it = new CallMeeting(
                starts, Duration.ofHours(1), "Skjulevej 77", "Hvorfor vi mødes", family, Set.of(caller.id()));
        Tenant.run(people.here(), () -> meetings.call(caller, home.child(), it));
    }

    private void look(Actor who, String url) throws Exception {
        assertThat(household.get(mvc, who, url).getStatus()).isEqualTo(200);
    }

    @Test
    void seesWhoLookedByProfessionAlone() throws Exception {
        page(mother, "");
        var looks = page(mother, "/looks");

        assertThat(looks)
                .contains("psykolog", "Dig selv")
                .doesNotContain(home.professional().name());
    }

    @Test
    void seesNothingOfTheOtherParentsLooks() throws Exception {
        var father = household.loggedIn(home, home.father());
        page(father, "");
        page(father, "/looks");
        page(mother, "");
        var lines = page(mother, "/looks").split("egen adgang<", -1).length;

        page(father, "");

        assertThat(page(mother, "/looks").split("egen adgang<", -1)).hasSize(lines);
    }

    @Test
    void seesNoOtherChildAndNothingElsewhere() throws Exception {
        var other = household.with(people.with("coordinator"));

        for (var url : new String[] {"", "/looks", "/consents"}) {
            assertThat(household
                            .get(mvc, mother, "/family/" + other.child() + url)
                            .getStatus())
                    .isEqualTo(404);
        }
        assertThat(household
                        .post(
                                mvc,
                                mother,
                                "/family/" + other.child() + "/consents",
                                "to",
                                "unit:ppr",
                                "data",
                                "wellbeing",
                                "purpose",
                                "cooperation")
                        .getStatus())
                .isEqualTo(404);
    }

    /// One held an hour ago with a note, one booked for tomorrow.
    private Actor sessions() {
        var given = people.with("coordinator");
        var family = new SessionSamples.Family(home.child(), home.episode());
        var keeper = people.with("coordinator", "administrator");
        var course = sessions.course(given, family, sessions.offer(keeper, null, null));
        sessions.held(given, family, course, "Hemmelig note");
        sessions.book(given, family, course, clock.instant().plus(Duration.ofDays(1)));
        return given;
    }

    @Autowired
    EpisodeSamples samples;

    private String page(Actor who, String url) throws Exception {
        var answer = household.get(mvc, who, "/family/" + home.child() + url);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
