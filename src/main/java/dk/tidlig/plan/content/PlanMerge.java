package dk.tidlig.plan.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Puts what two people wrote at once together: who changed a part alone keeps it; where both did, mine stands, and I
/// have been shown theirs. What one removed and the other changed stays.
public final class PlanMerge {
    private final PlanContent base;
    private final PlanContent theirs;
    private final PlanContent mine;

    private PlanMerge(PlanContent base, PlanContent theirs, PlanContent mine) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
    }

    /// @param base what both began with
    public static PlanContent of(PlanContent base, PlanContent theirs, PlanContent mine) {
        return new PlanMerge(base, theirs, mine).merged();
    }

    private PlanContent merged() {
        return new PlanContent(
                part(PlanContent::purpose),
                part(PlanContent::legalBasis),
                part(PlanContent::expectedEnd),
                part(PlanContent::childsVoice),
                part(PlanContent::parentsVoice),
                part(PlanContent::interpreter),
                items(PlanContent::children, Regard::child),
                items(PlanContent::goals, Goal::id),
                items(PlanContent::actions, PlannedAction::id));
    }

    private <T> @Nullable T part(Function<PlanContent, @Nullable T> part) {
        var own = part.apply(mine);
        return Objects.equals(own, part.apply(base)) ? part.apply(theirs) : own;
    }

    private <T, I> List<T> items(Function<PlanContent, List<T>> list, Function<T, I> id) {
        var before = byId(list.apply(base), id);
        var own = byId(list.apply(mine), id);
        var others = byId(list.apply(theirs), id);
        var kept = new ArrayList<T>();
        others.forEach((key, other) -> {
            var mineNow = own.get(key);
            var was = before.get(key);
            if (mineNow == null) {
                if (!other.equals(was)) {
                    kept.add(other);
                }
            } else {
                kept.add(mineNow.equals(was) ? other : mineNow);
            }
        });
        own.forEach((key, mineNow) -> {
            if (!others.containsKey(key) && !mineNow.equals(before.get(key))) {
                kept.add(mineNow);
            }
        });
        return kept;
    }

    private static <T, I> Map<I, T> byId(List<T> all, Function<T, I> id) {
        var found = new LinkedHashMap<I, T>();
        all.forEach(one -> found.put(id.apply(one), one));
        return found;
    }
}
