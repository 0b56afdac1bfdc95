package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Standing;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.TidligTest;
import dk.tidlig.visitation.VisitationRefusal;
import dk.tidlig.visitation.group.GroupDecision.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What a group decides: with enough there, once, and with what was said against it beside it.
@TidligTest
class GroupDecidingTest {
    private static final String TOWN = "maniitsoq";

    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    Referrals referrals;

    @Autowired
    GroupVisitations visitations;

    @Autowired
    Meetings meetings;

    @Autowired
    Episodes episodes;

    private MeetingSamples.Table table;
    private Actor worker;
    private Actor referrer;

    @BeforeEach
    void aTable() {
        table = tables.table(TOWN);
        worker = table.worker();
        referrer = samples.employed("midwife", "referrer");
    }

    @Test
    void acceptedTwinsGetACourseEachWithTheResponsibleFromNow() {
        var referral = samples.refer(referrer, ReferralSamples.expecting(2, TOWN));

        var decided = tables.decide(
                worker, table, referral, MeetingSamples.accepted(table.visitor().id()));

        assertThat(decided.children())
                .hasSize(2)
                .allSatisfy(one -> assertThat(in(
                                        worker,
                                        () -> episodes.read(worker, one.child(), Objects.requireNonNull(one.episode())))
                                .responsible())
                        .isEqualTo(table.visitor().id()));
        assertThat(own(referral)).isEqualTo(Standing.ACCEPTED);
        var kept = only(referral);
        assertThat(kept.responsible()).isEqualTo(table.visitor().id());
        assertThat(kept.followUpOn()).isEqualTo(MeetingSamples.FOLLOW_UP);
        assertThat(kept.present()).hasSize(3);
    }

    @Test
    void tooFewOrWithoutTheOneThatMustBeThereDecideNothingAndReadTheRule() {
        var referral = samples.refer(referrer, TOWN);

        tables.present(table, table.midwife(), worker);
        assertThatThrownBy(() -> accept(referral)).isInstanceOfSatisfying(Refused.class, it -> {
            assertThat(it.refusal()).isEqualTo(VisitationRefusal.NO_QUORUM);
            assertThat(it.arguments().toString()).contains("Mindst tre fag");
        });
        tables.present(table, table.midwife(), table.visitor(), samples.memberOf(table.group(), "family-counsellor"));
        refuses(VisitationRefusal.NO_QUORUM, () -> accept(referral));
        assertThat(own(referral)).isEqualTo(Standing.RECEIVED);
    }

    @Test
    void eachDecisionKeepsWhoWasThereWhenItWasMade() {
        var first = samples.refer(referrer, TOWN);
        var second = samples.refer(referrer, TOWN);
        accept(first);
        var late = samples.memberOf(table.group(), "family-counsellor");

        tables.present(table, table.midwife(), table.visitor(), worker, late);
        accept(second);

        assertThat(only(first).present()).hasSize(3);
        assertThat(only(second).present()).hasSize(4);
    }

    @Test
    void onlyWhoSitsInTheGroupThatDayIsPresent() {
        var stranger = samples.memberOf(samples.groupIn("kangerlussuaq"), "midwife");

        refuses(VisitationRefusal.NOT_OF_THE_GROUP, () -> tables.present(table, stranger));
    }

    @Test
    void theReferrerIsAskedAnswersAndTheGroupDecides() {
        var referral = samples.refer(referrer, TOWN);

        tables.decide(worker, table, referral, MeetingSamples.said(Kind.ASKED_FOR_MORE, "Hvor bor faderen?"));
        assertThat(own(referral)).isEqualTo(Standing.MORE_ASKED);
        in(referrer, () -> {
            referrals.addWords(referrer, referral.id(), "I Nuuk.");
            return referral;
        });
        tables.decide(worker, table, referral, MeetingSamples.said(Kind.OTHER_OFFER, "Tal med sundhedsplejersken."));

        assertThat(in(referrer, () -> referrals.sent(referrer, 1)))
                .filteredOn(row -> row.id().equals(referral.id()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.standing()).isEqualTo(Standing.DECLINED);
                    assertThat(row.answer()).isEqualTo("Tal med sundhedsplejersken.");
                });
        assertThat(decisions(worker, referral))
                .extracting(GroupDecisionView::kind)
                .containsExactly(Kind.ASKED_FOR_MORE, Kind.OTHER_OFFER);
    }

    @Test
    void aNoSaysWordsToTheReferrer() {
        var referral = samples.refer(referrer, TOWN);

        refuses(
                VisitationRefusal.WORDS_MISSING,
                () -> tables.decide(worker, table, referral, MeetingSamples.said(Kind.NOT_TARGET_GROUP, " ")));
    }

    @Test
    void ofTwoWhoDecideAtOnceOneWinsAndTheOtherSeesIt() throws Exception {
        var referral = samples.refer(referrer, TOWN);
        long revision = in(worker, () -> tables.revision(worker, referral));
        var start = new CyclicBarrier(2);
        var stale = new ArrayList<Throwable>();
        try (var two = Executors.newFixedThreadPool(2)) {
            var tries = two.invokeAll(List.of(
                    deciding(worker, referral, revision, start), deciding(table.midwife(), referral, revision, start)));
            for (var one : tries) {
                try {
                    one.get();
                } catch (java.util.concurrent.ExecutionException failed) {
                    stale.add(failed.getCause());
                }
            }
        }

        assertThat(stale).singleElement().isInstanceOf(Stale.class);
        assertThat(decisions(worker, referral)).hasSize(1);
    }

    private Callable<Object> deciding(Actor actor, Referral referral, long revision, CyclicBarrier start) {
        return () -> {
            start.await();
            return in(
                    actor,
                    () -> visitations.decide(
                            actor, table.meeting(), referral.id(), revision, MeetingSamples.accepted(actor.id())));
        };
    }

    @Test
    void whoeverAskedForMoreFirstIsSeenByTheOneWhoDecidesOnWhatStoodBefore() {
        var referral = samples.refer(referrer, TOWN);
        long before = in(worker, () -> tables.revision(worker, referral));
        tables.decide(worker, table, referral, MeetingSamples.said(Kind.ASKED_FOR_MORE, "Hvor bor faderen?"));

        assertThatThrownBy(() -> in(
                        table.midwife(),
                        () -> visitations.decide(
                                table.midwife(),
                                table.meeting(),
                                referral.id(),
                                before,
                                MeetingSamples.said(Kind.OTHER_OFFER, "Nej."))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void theFollowUpLiesAfterTheMeetingAndWithinTwoYears() {
        var referral = samples.refer(referrer, TOWN);
        for (var day : List.of(
                ReferralSamples.TODAY, ReferralSamples.TODAY.plusYears(2).plusDays(1))) {
            refuses(VisitationRefusal.FOLLOW_UP_DAY, () -> tables.decide(worker, table, referral, followedUp(day)));
        }
        tables.decide(worker, table, referral, followedUp(ReferralSamples.TODAY.plusYears(2)));
    }

    private GroupDecision followedUp(LocalDate day) {
        var it = MeetingSamples.accepted(worker.id());
        return new GroupDecision(it.kind(), it.reason(), null, Map.of(), it.accept(), day);
    }

    @Test
    void theResponsibleWorksWithFamiliesHere() {
        var referral = samples.refer(referrer, TOWN);

        refuses(
                VisitationRefusal.RESPONSIBLE_MISSING,
                () -> tables.decide(worker, table, referral, MeetingSamples.accepted(referrer.id())));
    }

    @Test
    void anotherGroupsMemberDecidesNothingAndACoordinatorOutsideTheGroupReadsOnly() {
        var referral = samples.refer(referrer, TOWN);
        var stranger = samples.memberOf(samples.groupIn("kangerlussuaq"), "case-worker");
        var coordinator = samples.employed("effort-coordinator", "coordinator");

        assertThatThrownBy(() -> tables.decide(stranger, table, referral, MeetingSamples.accepted(stranger.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tables.decide(coordinator, table, referral, MeetingSamples.accepted(coordinator.id())))
                .isInstanceOf(Refused.class);
        tables.decide(worker, table, referral, MeetingSamples.accepted(worker.id()));
        assertThat(decisions(coordinator, referral))
                .singleElement()
                .satisfies(it -> assertThat(it.why()).isNull());
    }

    @Test
    void anotherGroupsMeetingDecidesNothingHere() {
        var referral = samples.refer(referrer, TOWN);
        var both = samples.groupIn("kangerlussuaq");
        samples.sit(both, worker, null);
        var elsewhere = tables.open(worker, both);

        assertThatThrownBy(() -> in(
                        worker,
                        () -> visitations.decide(
                                worker,
                                elsewhere,
                                referral.id(),
                                tables.revision(worker, referral),
                                MeetingSamples.accepted(worker.id()))))
                .isInstanceOf(NotFound.class);
    }

    private GroupDecisionView only(Referral referral) {
        var all = decisions(worker, referral);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<GroupDecisionView> decisions(Actor actor, Referral referral) {
        return in(actor, () -> visitations.of(actor, referral.id()));
    }

    private void accept(Referral referral) {
        tables.decide(worker, table, referral, MeetingSamples.accepted(worker.id()));
    }

    private Standing own(Referral referral) {
        return in(referrer, () -> referrals.read(referrer, referral.id())).standing();
    }

    private static void refuses(VisitationRefusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }

    private <T> T in(Actor actor, java.util.function.Supplier<T> work) {
        return tables.in(actor, work);
    }
}
