package dk.tidlig.detection;

import dk.tidlig.child.Cpr;
import dk.tidlig.child.roster.RosterMatch;
import dk.tidlig.kernel.ChildId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the lines of a roster turn out to be: children who are here, new ones, and lines to decide on.
final class SortedRoster {
    private final Set<ChildId> children = new LinkedHashSet<>();
    private final Set<ChildId> here = new HashSet<>();
    private final List<Enrolment> enrolled = new ArrayList<>();
    private final List<FreshDoubt> doubts = new ArrayList<>();
    private final List<RosterLine> fresh = new ArrayList<>();
    private final Map<ChildId, Cpr> numbers = new HashMap<>();
    private int freshCount;
    private int knownCount;
    private int doubtCount;

    /// A line that somebody must decide on.
    record FreshDoubt(RosterLine line, RoomId room, ChildId like) {}

    /// @param now the institution each child goes in now
    void sort(
            List<RosterLine> lines,
            List<RosterMatch> matches,
            Map<RosterPlaces.Where, RoomId> rooms,
            Map<ChildId, String> now) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var room = Objects.requireNonNull(rooms.get(RosterPlaces.Where.of(line)));
            sort(line, room, matches.get(i), now);
        }
    }

    private void sort(RosterLine line, RoomId room, RosterMatch match, Map<ChildId, String> now) {
        var same = same(line, match, now);
        var like = match.likely();
        if (same != null && here.add(same)) {
            enrolled.add(new Enrolment(same, room, line.bornOn()));
            children.add(same);
            knownCount++;
            var cpr = line.cpr();
            if (cpr != null && match.certain() == null) {
                numbers.put(same, cpr);
            }
        } else if (like != null && here.add(like)) {
            doubts.add(new FreshDoubt(line, room, like));
            doubtCount++;
        } else {
            fresh.add(line);
            freshCount++;
        }
    }

    /// The number tells it; without one, the names and the day of a child who goes in that institution already. A child
    /// with a number of its own is not taken for one with another.
    private static @Nullable ChildId same(RosterLine line, RosterMatch match, Map<ChildId, String> now) {
        var like = match.likely();
        if (match.certain() != null || like == null) {
            return match.certain();
        }
        boolean otherNumber = line.cpr() != null && match.numbered();
        return !otherNumber && line.institution().equals(now.get(like)) ? like : null;
    }

    void registered(Enrolment it) {
        enrolled.add(it);
        children.add(it.child());
        here.add(it.child());
    }

    List<RosterLine> takeFresh() {
        return taken(fresh);
    }

    List<Enrolment> takeEnrolled() {
        return taken(enrolled);
    }

    /// Numbers of children who were here without one.
    Map<ChildId, Cpr> takeNumbers() {
        var all = Map.copyOf(numbers);
        numbers.clear();
        return all;
    }

    List<FreshDoubt> takeDoubts() {
        return taken(doubts);
    }

    private static <T> List<T> taken(List<T> from) {
        var all = List.copyOf(from);
        from.clear();
        return all;
    }

    /// Whom it was about.
    Set<ChildId> children() {
        return children;
    }

    /// Those, and whom a doubtful line may be: none of them is gone.
    Set<ChildId> here() {
        return here;
    }

    RosterResult result(int lines, int gone) {
        return new RosterResult(lines, freshCount, knownCount, doubtCount, gone, List.of());
    }
}
