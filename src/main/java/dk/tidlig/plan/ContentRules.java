package dk.tidlig.plan;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.plan.content.PlanContent;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.plan.content.Regard;
import dk.tidlig.programme.PlanRules;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How one answer changes a draft, and what a version must hold.
final class ContentRules {
    private final PlanRules rules;
    private final Set<ChildId> writable;
    private final ChildId own;

    /// @param writable the children whose part in the plan may be changed
    /// @param own the child through which the plan is written; it stays in it
    ContentRules(PlanRules rules, Collection<ChildId> writable, ChildId own) {
        this.rules = rules;
        this.writable = Set.copyOf(writable);
        this.own = own;
    }

    /// @throws Refused when the answer is not one of the programme's
    PlanContent change(PlanContent content, DraftChange change) {
        return switch (change) {
            case DraftChange.Purpose it -> content.withPurpose(it.words());
            case DraftChange.Basis it -> {
                refuseUnless(rules.legalBasis(it.code()).isPresent(), PlanRefusal.NO_SUCH_BASIS);
                yield content.withBasis(it.code(), it.expectedEnd());
            }
            case DraftChange.Voices it -> content.withVoices(it.child(), it.parents(), it.interpreter());
            case DraftChange.Children it -> content.withChildren(children(content, it.words()));
            case DraftChange.KeepGoal it -> few(content.withGoal(it.goal()));
            case DraftChange.RemoveGoal it -> content.withoutGoal(it.goal());
            case DraftChange.KeepAction it -> few(content.withAction(checked(it.action())));
            case DraftChange.RemoveAction it -> content.withoutAction(it.action());
        };
    }

    /// @throws Refused when a version cannot be kept of it
    void refuseIncomplete(PlanContent content) {
        refuseUnless(content.complete(), PlanRefusal.INCOMPLETE);
        refuseUnless(
                content.legalBasis() != null
                        && rules.legalBasis(content.legalBasis()).isPresent(),
                PlanRefusal.NO_SUCH_BASIS);
        content.actions().forEach(this::checked);
    }

    /// @throws Refused when work begins before the plan is approved, where the programme wants that
    void refuseEarlyWork(PlanContent before, PlanContent after, boolean approved) {
        if (!rules.needsApproval() || approved) {
            return;
        }
        for (var action : after.actions()) {
            boolean begins =
                    action.status() == PlannedAction.Status.UNDER_WAY || action.status() == PlannedAction.Status.DONE;
            boolean began = before.action(action.id())
                    .filter(was -> was.status() == action.status())
                    .isPresent();
            refuseUnless(!begins || began, PlanRefusal.NOT_APPROVED);
        }
    }

    /// Those out of reach stay as they are.
    private List<Regard> children(PlanContent content, Map<ChildId, String> words) {
        refuseUnless(writable.containsAll(words.keySet()), PlanRefusal.NOT_THIS_CHILD);
        var kept = new ArrayList<Regard>();
        for (var one : content.children()) {
            if (!writable.contains(one.child())) {
                kept.add(one);
            } else if (words.containsKey(one.child()) || one.child().equals(own)) {
                kept.add(new Regard(one.child(), blankToNull(words.get(one.child()))));
            }
        }
        words.forEach((child, said) -> {
            if (content.child(child).isEmpty()) {
                kept.add(new Regard(child, blankToNull(said)));
            }
        });
        return kept;
    }

    private PlannedAction checked(PlannedAction action) {
        refuseUnless(rules.side(action.side()).isPresent(), PlanRefusal.NO_SUCH_SIDE);
        return action;
    }

    private static PlanContent few(PlanContent content) {
        refuseUnless(
                content.goals().size() <= PlanContent.MOST && content.actions().size() <= PlanContent.MOST,
                PlanRefusal.TOO_MANY);
        return content;
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static void refuseUnless(boolean fine, PlanRefusal refusal) {
        if (!fine) {
            throw new Refused(refusal);
        }
    }
}
