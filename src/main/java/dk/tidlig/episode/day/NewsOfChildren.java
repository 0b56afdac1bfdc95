package dk.tidlig.episode.day;

import dk.tidlig.access.Scope;
import dk.tidlig.shell.ChildDeeds;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What others did in the courses that somebody is around, and what other modules know of that was done on the
/// children.
@Component
class NewsOfChildren {
    private final DeedRecords records;
    private final ObjectProvider<ChildDeeds> deeds;

    NewsOfChildren(DeedRecords records, ObjectProvider<ChildDeeds> deeds) {
        this.records = records;
        this.deeds = deeds;
    }

    /// Newest first.
    List<ChildDeeds.Deed> since(Scope scope, Instant from) {
        var children = records.children(scope);
        return Stream.concat(
                        records.since(scope, from).stream(),
                        deeds.orderedStream().flatMap(each -> each.since(scope, children, from).stream()))
                .sorted(Comparator.comparing(ChildDeeds.Deed::at).reversed())
                .limit(ChildDeeds.MOST)
                .toList();
    }
}
