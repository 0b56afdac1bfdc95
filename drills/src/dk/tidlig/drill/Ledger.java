package dk.tidlig.drill;

import dk.tidlig.database.Crowd;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What was answered, held against what lies in the database.
final class Ledger {
    /// Of what the log says of failures: the first, with where it came from.
    private static final int LINES = 20;
    private static final Set<Integer> AWAY = Set.of(0, 502, 503);

    private final House house;
    private final Map<String, List<Instant>> before;

    Ledger(House house) throws Exception {
        this.house = house;
        this.before = house.marks();
    }

    /// Counts when everybody has gone home.
    Found count(String tried, Crowd... crowds) throws Exception {
        var answered = new HashMap<String, Optional<Instant>>();
        var others = new TreeMap<Integer, Integer>();
        for (var crowd : crowds) {
            answered.putAll(crowd.answered());
            crowd.otherAnswers().forEach((answer, times) -> others.merge(answer, times, Integer::sum));
        }
        return count(tried, answered, others);
    }

    private Found count(String tried, Map<String, Optional<Instant>> answered, Map<Integer, Integer> others)
            throws Exception {
        var stored = house.marks();
        stored.keySet().removeAll(before.keySet());
        var gone = new HashSet<>(answered.keySet());
        gone.removeAll(stored.keySet());
        var unasked = new HashSet<>(stored.keySet());
        unasked.removeAll(answered.keySet());
        var twice = stored.values().stream().filter(rows -> rows.size() > 1).count();
        var missed = new ArrayList<String>();
        if (!unasked.isEmpty()) {
            missed.add(unasked.size() + " forms lie there that were never answered");
        }
        if (!AWAY.containsAll(others.keySet())) {
            missed.add("answers other than none (0), 502 of a proxy and 503: " + others);
        }
        house.failures().stream().limit(LINES).forEach(line -> missed.add("in the log: " + line.strip()));
        if (!house.trailHolds()) {
            missed.add("the trail does not hold");
        }
        return new Found(
                "%s: %d forms answered (%d sent again), other answers %s"
                        .formatted(
                                tried,
                                answered.size(),
                                answered.values().stream()
                                        .filter(Optional::isPresent)
                                        .count(),
                                others),
                gone.size() + (int) twice,
                missed);
    }
}
