package dk.tidlig.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.Cpr;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.intake.Standing;
import dk.tidlig.intake.referral.ReferralAnswer.Due;
import dk.tidlig.intake.referral.ReferralAnswer.Lives;
import dk.tidlig.intake.referral.ReferralAnswer.Reasons;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What becomes of a referral after it was sent: amended, asked about, settled, and its clocks.
@TidligTest
class SentReferralTest {
    private static final String TOWN = "maniitsoq";
    private static final String OTHER_TOWN = "kangaamiut";

    @Autowired
    ReferralSamples samples;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralSettlements settlements;

    @Autowired
    TestClock clock;

    private GroupId group;
    private Actor referrer;
    private Actor member;
    private Referral referral;

    @BeforeEach
    void oneReferral() {
        group = samples.groupIn(TOWN);
        member = samples.memberOf(group, "case-worker");
        referrer = samples.employed("midwife", "referrer");
        referral = samples.refer(referrer, TOWN);
    }

    @Test
    void whatWasSentIsAmendedWithAReasonAndWhatStoodIsKept() {
        amend(referrer, new Reasons(List.of("addiction")), "Det andet passede ikke.");

        var told = told(member);
        assertThat(told.answers().reasons()).isEqualTo(new Reasons(List.of("addiction")));
        assertThat(told.amendments()).singleElement().satisfies(it -> {
            assertThat(it.before()).isEqualTo("sexual-abuse,addiction");
            assertThat(it.after()).isEqualTo("addiction");
            assertThat(it.reason()).isEqualTo("Det andet passede ikke.");
            assertThat(it.stamp().by()).isEqualTo(referrer.id());
        });
        assertThatThrownBy(() -> amend(member, new Reasons(List.of("own-neglect")), " "))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(IntakeRefusal.REASON_NEEDED));
        amend(member, new Reasons(List.of("own-neglect")), "Henviseren ringede.");
        assertThat(told(referrer).amendments()).hasSize(2);
    }

    @Test
    void someoneElsesReferralIsNotAmendedByAReferrer() {
        var other = samples.employed("midwife", "referrer");

        assertThatThrownBy(() -> amend(other, new Reasons(List.of("addiction")), "Fejl"))
                .isInstanceOf(NotFound.class);
        var coordinator = samples.employed("effort-coordinator", "coordinator");
        assertThatThrownBy(() -> amend(coordinator, new Reasons(List.of("addiction")), "Fejl"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anotherPlaceMakesItAnotherGroupsAndTheFirstSeesItNoMore() {
        var others = samples.groupIn(OTHER_TOWN);
        var otherMember = samples.memberOf(others, "midwife");

        amend(referrer, new Lives(OTHER_TOWN), "De er flyttet.");

        assertThat(reasons(otherMember)).hasSize(2);
        refuses(member);
    }

    @Test
    void whenTwoAreExpectedAfterAllEachStandsApart() {
        amend(referrer, new Due(ReferralSamples.DUE, 2), "Scanningen viste to.");

        var two = in(member, () -> referrals.read(member, referral.id())).children();
        assertThat(two).extracting(Referral.OfChild::letter).containsExactly("A", "B");
        assertThat(two.getFirst().child()).isEqualTo(referral.child());
        amend(referrer, new Due(ReferralSamples.DUE, 1), "Kun én.");
        assertThat(in(member, () -> referrals.read(member, referral.id())).children())
                .hasSize(1);
    }

    @Test
    void theReferrerIsAskedForMoreAnswersAndSeesWhatBecameOfItAndNothingOfTheHelp() {
        run(member, () -> settlements.askForMore(member, referral.id(), "Hvor bor faderen?"));
        assertThat(own().standing()).isEqualTo(Standing.MORE_ASKED);
        assertThat(own().answer()).isEqualTo("Hvor bor faderen?");

        run(referrer, () -> referrals.addWords(referrer, referral.id(), "I Nuuk."));
        assertThat(own().standing()).isEqualTo(Standing.RECEIVED);
        assertThat(told(member).amendments())
                .extracting(ReferralAmendment::after)
                .containsExactly("I Nuuk.");

        run(member, () -> settlements.decline(member, referral.id(), "other-offer", "Tal med sundhedsplejersken."));
        assertThat(own().standing()).isEqualTo(Standing.DECLINED);
        assertThat(own().answer()).isEqualTo("Tal med sundhedsplejersken.");
    }

    @Test
    void whoSentItTakesItBackWhileItWaitsAndNobodyElseOutsideTheGroupDoes() {
        var other = samples.employed("midwife", "referrer");
        assertThatThrownBy(() -> withdraw(other)).isInstanceOfAny(NotFound.class, Refused.class);

        withdraw(referrer);

        assertThat(own().standing()).isEqualTo(Standing.WITHDRAWN);
        assertThat(in(member, () -> referrals.waitingFor(member, group))).isEmpty();
        assertThat(runningClocks()).isZero();
        assertThatThrownBy(() -> withdraw(referrer)).isInstanceOf(Stale.class);
    }

    @Test
    void whatTheGroupHasDecidedIsNotTakenBack() {
        run(member, () -> settlements.decline(member, referral.id(), "other-offer", "Nej."));

        assertThatThrownBy(() -> withdraw(referrer)).isInstanceOf(Stale.class);
        assertThat(own().standing()).isEqualTo(Standing.DECLINED);
    }

    private void withdraw(Actor actor) {
        run(actor, () -> settlements.withdraw(actor, referral.id()));
    }

    @Test
    void tellsThatTheSameParentIsHereAndNoMore() {
        var cpr = Cpr.of("010199-9996");
        var answers = ReferralSamples.expectingWith(cpr, TOWN);
        assertThat(isHere(answers)).isFalse();

        samples.refer(referrer, answers);

        assertThat(isHere(ReferralSamples.expectingWith(cpr, OTHER_TOWN))).isTrue();
        assertThat(isHere(ReferralSamples.expecting(1, TOWN))).isFalse();
    }

    @Test
    void nothingIsSentWhereNoGroupWouldGetIt() {
        assertThatThrownBy(() -> samples.refer(referrer, ReferralSamples.SERVED_BY_NONE))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(IntakeRefusal.NO_GROUP));
    }

    @Test
    void whatWasWrittenInTimeMayBeTooLateWhenItIsSent() {
        var answers = ReferralSamples.born(ReferralSamples.TODAY.minusYears(2).plusDays(1), TOWN);

        clock.advance(Duration.ofDays(1));

        assertThatThrownBy(() -> samples.refer(referrer, answers))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(IntakeRefusal.AGE_OUTSIDE));
    }

    @Test
    void theClockForTheDecisionRunsFromTheReferralAndStopsWhenItIsDeclined() {
        assertThat(runningClocks()).isEqualTo(1);

        run(member, () -> settlements.decline(member, referral.id(), "other-offer", "Nej."));

        assertThat(runningClocks()).isZero();
        assertThat(samples.count("select count(*) from deadline.clock where stopped_at is not null and subject_id = '"
                        + referral.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void whoMayNotReferIsRefused() {
        for (var actor : List.of(samples.employed("nurse", "helper"), samples.employed("leader", "leader"))) {
            assertThatThrownBy(() -> samples.refer(actor, TOWN)).isInstanceOf(Refused.class);
        }
    }

    private long runningClocks() {
        return samples.count("select count(*) from deadline.clock where stopped_at is null and cancelled_at is null"
                + " and subject_id = '" + referral.id() + "'");
    }

    private boolean isHere(ReferralAnswers answers) {
        return in(referrer, () -> referrals.isHere(referrer, ReferralSamples.PROGRAMME, answers));
    }

    private ReferralRow own() {
        return in(referrer, () -> referrals.sent(referrer, 1)).getFirst();
    }

    private void amend(Actor actor, ReferralAnswer answer, String reason) {
        run(
                actor,
                () -> referrals.amend(
                        actor,
                        referral.id(),
                        referrals.read(actor, referral.id()).revision(),
                        answer,
                        reason));
    }

    private List<String> reasons(Actor actor) {
        return java.util.Objects.requireNonNull(told(actor).answers().reasons()).codes();
    }

    private Told told(Actor actor) {
        return in(actor, () -> referrals.told(actor, referral.id()));
    }

    private void refuses(Actor actor) {
        assertThatThrownBy(() -> told(actor)).isInstanceOfAny(NotFound.class, Refused.class);
    }

    private void run(Actor actor, Runnable work) {
        samples.in(actor, () -> {
            work.run();
            return Set.of();
        });
    }

    private <T> T in(Actor actor, Supplier<T> work) {
        return samples.in(actor, work);
    }
}
