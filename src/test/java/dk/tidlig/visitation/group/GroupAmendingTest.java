package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.TidligTest;
import dk.tidlig.visitation.VisitationRefusal;
import dk.tidlig.visitation.group.GroupDecision.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What was said at the table, kept beside the decision; and a decision amended by a new one.
@TidligTest
class GroupAmendingTest {
    private static final String TOWN = "itilleq";

    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    GroupVisitations visitations;

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
    void aDecisionIsAmendedByANewOneThatSaysWhyAndTheOldOneStays() {
        var referral = samples.refer(referrer, TOWN);
        var child = tables.decide(worker, table, referral, MeetingSamples.accepted(worker.id()))
                .children()
                .getFirst();
        var first = only(referral);

        amend(referral, first.id(), "Hun blev syg.");

        var two = decisions(worker, referral);
        assertThat(two).extracting(GroupDecisionView::amends).containsExactly(null, first.id());
        assertThat(two.getFirst().why()).isEqualTo(first.why());
        assertThat(Objects.requireNonNull(two.getLast().why()).amendedBecause()).isEqualTo("Hun blev syg.");
        assertThat(in(worker, () -> episodes.read(worker, child.child(), Objects.requireNonNull(child.episode())))
                        .responsible())
                .isEqualTo(table.visitor().id());
        assertThatThrownBy(() -> amend(referral, first.id(), "Igen.")).isInstanceOf(Stale.class);
        refuses(
                VisitationRefusal.REASON_MISSING,
                () -> amend(referral, two.getLast().id(), " "));
    }

    @Test
    void aNoIsReadAndAmendedUntilTheDayAfterTheMeeting() {
        var referral = samples.refer(referrer, TOWN);
        tables.decide(worker, table, referral, MeetingSamples.said(Kind.OTHER_OFFER, "Tal med sundhedsplejersken."));

        var first = only(referral).id();
        refuses(VisitationRefusal.NOTHING_TO_LOOK_AT, () -> amend(referral, first, "Der manglede et ord."));
        amend(referral, first, "Der manglede et ord.", null);

        assertThat(decisions(worker, referral)).hasSize(2);
    }

    @Test
    void dissentStandsBesideTheDecisionAndOnlyOfOneWhoWasThere() {
        var referral = samples.refer(referrer, TOWN);
        var absent = samples.memberOf(table.group(), "family-counsellor");

        refuses(
                VisitationRefusal.DISSENT_BY_ABSENT,
                () -> tables.decide(
                        worker, table, referral, MeetingSamples.accepted(worker.id(), Map.of(absent.id(), "Nej."))));
        tables.decide(
                worker,
                table,
                referral,
                MeetingSamples.accepted(worker.id(), Map.of(table.midwife().id(), "Det er for tidligt.")));

        var why = Objects.requireNonNull(only(referral).why());
        assertThat(why.dissent()).containsExactly(Map.entry(table.midwife().id(), "Det er for tidligt."));
        assertThat(why.reason()).isEqualTo("Hun vil gerne have hjælp.");
    }

    @Test
    void whatWasSaidLiesSealed() {
        var referral = samples.refer(referrer, TOWN);
        tables.decide(
                worker,
                table,
                referral,
                MeetingSamples.accepted(worker.id(), Map.of(table.midwife().id(), "Det er for tidligt.")));

        assertThat(tables.rowsAsText(worker)).doesNotContain("gerne have", "for tidligt");
    }

    private GroupDecisionView only(Referral referral) {
        var all = decisions(worker, referral);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private List<GroupDecisionView> decisions(Actor actor, Referral referral) {
        return in(actor, () -> visitations.of(actor, referral.id()));
    }

    private void amend(Referral referral, GroupDecisionId amends, String because) {
        amend(referral, amends, because, MeetingSamples.FOLLOW_UP.plusDays(7));
    }

    private void amend(Referral referral, GroupDecisionId amends, String because, @Nullable LocalDate again) {
        in(worker, () -> {
            visitations.amend(
                    worker,
                    table.meeting(),
                    referral.id(),
                    amends,
                    new AmendGroupDecision(
                            because,
                            "Ny begrundelse.",
                            Map.of(),
                            table.visitor().id(),
                            again));
            return amends;
        });
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
