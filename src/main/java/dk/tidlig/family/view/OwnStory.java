package dk.tidlig.family.view;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.family.word.WordRepository;
import dk.tidlig.family.word.WordThread;
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
    private static final Comparator<Told> EARLIEST =
            Comparator.comparing(it -> it.entry().at());

    private final List<ChildSection> sections;
    private final List<ChildPanel> panels;
    private final Colleagues colleagues;
    private final WordRepository said;
    private final Words words;

    OwnStory(
            List<ChildSection> sections,
            List<ChildPanel> panels,
            Colleagues colleagues,
            WordRepository said,
            Words words) {
        this.sections = List.copyOf(sections);
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ChildPanel::order))
                .toList();
        this.colleagues = colleagues;
        this.said = said;
        this.words = words;
    }

    private record Told(String mark, TimelineEntry entry) {
        boolean isComing() {
            return entry.weight() == TimelineEntry.Weight.UPCOMING;
        }
    }

    /// @param child how the child is spoken of
    OwnPage page(Grant grant, String child) {
        var all = sections.stream()
                .flatMap(section ->
                        section.toFamily(grant).stream().map(entry -> new Told(entry.mark(section.key()), entry)))
                .toList();
        var contested = contested(grant);
        return new OwnPage(
                child,
                lines(grant, contested, all.stream().filter(Told::isComing).sorted(EARLIEST)),
                lines(
                        grant,
                        contested,
                        all.stream().filter(it -> !it.isComing()).sorted(EARLIEST.reversed())),
                panels.stream()
                        .flatMap(it -> panel(grant, it, contested).stream())
                        .toList());
    }

    /// What the reader has said is not right, by what it is about.
    private Map<String, List<WordThread>> contested(Grant grant) {
        return WordThread.of(said.own(grant)).stream()
                .filter(it -> it.word().mark() != null)
                .collect(Collectors.groupingBy(
                        it -> Objects.requireNonNull(it.word().mark())));
    }

    private Optional<OwnPage.Panel> panel(Grant grant, ChildPanel panel, Map<String, List<WordThread>> contested) {
        var fragment = panel.familyFragment();
        var model = panel.familyModel(grant);
        if (fragment == null || model.isEmpty()) {
            return Optional.empty();
        }
        var module = fragment.substring(0, fragment.indexOf('/'));
        var mark = "panel-" + module;
        return Optional.of(new OwnPage.Panel(
                fragment, model, words.text(module + ".timeline"), mark, contested.getOrDefault(mark, List.of())));
    }

    private List<OwnLine> lines(Grant grant, Map<String, List<WordThread>> contested, Stream<Told> told) {
        var all = told.toList();
        var people = colleagues.of(
                all.stream().map(it -> it.entry().by()).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream()
                .map(it -> new OwnLine(
                        item(it.entry(), people, grant.actor().language()),
                        it.mark(),
                        contested.getOrDefault(it.mark(), List.of())))
                .toList();
    }

    private TimelineItem item(TimelineEntry it, Map<UserId, Colleague> people, Locale language) {
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
