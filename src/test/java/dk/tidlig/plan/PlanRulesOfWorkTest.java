package dk.tidlig.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.Goal;
import dk.tidlig.plan.content.PlanContent;
import dk.tidlig.plan.content.PlanMerge;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.programme.PlanRules;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import dk.tidlig.support.TestClock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What voids an agreement, what two writers leave of each other, and when a plan is followed up.
class PlanRulesOfWorkTest {
    private static final Stamp NOW = new Stamp(TestClock.START, UserId.random());
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Source EXAMPLE = new Source(Wording.danish("Opdigtet"), Source.Standing.EXAMPLE);
    private static final PlanRules RULES = new PlanRules(
            List.of(new PlanRules.Basis("support", Wording.danish("Støtte"), EXAMPLE)),
            List.of(new PlanRules.Side("social", Wording.danish("Socialt"))),
            List.of(new PlanRules.Party("mother", Wording.danish("Moderen"))),
            new PlanRules.FollowUp(
                    Period.ofMonths(3),
                    List.of(
                            new PlanRules.Rhythm("monthly", Wording.danish("Hver måned"), Period.ofMonths(1)),
                            new PlanRules.Rhythm("weekly", Wording.danish("Hver uge"), Period.ofDays(7))),
                    EXAMPLE),
            false);

    private final Goal goal = PlanSamples.goal("Sove");
    private final PlannedAction action = PlanSamples.aunt("Passer den lille");
    private final PlanContent content = PlanContent.empty(ChildId.random())
            .withPurpose("Ro")
            .withBasis("support", null)
            .withGoal(goal)
            .withAction(action);

    @Test
    void aChangeOfSubstanceVoidsTheAgreement() {
        var first = PlanVersion.first(NOW, content);

        assertThat(next(first, content.withPurpose("Andet")).saysTheSameAs(1)).isFalse();
        assertThat(next(first, content.withGoal(PlanSamples.goal("Spise"))).saysTheSameAs(1))
                .isFalse();
        assertThat(next(first, content.withoutAction(action.id())).saysTheSameAs(1))
                .isFalse();
        assertThat(next(first, content.withAction(action.with(PlannedAction.Status.DROPPED, "Flyttet")))
                        .saysTheSameAs(1))
                .isFalse();
    }

    @Test
    void howFarTheWorkIsAndWhatPeopleSaidVoidsNothing() {
        var first = PlanVersion.first(NOW, content);
        var second = next(first, content.withAction(action.with(PlannedAction.Status.UNDER_WAY, null)));
        var third = next(second, second.content().withVoices("Jeg vil sove", "Vi er trætte", "polsk"));

        assertThat(second.saysTheSameAs(1)).isTrue();
        assertThat(third.saysTheSameAs(1)).isTrue();
        assertThat(next(third, third.content().withPurpose("Andet")).saysTheSameAs(3))
                .isFalse();
    }

    @Test
    void whoChangedAPartAloneKeepsIt() {
        var other = PlanSamples.goal("Spise");
        var theirs = content.withPurpose("Deres").withGoal(other).withoutAction(action.id());
        var mine = content.withVoices("Jeg", null, null).withBasis("support", TODAY);

        var merged = PlanMerge.of(content, theirs, mine);

        assertThat(merged.purpose()).isEqualTo("Deres");
        assertThat(merged.goals()).containsExactly(goal, other);
        assertThat(merged.actions()).isEmpty();
        assertThat(merged.childsVoice()).isEqualTo("Jeg");
        assertThat(merged.expectedEnd()).isEqualTo(TODAY);
    }

    @Test
    void whereBothChangedMineStandsAndWhatOneRemovedAndTheOtherChangedStays() {
        var changed = new Goal(goal.id(), "Sove hele natten", null, null, null, null);

        assertThat(PlanMerge.of(content, content.withPurpose("Deres"), content.withPurpose("Mit"))
                        .purpose())
                .isEqualTo("Mit");
        assertThat(PlanMerge.of(content, content.withGoal(changed), content.withoutGoal(goal.id()))
                        .goals())
                .containsExactly(changed);
        assertThat(PlanMerge.of(content, content.withoutGoal(goal.id()), content.withGoal(changed))
                        .goals())
                .containsExactly(changed);
    }

    @Test
    void theNextFollowUpComesByTheRhythm() {
        var followUp = hold(List.of(), followUp("monthly", "Det går hurtigt", null, null));

        assertThat(followUp.number()).isEqualTo(1);
        assertThat(followUp.next())
                .isEqualTo(new FollowUp.Next("monthly", "Det går hurtigt", TODAY.plusMonths(1), null));
    }

    @Test
    void anotherDayThanTheRhythmsAndANewRhythmHaveTheirReasons() {
        refuses(PlanRefusal.NEXT_WITHOUT_WHY, () -> hold(List.of(), followUp("monthly", "x", TODAY.plusDays(9), null)));
        refuses(PlanRefusal.RHYTHM_WITHOUT_WHY, () -> hold(List.of(), followUp("monthly", null, null, null)));
        refuses(PlanRefusal.NO_SUCH_RHYTHM, () -> hold(List.of(), followUp("yearly", "x", null, null)));
        refuses(PlanRefusal.NEXT_TOO_EARLY, () -> hold(List.of(), followUp("monthly", "x", TODAY, "y")));
        var first = hold(List.of(), followUp("monthly", "Det går hurtigt", TODAY.plusDays(9), "Ferie"));
        assertThat(first.next()).isNotNull();

        var second = hold(List.of(first), followUp("monthly", null, null, null));

        assertThat(second.next()).isEqualTo(new FollowUp.Next("monthly", "Det går hurtigt", TODAY.plusMonths(1), null));
        refuses(PlanRefusal.RHYTHM_WITHOUT_WHY, () -> hold(List.of(first), followUp("weekly", null, null, null)));
    }

    @Test
    void aFollowUpIsHeldInItsTimeAndOfTheVersionThatStands() {
        var version = PlanVersion.first(NOW, content);
        var rules = new FollowUpRules(RULES, TODAY, List.of());
        var command = followUp("monthly", "x", null, null);

        refuses(PlanRefusal.IN_THE_FUTURE, () -> rules.hold(command, version, TODAY.minusDays(1), NOW));
        refuses(
                PlanRefusal.TOO_EARLY,
                () -> new FollowUpRules(RULES, TODAY.plusDays(1), List.of()).hold(command, version, TODAY, NOW));
        refuses(PlanRefusal.CHANGED_MEANWHILE, () -> rules.hold(command, next(version, content), TODAY, NOW));
    }

    private FollowUp hold(List<FollowUp> before, HoldFollowUp command) {
        return new FollowUpRules(RULES, TODAY, before).hold(command, PlanVersion.first(NOW, content), TODAY, NOW);
    }

    private HoldFollowUp followUp(
            String rhythm, @Nullable String why, @Nullable LocalDate next, @Nullable String nextWhy) {
        return new HoldFollowUp(
                ChildId.random(),
                PlanId.random(),
                1,
                TODAY,
                "mor",
                null,
                FollowUp.Decision.GO_ON,
                rhythm,
                why,
                next,
                nextWhy,
                List.of(new FollowUp.GoalSeen(goal.id(), FollowUp.Seen.ON_THE_WAY, null)));
    }

    private static PlanVersion next(PlanVersion version, PlanContent content) {
        return version.next(NOW, PlanVersion.Reason.CHANGED, "Derfor", content);
    }

    private static void refuses(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
