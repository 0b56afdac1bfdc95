package dk.tidlig.episode.list;

import dk.tidlig.access.Scope;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts names to the ids of a list: of children, colleagues and programmes, each asked for once.
@Component
class RowNames {
    private final ChildNaming naming;
    private final Colleagues colleagues;
    private final Programmes programmes;

    RowNames(ChildNaming naming, Colleagues colleagues, Programmes programmes) {
        this.naming = naming;
        this.colleagues = colleagues;
        this.programmes = programmes;
    }

    /// One row for each child, in the order given; children and courses stand at the same places, or a course is
    /// found by its child.
    List<ListRow> rows(Scope scope, List<ChildId> children, List<EpisodeRow> courses) {
        var language = scope.actor().language();
        var names = naming.names(scope, Set.copyOf(children));
        var people = colleagues.of(people(courses));
        var called = programmes(courses, language);
        boolean sameOrder = courses.size() == children.size()
                && IntStream.range(0, children.size())
                        .allMatch(i -> courses.get(i).child().equals(children.get(i)));
        var byChild = new HashMap<ChildId, EpisodeRow>();
        courses.forEach(course -> byChild.putIfAbsent(course.child(), course));
        return IntStream.range(0, children.size())
                .mapToObj(i -> row(
                        children.get(i),
                        names.getOrDefault(children.get(i), new ChildName("", "")),
                        sameOrder ? courses.get(i) : byChild.get(children.get(i)),
                        people,
                        called,
                        language))
                .toList();
    }

    private static ListRow row(
            ChildId child,
            ChildName name,
            @Nullable EpisodeRow course,
            Map<UserId, Colleague> people,
            Map<String, String> called,
            Locale language) {
        if (course == null) {
            return new ListRow(child, name, "", "", List.of(), null);
        }
        var helpers = course.helpers().stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(Colleague::name)
                .toList();
        var responsible = Optional.ofNullable(people.get(course.responsible()))
                .map(colleague -> colleague.line(language))
                .orElse("");
        return new ListRow(
                child,
                name,
                called.getOrDefault(course.programmeCode(), course.programmeCode()),
                responsible,
                helpers,
                course);
    }

    private static Set<UserId> people(List<EpisodeRow> courses) {
        var people = new HashSet<UserId>();
        courses.forEach(course -> {
            people.add(course.responsible());
            people.addAll(course.helpers());
        });
        return people;
    }

    private Map<String, String> programmes(List<EpisodeRow> courses, Locale language) {
        var called = new HashMap<String, String>();
        if (!courses.isEmpty()) {
            programmes
                    .list()
                    .forEach(version -> called.put(
                            version.code(), version.definition().name().in(language)));
        }
        return called;
    }
}
