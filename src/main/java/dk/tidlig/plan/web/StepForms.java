package dk.tidlig.plan.web;

import dk.tidlig.kernel.UserId;
import dk.tidlig.plan.DraftChange;
import dk.tidlig.plan.DraftView;
import dk.tidlig.plan.GoalId;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.plan.content.Goal;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.shell.Choice;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/// The questions of a draft, as they are sent in. The version is the draft's revision.
final class StepForms {
    private StepForms() {}

    record PurposeForm(
            int version,

            @NotBlank(message = "{plan.form.purpose.missing}") @Size(max = 4000) @Nullable
            String words) {
        static PurposeForm of(DraftView view) {
            return new PurposeForm(view.draft().revision(), view.content().purpose());
        }

        DraftChange toChange() {
            return new DraftChange.Purpose(needed(words));
        }
    }

    record BasisForm(
            int version,

            @NotBlank(message = "{plan.form.basis.missing}") @Nullable
            String basis,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate expectedEnd) {
        static BasisForm of(DraftView view) {
            return new BasisForm(
                    view.draft().revision(),
                    view.content().legalBasis(),
                    view.content().expectedEnd());
        }

        DraftChange toChange() {
            return new DraftChange.Basis(needed(basis), expectedEnd);
        }
    }

    /// @param language asked when an interpreter is needed
    record VoicesForm(
            int version,
            @Size(max = 4000) @Nullable String child,
            @Size(max = 4000) @Nullable String parents,

            @NotNull(message = "{plan.form.interpreter.missing}") @Nullable
            Boolean interpreter,

            @Size(max = 60) @Nullable String language) {
        static VoicesForm of(DraftView view) {
            var content = view.content();
            return new VoicesForm(
                    view.draft().revision(),
                    content.childsVoice(),
                    content.parentsVoice(),
                    content.interpreter() != null,
                    content.interpreter());
        }

        void judge(Errors errors) {
            if (Boolean.TRUE.equals(interpreter) && orNothing(language) == null) {
                errors.rejectValue("language", "plan.form.language.missing");
            }
            if (Boolean.FALSE.equals(interpreter) && orNothing(language) != null) {
                errors.rejectValue("language", "plan.form.language.not-needed");
            }
        }

        DraftChange toChange() {
            return new DraftChange.Voices(
                    orNothing(child),
                    orNothing(parents),
                    Boolean.TRUE.equals(interpreter) ? orNothing(language) : null);
        }
    }

    record GoalForm(
            int version,

            @NotBlank(message = "{plan.form.goal.missing}") @Size(max = 1000) @Nullable
            String words,

            @Size(max = 500) @Nullable String indicator,
            @Size(max = 500) @Nullable String baseline,
            @Size(max = 500) @Nullable String target,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate by) {
        static GoalForm of(DraftView view, @Nullable Goal goal) {
            int version = view.draft().revision();
            return goal == null
                    ? new GoalForm(version, null, null, null, null, null)
                    : new GoalForm(version, goal.words(), goal.indicator(), goal.baseline(), goal.target(), goal.by());
        }

        DraftChange toChange(GoalId id) {
            return new DraftChange.KeepGoal(
                    new Goal(id, needed(words), orNothing(indicator), orNothing(baseline), orNothing(target), by));
        }
    }

    /// @param owner somebody in the house, or nothing
    /// @param ownerName another, in words
    record ActionForm(
            int version,

            @NotNull(message = "{plan.form.kind.missing}") PlannedAction.@Nullable Kind kind,

            @NotBlank(message = "{plan.form.what.missing}") @Size(max = 1000) @Nullable
            String what,

            @NotBlank(message = "{plan.form.side.missing}") @Nullable
            String side,

            @Nullable String owner,
            @Size(max = 120) @Nullable String ownerName,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate by,

            @NotNull(message = "{plan.form.status.missing}") PlannedAction.@Nullable Status status,

            @Size(max = 1000) @Nullable String droppedWhy,
            @Nullable List<String> goals) {
        static ActionForm of(DraftView view, @Nullable PlannedAction it) {
            int version = view.draft().revision();
            if (it == null) {
                return new ActionForm(
                        version, null, null, null, null, null, null, PlannedAction.Status.PLANNED, null, List.of());
            }
            return new ActionForm(
                    version,
                    it.kind(),
                    it.what(),
                    it.side(),
                    it.owner() == null ? null : it.owner().toString(),
                    it.ownerName(),
                    it.by(),
                    it.status(),
                    it.droppedWhy(),
                    it.goals().stream().map(GoalId::toString).toList());
        }

        /// @param people who can be chosen
        /// @param aims the goals that can be
        void judge(List<Choice> people, List<Choice> aims, Errors errors) {
            if (!aims.stream().map(Choice::value).toList().containsAll(chosen())) {
                errors.rejectValue("goals", "plan.form.goals.gone");
            }
            if (people.stream().noneMatch(one -> one.value().equals(owner == null ? "" : owner))) {
                errors.rejectValue("owner", "plan.form.owner.gone");
            }
            boolean here = orNothing(owner) != null;
            boolean other = orNothing(ownerName) != null;
            if (here == other) {
                errors.rejectValue("ownerName", here ? "plan.form.owner.both" : "plan.form.owner.missing");
            }
            if (status == PlannedAction.Status.DROPPED && orNothing(droppedWhy) == null) {
                errors.rejectValue("droppedWhy", "plan.form.dropped-why.missing");
            }
        }

        DraftChange toChange(PlannedActionId id) {
            var chosen = orNothing(owner);
            var now = Objects.requireNonNull(status);
            return new DraftChange.KeepAction(new PlannedAction(
                    id,
                    Objects.requireNonNull(kind),
                    needed(what),
                    needed(side),
                    chosen == null ? null : UserId.of(chosen),
                    orNothing(ownerName),
                    by,
                    now,
                    now == PlannedAction.Status.DROPPED ? orNothing(droppedWhy) : null,
                    chosen().stream().map(GoalId::of).toList()));
        }

        private List<String> chosen() {
            return goals == null ? List.of() : goals;
        }
    }

    static String needed(@Nullable String text) {
        return Objects.requireNonNull(text).strip();
    }

    static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
