package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.access.Gate;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.ChildSection.Audience;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.AcceptReferral;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.TidligTest;
import dk.tidlig.visitation.VisitationRefusal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever says that they may take no part in a case is kept from it, and the decision says so.
@TidligTest
class DisqualifyingTest {
    private static final String TOWN = "napasoq";

    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    Referrals referrals;

    @Autowired
    GroupVisitations visitations;

    @Autowired
    Disqualifications disqualified;

    @Autowired
    Children children;

    @Autowired
    Gate gate;

    @Autowired
    List<ChildSection> sections;

    private MeetingSamples.Table table;
    private Actor worker;
    private Actor visitor;
    private Referral referral;

    @BeforeEach
    void aCase() {
        table = tables.table(TOWN);
        worker = table.worker();
        visitor = table.visitor();
        referral = samples.refer(samples.employed("midwife", "referrer"), TOWN);
    }

    @Test
    void theyReadNeitherTheCaseNorItsReasonsAndItIsOnNoListOfTheirs() {
        declare(visitor, visitor);

        mayNot(() -> tables.in(visitor, () -> referrals.told(visitor, referral.id())));
        mayNot(() -> tables.in(visitor, () -> referrals.read(visitor, referral.id())));
        assertThat(tables.in(visitor, () -> referrals.waitingFor(visitor, table.group())))
                .noneMatch(row -> row.id().equals(referral.id()));
        assertThat(tables.in(worker, () -> referrals.told(worker, referral.id()))
                        .answers()
                        .reasons())
                .isNotNull();
    }

    @Test
    void theyAreNotCounted() {
        declare(visitor, visitor);

        refuses(VisitationRefusal.NO_QUORUM, () -> decide(worker, worker.id()));
        var counsellor = samples.memberOf(table.group(), "family-counsellor");
        tables.present(table, table.midwife(), visitor, worker, counsellor);
        decide(worker, worker.id());

        var kept =
                tables.in(worker, () -> visitations.of(worker, referral.id())).getFirst();
        assertThat(kept.present())
                .filteredOn(GroupDecisionView.Presence::disqualified)
                .extracting(GroupDecisionView.Presence::user)
                .containsExactly(visitor.id());
    }

    @Test
    void theyDecideNothingAndAnswerForNothing() {
        var counsellor = samples.memberOf(table.group(), "family-counsellor");
        tables.present(table, table.midwife(), visitor, worker, counsellor);
        declare(worker, visitor);

        mayNot(() -> tables.in(
                visitor,
                () -> visitations.decide(
                        visitor, table.meeting(), referral.id(), 0, MeetingSamples.accepted(worker.id()))));
        refuses(VisitationRefusal.DISQUALIFIED, () -> decide(worker, visitor.id()));
        refuses(
                VisitationRefusal.DISSENT_BY_ABSENT,
                () -> tables.decide(
                        worker, table, referral, MeetingSamples.accepted(worker.id(), Map.of(visitor.id(), "Nej."))));
    }

    @Test
    void theyAreKeptFromTheChildItTurnsOutToBe() {
        var known = tables.in(
                worker,
                () -> children.register(
                        worker,
                        RegisterChild.of(
                                ChildId.random(), ChildDetails.born(FreshName.word(), FreshName.word(), null, null))));
        var born = samples.refer(
                samples.employed("midwife", "referrer"),
                ReferralSamples.born(ReferralSamples.TODAY.minusYears(1), TOWN));
        tables.present(table, table.midwife(), visitor, worker, samples.memberOf(table.group(), "family-counsellor"));
        declare(born, visitor, visitor);
        tables.decide(worker, table, born, acceptedAs(known));

        assertThat(may(worker, known)).isTrue();
        assertThat(may(visitor, known)).isFalse();
    }

    private GroupDecision acceptedAs(ChildId known) {
        var it = MeetingSamples.accepted(worker.id());
        var accept = new AcceptReferral(Map.of(1, known), Set.of(), worker.id(), null);
        return new GroupDecision(it.kind(), it.reason(), null, Map.of(), accept, it.followUpOn());
    }

    private boolean may(Actor actor, ChildId child) {
        return tables.in(actor, () -> gate.wouldAllow(actor, EpisodeAction.READ, child));
    }

    @Test
    void aMistakeIsPutRightByAnotherAndNeverByThemselves() {
        declare(worker, visitor);

        mayNot(() -> takeBack(visitor));
        takeBack(worker);

        assertThat(tables.in(visitor, () -> referrals.told(visitor, referral.id())))
                .isNotNull();
    }

    @Test
    void onlyOfSomebodyInTheGroup() {
        var stranger = samples.memberOf(samples.groupIn("kangerlussuaq"), "midwife");

        refuses(VisitationRefusal.NOT_OF_THE_GROUP, () -> declare(worker, stranger));
    }

    @Test
    void theArchiveKeepsWhoTookNoPartAndWhy() {
        samples.memberOf(table.group(), "family-counsellor");
        tables.present(table, table.midwife(), visitor, worker, samples.memberOf(table.group(), "family-counsellor"));
        declare(visitor, visitor);
        var child = decide(worker, worker.id()).children().getFirst().child();
        var clerk = samples.employed("leader", "data-protection");

        var archived = tables.in(
                clerk,
                () -> sections.stream()
                        .filter(it -> it.key().equals("group-visitation"))
                        .map(it -> it.export(gate.require(clerk, EpisodeAction.ARCHIVE, child), Audience.ARCHIVE))
                        .toList()
                        .toString());

        assertThat(archived).contains(visitor.name(), "gerne have hjælp");
    }

    @Test
    void theFamilysExtractSaysThatSomebodyTookNoPartAndNeitherWhoNorWhy() {
        samples.memberOf(table.group(), "family-counsellor");
        tables.present(table, table.midwife(), visitor, worker, samples.memberOf(table.group(), "family-counsellor"));
        declare(visitor, visitor);
        var child = decide(worker, worker.id()).children().getFirst().child();
        var section = sections.stream()
                .filter(it -> it.key().equals("group-visitation"))
                .findFirst()
                .orElseThrow();

        var extract = tables.in(worker, () -> section.export(gate.require(worker, EpisodeAction.READ, child)))
                .toString();
        var timeline = tables.in(worker, () -> section.timeline(gate.require(worker, EpisodeAction.READ, child)))
                .toString();

        assertThat(extract)
                .contains("accepted", "tookNoPart=[2026-03-03]")
                .doesNotContain(visitor.id().toString(), "gerne have hjælp");
        assertThat(timeline).doesNotContain("gerne have hjælp");
        assertThat(tables.in(worker, () -> section.erase(gate.require(worker, EpisodeAction.READ, child))))
                .isPositive();
        assertThat(tables.in(worker, () -> visitations.of(worker, referral.id())))
                .isEmpty();
    }

    private GroupVisitations.Decided decide(Actor actor, UserId responsible) {
        return tables.decide(actor, table, referral, MeetingSamples.accepted(responsible));
    }

    private void declare(Actor actor, Actor who) {
        declare(referral, actor, who);
    }

    private void declare(Referral it, Actor actor, Actor who) {
        tables.in(actor, () -> {
            disqualified.declare(actor, it.id(), who.id());
            return it;
        });
    }

    private void takeBack(Actor actor) {
        tables.in(actor, () -> {
            disqualified.takeBack(actor, referral.id(), visitor.id());
            return referral;
        });
    }

    private static void mayNot(ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(AccessRefusal.MAY_NOT));
    }

    private static void refuses(VisitationRefusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }
}
