package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The day that a group sets for looking again: a limit for whoever is responsible, and on the agenda by itself.
@TidligTest
class GroupLooksTest {
    private static final String TOWN = "napasoq";
    private static final String LOOK = "Gruppen ser på det igen";

    @LocalServerPort
    int port;

    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    Meetings meetings;

    @Autowired
    GroupVisitations visitations;

    @Autowired
    People people;

    private MeetingSamples.Table table;
    private Referral referral;
    private ChildId child;

    @BeforeEach
    void anAcceptedFamily() {
        table = tables.table(TOWN);
        referral = samples.refer(samples.employed("midwife", "referrer"), TOWN);
        child = tables.decide(
                        table.worker(),
                        table,
                        referral,
                        MeetingSamples.accepted(table.midwife().id()))
                .children()
                .getFirst()
                .child();
    }

    @Test
    void theDayIsALimitOnTheDayOfTheResponsibleAndOnTheChildsPageWithItsSource() {
        var responsible = loggedIn(table.midwife());

        assertThat(responsible.get("/my-day").body())
                .contains(LOOK + ". Besluttet af gruppen tirsdag 3. marts.", "Fristen er tirsdag 14. april");
        assertThat(responsible.get("/children/" + child + "/limits").body())
                .contains(LOOK, "Gruppen har selv sat dagen", "Besluttet af gruppen tirsdag 3. marts.");
        assertThat(loggedIn(samples.employed("nurse", "member")).get("/my-day").body())
                .doesNotContain(child.toString());
    }

    @Test
    void theAgendaIsCountedFromTheMeetingsDay() {
        var worker = loggedIn(table.worker());

        assertThat(worker.get(meetingOn(ReferralSamples.TODAY)).body()).doesNotContain(LOOK);
        assertThat(worker.get(meetingOn(MeetingSamples.FOLLOW_UP.minusWeeks(4))).body())
                .containsSubsequence("Opfølgninger og frister i de fire uger efter 17. marts 2026", LOOK);
        assertThat(worker.get(meetingOn(MeetingSamples.FOLLOW_UP)).body())
                .contains("Opfølgninger og frister til mødet 14. april 2026", LOOK, "/referrals/" + referral.id());
        assertThat(worker.get(meetingOn(MeetingSamples.FOLLOW_UP.plusWeeks(1))).body())
                .contains("Opfølgninger og frister til mødet 21. april 2026");
    }

    @Test
    void theGroupsPageCountsFromTheNextMeeting() {
        var worker = loggedIn(samples.memberOf(table.group(), "family-counsellor"));
        assertThat(worker.get("/groups/" + table.group()).body()).doesNotContain(LOOK);
    }

    @Test
    void aNewDecisionSetsANewDayAndTheOldOneCountsNoMore() {
        var first = in(() -> visitations.of(table.worker(), referral.id()))
                .getFirst()
                .id();
        amend(first, MeetingSamples.FOLLOW_UP.plusWeeks(2));

        assertThat(loggedIn(table.midwife())
                        .get("/children/" + child + "/limits")
                        .body())
                .containsSubsequence("Fristen er tirsdag 28. april", "Fristen gælder ikke længere");
        assertThat(loggedIn(table.worker())
                        .get(meetingOn(MeetingSamples.FOLLOW_UP))
                        .body())
                .containsSubsequence("Opfølgninger og frister i de fire uger", LOOK)
                .doesNotContainPattern("(?s)Opfølgninger og frister til mødet.*" + LOOK + ".*i de fire uger");
    }

    private void amend(GroupDecisionId first, LocalDate on) {
        var amendment = new AmendGroupDecision(
                "Skrevet forkert.", "Samme grund.", Map.of(), table.midwife().id(), on);
        in(() -> {
            visitations.amend(table.worker(), table.meeting(), referral.id(), first, amendment);
            return first;
        });
    }

    @Test
    void whoTookNoPartSeesNothingOfItOnTheAgenda() {
        var other = samples.refer(samples.employed("midwife", "referrer"), TOWN);
        var kept = table.visitor();
        var others =
                Stream.concat(Stream.of(table.all()), Stream.of(samples.memberOf(table.group(), "family-counsellor")));
        tables.present(table, others.toArray(Actor[]::new));
        var page = loggedIn(kept);
        page.get("/groups/" + table.group());
        page.post(at(table.meeting()) + "/referrals/" + other.id() + "/no-part", "user", text(kept.id()));
        tables.decide(
                table.worker(),
                table,
                other,
                MeetingSamples.accepted(table.midwife().id()));

        assertThat(page.get(meetingOn(MeetingSamples.FOLLOW_UP)).body())
                .contains("/referrals/" + referral.id())
                .doesNotContain("/referrals/" + other.id(), other.reference().spaced());
    }

    private static String text(UserId user) {
        return user.toString();
    }

    private String meetingOn(LocalDate day) {
        return at(in(() -> meetings.open(table.worker(), table.group(), day)));
    }

    private String at(MeetingId meeting) {
        return "/groups/" + table.group() + "/meetings/" + meeting;
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return tables.in(table.worker(), work);
    }

    private Visitor loggedIn(Actor actor) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        return visitor;
    }
}
