package dk.tidlig.family.view;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.TimelineItem;
import dk.tidlig.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what all modules let the family see. Whoever did something is told by profession, and nothing is linked to:
/// the family has no other pages.
@Component
class OwnStory {
    private static final Comparator<TimelineEntry> EARLIEST = Comparator.comparing(TimelineEntry::at);

    private final List<ChildSection> sections;
    private final List<ChildPanel> panels;
    private final Colleagues colleagues;
    private final Words words;

    OwnStory(List<ChildSection> sections, List<ChildPanel> panels, Colleagues colleagues, Words words) {
        this.sections = List.copyOf(sections);
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ChildPanel::order))
                .toList();
        this.colleagues = colleagues;
        this.words = words;
    }

    OwnPage page(Grant grant, String child) {
        var all = sections.stream()
                .flatMap(section -> section.toFamily(grant).stream())
                .toList();
        return new OwnPage(
                child,
                lines(grant, all.stream().filter(OwnStory::isComing).sorted(EARLIEST)),
                lines(grant, all.stream().filter(it -> !isComing(it)).sorted(EARLIEST.reversed())),
                panels.stream()
                        .flatMap(it -> OwnPage.Panel.of(it, it.familyModel(grant)).stream())
                        .toList());
    }

    private static boolean isComing(TimelineEntry it) {
        return it.weight() == TimelineEntry.Weight.UPCOMING;
    }

    private List<TimelineItem> lines(Grant grant, Stream<TimelineEntry> entries) {
        var all = entries.toList();
        var people = colleagues.of(
                all.stream().map(TimelineEntry::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream()
                .map(it -> line(it, people, grant.actor().language()))
                .toList();
    }

    private TimelineItem line(TimelineEntry it, Map<UserId, Colleague> people, Locale language) {
        var by = Optional.ofNullable(it.by())
                .map(people::get)
                .map(one -> words.text("family.own.by", one.professionName().in(language)));
        return new TimelineItem(
                it.kind(),
                it.icon(),
                switch (it.weight()) {
                    case ORDINARY -> TimelineItem.Weight.PLAIN;
                    case TURNING_POINT -> TimelineItem.Weight.KEY;
                    case UPCOMING -> TimelineItem.Weight.NEXT;
                },
                it.dayOnly() ? words.day(words.dayOf(it.at())) : words.moment(it.at()),
                it.title(),
                Stream.concat(Stream.ofNullable(it.text()), by.stream()).collect(Collectors.joining(" ")),
                null);
    }
}
