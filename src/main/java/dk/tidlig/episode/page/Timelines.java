package dk.tidlig.episode.page;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.episode.TimelineEntry.Weight;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.TimelineItem;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what all sections know into one timeline.
@Component
class Timelines {
    private static final int MOST = 40;
    private static final Comparator<Item> NEWEST =
            Comparator.comparing((Item item) -> item.entry().at()).reversed();

    private final Plugged plugged;
    private final Colleagues colleagues;
    private final Words words;

    Timelines(Plugged plugged, Colleagues colleagues, Words words) {
        this.plugged = plugged;
        this.colleagues = colleagues;
        this.words = words;
    }

    private record Item(String section, TimelineEntry entry) {
        boolean upcoming() {
            return entry.weight() == Weight.UPCOMING;
        }
    }

    /// @param chosen key of the one section to show; empty for all
    /// @param whole nothing is left out for its age
    Timeline timeline(Grant grant, String chosen, boolean whole) {
        var all = items(grant);
        var counts = plugged.sections(grant).stream()
                .map(section -> new Timeline.SectionCount(
                        section.key(),
                        all.stream()
                                .filter(item -> item.section().equals(section.key()))
                                .count()))
                .filter(section -> section.count() > 0)
                .toList();
        var shown = all.stream()
                .filter(item -> chosen.isEmpty() || item.section().equals(chosen))
                .sorted(Comparator.comparing((Item item) -> !item.upcoming()).thenComparing(NEWEST))
                .toList();
        var cut = whole ? shown : shown.subList(0, Math.min(MOST, shown.size()));
        return new Timeline(lines(grant, cut), counts, chosen, cut.size() < shown.size());
    }

    /// The whole course from its beginning, without what has not happened yet.
    List<TimelineItem> story(Grant grant) {
        var told = items(grant).stream()
                .filter(item -> !item.upcoming())
                .sorted(Comparator.comparing(item -> item.entry().at()))
                .toList();
        return lines(grant, told);
    }

    private List<Item> items(Grant grant) {
        return plugged.sections(grant).stream()
                .flatMap(section -> section.timeline(grant).stream().map(entry -> new Item(section.key(), entry)))
                .toList();
    }

    private List<TimelineItem> lines(Grant grant, List<Item> items) {
        var people = colleagues.of(items.stream()
                .map(item -> item.entry().by())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var language = grant.actor().language();
        var beside = beside(grant);
        return items.stream().map(item -> line(item, people, beside, language)).toList();
    }

    private Map<String, String> beside(Grant grant) {
        var beside = new HashMap<String, String>();
        plugged.sections(grant)
                .forEach(section -> section.beside(grant)
                        .forEach((mark, text) -> beside.merge(mark, text, (one, other) -> one + " " + other)));
        return beside;
    }

    private TimelineItem line(Item item, Map<UserId, Colleague> people, Map<String, String> beside, Locale language) {
        var it = item.entry();
        var by = Optional.ofNullable(it.by()).map(people::get).map(who -> who.line(language) + ".");
        return new TimelineItem(
                item.upcoming() ? words.text("episode.timeline.next") : it.kind(),
                it.icon(),
                switch (it.weight()) {
                    case ORDINARY -> TimelineItem.Weight.PLAIN;
                    case TURNING_POINT -> TimelineItem.Weight.KEY;
                    case UPCOMING -> TimelineItem.Weight.NEXT;
                },
                when(it.at(), it.dayOnly()),
                it.title(),
                Stream.of(
                                by.stream(),
                                Stream.ofNullable(it.text()),
                                Stream.ofNullable(beside.get(it.mark(item.section()))))
                        .flatMap(part -> part)
                        .collect(Collectors.joining(" ")),
                it.url());
    }

    private String when(Instant at, boolean dayOnly) {
        return dayOnly ? words.day(words.dayOf(at)) : words.moment(at);
    }
}
