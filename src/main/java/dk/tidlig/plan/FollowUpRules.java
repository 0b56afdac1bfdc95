package dk.tidlig.plan;

import static dk.tidlig.plan.ContentRules.refuseUnless;

import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.programme.PlanRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What must hold for a follow-up, and when the next one is.
///
/// @param made the day the plan was made
/// @param before those held already, in their order
record FollowUpRules(PlanRules rules, LocalDate made, List<FollowUp> before) {
    FollowUpRules {
        before = List.copyOf(before);
    }

    /// @param version that stands
    /// @throws Refused when a day cannot be, or a reason is missing
    FollowUp hold(HoldFollowUp it, PlanVersion version, LocalDate today, Stamp stamp) {
        refuseUnless(it.version() == version.number(), PlanRefusal.CHANGED_MEANWHILE);
        refuseUnless(!it.held().isAfter(today), PlanRefusal.IN_THE_FUTURE);
        var earliest = before.isEmpty() ? made : before.getLast().held();
        refuseUnless(!it.held().isBefore(earliest), PlanRefusal.TOO_EARLY);
        var goals = it.goals().stream()
                .filter(one -> version.content().goal(one.goal()).isPresent())
                .toList();
        return new FollowUp(
                FollowUpId.random(),
                before.size() + 1,
                version.number(),
                it.held(),
                it.with(),
                it.note(),
                it.decision(),
                it.decision() == FollowUp.Decision.END ? null : next(it),
                goals,
                stamp);
    }

    private FollowUp.Next next(HoldFollowUp it) {
        var rhythm = Optional.ofNullable(it.rhythm())
                .flatMap(rules.followUp()::rhythm)
                .orElseThrow(() -> new Refused(PlanRefusal.NO_SUCH_RHYTHM));
        var due = rhythm.after(it.held());
        var on = Objects.requireNonNullElse(it.next(), due);
        refuseUnless(on.isAfter(it.held()), PlanRefusal.NEXT_TOO_EARLY);
        boolean otherDay = !on.equals(due);
        refuseUnless(!otherDay || it.nextWhy() != null, PlanRefusal.NEXT_WITHOUT_WHY);
        return new FollowUp.Next(rhythm.code(), why(it, rhythm), on, otherDay ? it.nextWhy() : null);
    }

    /// Of a rhythm that goes on, the reason it was chosen for.
    private String why(HoldFollowUp it, PlanRules.Rhythm rhythm) {
        if (it.rhythmWhy() != null) {
            return it.rhythmWhy();
        }
        return last().filter(next -> next.rhythm().equals(rhythm.code()))
                .map(FollowUp.Next::rhythmWhy)
                .orElseThrow(() -> new Refused(PlanRefusal.RHYTHM_WITHOUT_WHY));
    }

    private Optional<FollowUp.Next> last() {
        FollowUp.@Nullable Next next =
                before.isEmpty() ? null : before.getLast().next();
        return Optional.ofNullable(next);
    }
}
