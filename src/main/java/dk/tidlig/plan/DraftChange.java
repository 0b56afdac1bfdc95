package dk.tidlig.plan;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.content.Goal;
import dk.tidlig.plan.content.PlanContent;
import dk.tidlig.plan.content.PlannedAction;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One answer on the way to a new version.
public sealed interface DraftChange {
    /// What stands there now, by the question's fields: shown beside what was sent in when both were changed.
    default Map<String, String> standing(PlanContent content) {
        return switch (this) {
            case Purpose _ -> said("words", content.purpose());
            case Voices _ -> {
                var both = said("child", content.childsVoice());
                both.putAll(said("parents", content.parentsVoice()));
                yield both;
            }
            case KeepGoal it ->
                said("words", content.goal(it.goal().id()).map(Goal::words).orElse(null));
            case KeepAction it ->
                said(
                        "what",
                        content.action(it.action().id())
                                .map(PlannedAction::what)
                                .orElse(null));
            case Basis _, Children _, RemoveGoal _, RemoveAction _ -> Map.of();
        };
    }

    private static Map<String, String> said(String field, @Nullable String text) {
        var said = new LinkedHashMap<String, String>();
        said.put(field, text == null ? "" : text);
        return said;
    }

    record Purpose(String words) implements DraftChange {}

    /// @param code of one of the programme's legal bases
    record Basis(String code, @Nullable LocalDate expectedEnd) implements DraftChange {}

    /// @param interpreter the language an interpreter is needed in; null when none is needed
    record Voices(
            @Nullable String child,
            @Nullable String parents,
            @Nullable String interpreter) implements DraftChange {}

    /// Which of the children one may write on are in the plan, and what it says for each of them.
    ///
    /// @param words empty for a child of which nothing is said alone
    record Children(Map<ChildId, String> words) implements DraftChange {
        public Children {
            words = Map.copyOf(words);
        }
    }

    /// A new goal, or what is said of one otherwise.
    record KeepGoal(Goal goal) implements DraftChange {}

    record RemoveGoal(GoalId goal) implements DraftChange {}

    /// A new planned action, or what is said of one otherwise.
    record KeepAction(PlannedAction action) implements DraftChange {}

    record RemoveAction(PlannedActionId action) implements DraftChange {}
}
