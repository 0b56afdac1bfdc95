package dk.tidlig.plan.content;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.plan.GoalId;
import dk.tidlig.plan.PlannedActionId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What a plan says. Immutable; also what a draft says so far.
///
/// @param legalBasis code of one of the programme's
/// @param expectedEnd when the help is expected to end
/// @param interpreter the language an interpreter is needed in; null when none is needed
/// @param children whom the plan is for
public record PlanContent(
        @Nullable String purpose,
        @Nullable String legalBasis,
        @Nullable LocalDate expectedEnd,
        @Nullable String childsVoice,
        @Nullable String parentsVoice,
        @Nullable String interpreter,
        List<Regard> children,
        List<Goal> goals,
        List<PlannedAction> actions) {
    /// No more goals, and no more planned actions, in a plan.
    public static final int MOST = 40;

    public PlanContent {
        children = List.copyOf(children);
        goals = List.copyOf(goals);
        actions = List.copyOf(actions);
    }

    public static PlanContent empty(ChildId child) {
        return new PlanContent(
                null, null, null, null, null, null, List.of(new Regard(child, null)), List.of(), List.of());
    }

    public boolean complete() {
        return missing().isEmpty();
    }

    /// What a version cannot be kept without, by the part's name.
    public List<String> missing() {
        var missing = new ArrayList<String>();
        if (purpose == null) {
            missing.add("purpose");
        }
        if (legalBasis == null) {
            missing.add("basis");
        }
        if (goals.isEmpty()) {
            missing.add("goals");
        }
        if (children.size() > 1 && children.stream().anyMatch(one -> one.words() == null)) {
            missing.add("children");
        }
        return missing;
    }

    public Optional<Goal> goal(GoalId id) {
        return goals.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<PlannedAction> action(PlannedActionId id) {
        return actions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /// The children it is for.
    public List<ChildId> inPlan() {
        return children.stream().map(Regard::child).toList();
    }

    public Optional<Regard> child(ChildId id) {
        return children.stream().filter(one -> one.child().equals(id)).findFirst();
    }

    public PlanContent withPurpose(String words) {
        return new PlanContent(
                words, legalBasis, expectedEnd, childsVoice, parentsVoice, interpreter, children, goals, actions);
    }

    public PlanContent withBasis(String code, @Nullable LocalDate end) {
        return new PlanContent(purpose, code, end, childsVoice, parentsVoice, interpreter, children, goals, actions);
    }

    public PlanContent withVoices(@Nullable String child, @Nullable String parents, @Nullable String language) {
        return new PlanContent(purpose, legalBasis, expectedEnd, child, parents, language, children, goals, actions);
    }

    public PlanContent withChildren(List<Regard> all) {
        return new PlanContent(
                purpose, legalBasis, expectedEnd, childsVoice, parentsVoice, interpreter, all, goals, actions);
    }

    public PlanContent withGoal(Goal goal) {
        return withGoals(put(goals, goal, Goal::id));
    }

    public PlanContent withoutGoal(GoalId id) {
        goal(id).orElseThrow(NotFound::new);
        return withGoals(without(goals, one -> one.id().equals(id)))
                .withActions(actions.stream().map(one -> one.without(id)).toList());
    }

    /// The goals that a planned action is to lead to, in the plan's order; one that is gone is left out.
    public List<Goal> goalsOf(PlannedAction action) {
        return goals.stream().filter(one -> action.goals().contains(one.id())).toList();
    }

    public PlanContent withAction(PlannedAction action) {
        return withActions(put(actions, action, PlannedAction::id));
    }

    public PlanContent withoutAction(PlannedActionId id) {
        action(id).orElseThrow(NotFound::new);
        return withActions(without(actions, one -> one.id().equals(id)));
    }

    /// What the family agrees to: not what they said themselves, nor how far the work is.
    public PlanContent substance() {
        return withVoices(null, null, null)
                .withActions(actions.stream().map(PlannedAction::substance).toList());
    }

    public PlanContent withGoals(List<Goal> all) {
        return new PlanContent(
                purpose, legalBasis, expectedEnd, childsVoice, parentsVoice, interpreter, children, all, actions);
    }

    public PlanContent withActions(List<PlannedAction> all) {
        return new PlanContent(
                purpose, legalBasis, expectedEnd, childsVoice, parentsVoice, interpreter, children, goals, all);
    }

    private static <T> List<T> without(List<T> all, Predicate<T> gone) {
        return all.stream().filter(gone.negate()).toList();
    }

    private static <T> List<T> put(List<T> all, T one, Function<T, Object> id) {
        var kept = new ArrayList<>(all);
        for (int i = 0; i < kept.size(); i++) {
            if (id.apply(kept.get(i)).equals(id.apply(one))) {
                kept.set(i, one);
                return kept;
            }
        }
        kept.add(one);
        return kept;
    }
}
