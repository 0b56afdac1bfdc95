package dk.tidlig.plan.web;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.GoalId;
import dk.tidlig.plan.HoldFollowUp;
import dk.tidlig.plan.PlanId;
import dk.tidlig.plan.PlanView;
import dk.tidlig.plan.PlanWork;
import dk.tidlig.plan.PlannedActionId;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.plan.content.PlannedAction;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.Errors;

/// The work with a plan that was made, as it is sent in. The version is the plan's.
final class WorkForms {
    private WorkForms() {}

    record AgreeForm(
            int version,

            @NotNull(message = "{plan.form.answer.missing}") PartyAnswer.@Nullable Answer answer,

            @NotNull(message = "{plan.form.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @NotNull(message = "{plan.form.how.missing}") PartyAnswer.@Nullable How how,

            @Size(max = 2000) @Nullable String words) {
        void judge(Errors errors) {
            if (answer == PartyAnswer.Answer.DISAGREED && StepForms.orNothing(words) == null) {
                errors.rejectValue("words", "plan.form.words.missing");
            }
        }

        PlanWork.Agree toCommand(ChildId child, PlanId plan, String party) {
            return new PlanWork.Agree(
                    child,
                    plan,
                    version,
                    party,
                    Objects.requireNonNull(answer),
                    Objects.requireNonNull(on),
                    Objects.requireNonNull(how),
                    StepForms.orNothing(words));
        }
    }

    record MoveForm(
            int version,

            @NotNull(message = "{plan.form.status.missing}") PlannedAction.@Nullable Status status,

            @Size(max = 1000) @Nullable String why) {
        void judge(Errors errors) {
            if (status == PlannedAction.Status.DROPPED && StepForms.orNothing(why) == null) {
                errors.rejectValue("why", "plan.form.dropped-why.missing");
            }
        }

        PlanWork.Move toCommand(ChildId child, PlanId plan, PlannedActionId action) {
            return new PlanWork.Move(
                    child, plan, version, action, Objects.requireNonNull(status), StepForms.orNothing(why));
        }
    }

    /// What was seen of each goal stands in parameters of its own: `seen-<goal>` and `said-<goal>`.
    record FollowUpForm(
            int version,

            @NotNull(message = "{plan.form.day.missing}") @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate held,

            @NotBlank(message = "{plan.form.with.missing}") @Size(max = 500) @Nullable
            String with,

            @Size(max = 4000) @Nullable String note,

            @NotNull(message = "{plan.form.decision.missing}")
            FollowUp.@Nullable Decision decision,

            @Nullable String rhythm,
            @Size(max = 1000) @Nullable String rhythmWhy,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate next,

            @Size(max = 1000) @Nullable String nextWhy) {
        static FollowUpForm fresh(PlanView view, LocalDate today) {
            var last = view.followUps().isEmpty()
                    ? null
                    : view.followUps().getLast().next();
            return new FollowUpForm(
                    view.shown().number(),
                    today,
                    null,
                    null,
                    null,
                    last == null ? null : last.rhythm(),
                    null,
                    null,
                    null);
        }

        void judge(PlanView view, Map<String, String> answers, Errors errors) {
            if (decision != null && decision != FollowUp.Decision.END && StepForms.orNothing(rhythm) == null) {
                errors.rejectValue("rhythm", "plan.form.rhythm.missing");
            }
            for (var goal : view.shown().content().goals()) {
                if (answers.getOrDefault("said-" + goal.id(), "").length() > 2000) {
                    errors.reject("plan.form.said.long");
                }
                if (seen(answers, goal.id()) == null) {
                    errors.reject("plan.form.seen.missing", new Object[] {goal.words()}, "");
                }
            }
        }

        HoldFollowUp toCommand(ChildId child, PlanView view, Map<String, String> answers) {
            return new HoldFollowUp(
                    child,
                    view.plan().id(),
                    version,
                    Objects.requireNonNull(held),
                    StepForms.needed(with),
                    StepForms.orNothing(note),
                    Objects.requireNonNull(decision),
                    StepForms.orNothing(rhythm),
                    StepForms.orNothing(rhythmWhy),
                    next,
                    StepForms.orNothing(nextWhy),
                    goals(view, answers));
        }

        private static List<FollowUp.GoalSeen> goals(PlanView view, Map<String, String> answers) {
            var goals = new ArrayList<FollowUp.GoalSeen>();
            for (var goal : view.shown().content().goals()) {
                var seen = seen(answers, goal.id());
                if (seen != null) {
                    goals.add(new FollowUp.GoalSeen(
                            goal.id(), seen, StepForms.orNothing(answers.get("said-" + goal.id()))));
                }
            }
            return goals;
        }

        private static FollowUp.@Nullable Seen seen(Map<String, String> answers, GoalId goal) {
            var said = answers.get("seen-" + goal);
            return Arrays.stream(FollowUp.Seen.values())
                    .filter(one -> one.name().equals(said))
                    .findFirst()
                    .orElse(null);
        }
    }
}
