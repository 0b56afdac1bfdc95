package dk.tidlig.detection;

import dk.tidlig.access.Grant;
import dk.tidlig.child.roster.RosterChild;
import dk.tidlig.child.roster.RosterChildren;
import dk.tidlig.child.roster.RosterMatch;
import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.stereotype.Component;

/// Takes the lines of a roster in, a handful of statements for a chunk of any size.
@Component
class RosterTaking {
    private static final int CHUNK = 2_000;

    private final RosterChildren children;
    private final EnrolmentRepository enrolments;
    private final DoubtRepository doubts;
    private final RosterPlaces places;

    RosterTaking(RosterChildren children, EnrolmentRepository enrolments, DoubtRepository doubts, RosterPlaces places) {
        this.children = children;
        this.enrolments = enrolments;
        this.doubts = doubts;
        this.places = places;
    }

    /// What became of it, and whom it was about.
    record Taken(RosterResult result, Set<ChildId> children) {}

    /// What is wrong with lines that could be read, besides what could not.
    List<RosterProblem> problems(Grant grant, List<RosterLine> lines, List<RosterProblem> unreadable) {
        var problems = new ArrayList<>(unreadable);
        if (lines.isEmpty() && unreadable.isEmpty()) {
            problems.add(RosterProblem.of(0, "empty"));
        }
        problems.addAll(places.unknown(lines));
        var numbers = new HashMap<String, Integer>();
        for (var line : lines) {
            var cpr = line.cpr();
            var before = cpr == null ? null : numbers.putIfAbsent(cpr.value(), line.number());
            if (before != null) {
                problems.add(RosterProblem.of(line.number(), "number-twice", before.toString()));
            }
        }
        return problems;
    }

    Taken take(Grant grant, List<RosterLine> lines, LocalDate today, LongConsumer done) {
        var rooms = places.rooms(grant, lines);
        var roster = enrolments.roster(grant, lines.size());
        var sorted = new SortedRoster();
        for (int from = 0; from < lines.size(); from += CHUNK) {
            var chunk = lines.subList(from, Math.min(lines.size(), from + CHUNK));
            var asked = chunk.stream().map(RosterTaking::child).toList();
            var matches = children.match(grant, asked);
            var now = enrolments.institutions(
                    grant,
                    matches.stream()
                            .map(RosterMatch::likely)
                            .filter(Objects::nonNull)
                            .toList());
            sorted.sort(chunk, matches, rooms, now);
            keep(grant, roster, sorted, rooms, today);
            done.accept(chunk.size());
        }
        int gone = enrolments.leave(grant, roster, places.institutions(lines), sorted.here(), today);
        var result = sorted.result(lines.size(), gone);
        enrolments.count(roster, result);
        return new Taken(result, sorted.children());
    }

    private void keep(
            Grant grant, UUID roster, SortedRoster sorted, Map<RosterPlaces.Where, RoomId> rooms, LocalDate today) {
        var fresh = sorted.takeFresh();
        var ids =
                children.register(grant, fresh.stream().map(RosterTaking::child).toList());
        for (int i = 0; i < ids.size(); i++) {
            sorted.registered(new Enrolment(
                    ids.get(i),
                    Objects.requireNonNull(rooms.get(RosterPlaces.Where.of(fresh.get(i)))),
                    fresh.get(i).bornOn()));
        }
        children.number(grant, sorted.takeNumbers());
        enrolments.enrol(grant, roster, sorted.takeEnrolled(), today);
        doubts.doubt(grant, roster, sorted.takeDoubts());
    }

    private static RosterChild child(RosterLine line) {
        return new RosterChild(line.givenName(), line.familyName(), line.bornOn(), line.cpr());
    }
}
