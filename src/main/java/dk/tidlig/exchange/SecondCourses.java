package dk.tidlig.exchange;

import dk.tidlig.child.Children;
import dk.tidlig.child.Cpr;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Keeps out lines that would give a child a second open course of the programme: beside one that is here, or beside
/// another line's. Writes nothing.
@Component
class SecondCourses {
    private final Children children;
    private final Episodes episodes;

    SecondCourses(Children children, Episodes episodes) {
        this.children = children;
        this.episodes = episodes;
    }

    /// What is left to take in; the others' problems are added to.
    List<Registration> without(Actor actor, String programme, List<Registration> fresh, List<Problem> problems) {
        var here = here(actor, fresh);
        var helped = episodes.inOpenCourse(actor, programme, Set.copyOf(here.values()));
        var firstLine = new HashMap<String, Long>();
        var left = new ArrayList<Registration>();
        for (var one : fresh) {
            var child = here.get(one.childRef());
            if (!opens(one)) {
                left.add(one);
            } else if (child != null && helped.contains(child)) {
                problems.add(Problem.at(one.line(), Column.CHILD_REF, "open-course"));
            } else {
                var first = firstLine.putIfAbsent(key(one), one.line());
                if (first == null) {
                    left.add(one);
                } else {
                    problems.add(Problem.at(one.line(), Column.CHILD_REF, "open-course-twice", first));
                }
            }
        }
        return left;
    }

    private Map<String, ChildId> here(Actor actor, List<Registration> fresh) {
        return children.known(
                actor,
                fresh.stream()
                        .filter(SecondCourses::opens)
                        .map(Registration::childRef)
                        .distinct()
                        .toList());
    }

    private static boolean opens(Registration one) {
        return one.takenUp() && one.endedOn() == null;
    }

    /// The same child however its CPR number is written.
    private static String key(Registration one) {
        return Cpr.parse(one.childRef()).map(Cpr::value).orElse(one.childRef());
    }
}
