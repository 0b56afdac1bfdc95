package dk.tidlig.relaylog.page;

import dk.tidlig.access.Grant;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.meeting.Entry;
import dk.tidlig.relaylog.meeting.EntryRepository;
import dk.tidlig.relaylog.meeting.EntryRepository.Meeting;
import dk.tidlig.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What was written in a log, in order.
@Component
class Stories {
    private final EntryRepository entries;
    private final LogNames names;
    private final Words words;

    Stories(EntryRepository entries, LogNames names, Words words) {
        this.entries = entries;
        this.names = names;
        this.words = words;
    }

    List<Entry> of(Grant grant, RelayLog log) {
        return entries.of(grant).stream()
                .filter(it -> it.log().equals(log.id()))
                .toList();
    }

    List<LogPage.StoryLine> story(Grant grant, RelayLog log, List<Entry> all) {
        Map<UUID, Meeting> meetings =
                entries.meetings(grant, log.id()).stream().collect(Collectors.toMap(Meeting::id, Function.identity()));
        return all.reversed().stream()
                .map(it -> line(grant, log, it, it.meeting() == null ? null : meetings.get(it.meeting())))
                .toList();
    }

    private LogPage.StoryLine line(Grant grant, RelayLog log, Entry it, @Nullable Meeting meeting) {
        return new LogPage.StoryLine(
                it,
                names.of(it.noted().by(), grant.actor().language()),
                meeting == null ? words.dayOf(it.noted().at()) : meeting.on(),
                meeting == null ? null : meeting.present(),
                log.open() && it.stands() && it.about() == null);
    }

    /// Agreements that stand, the first due first, and then those that are over.
    List<LogPage.AgreementLine> agreements(List<Entry> all) {
        return all.stream()
                .filter(it -> it.kind() == Entry.Kind.AGREEMENT && it.stands())
                .map(it -> agreement(it, all))
                .sorted(Comparator.comparing((LogPage.AgreementLine it) -> !it.open())
                        .thenComparing(it -> it.entry().due(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private LogPage.AgreementLine agreement(Entry it, List<Entry> all) {
        var became = all.stream()
                .filter(other -> it.id().equals(other.about()))
                .map(other -> new LogPage.Became(
                        other.kind(), words.dayOf(other.noted().at())))
                .findFirst()
                .orElse(null);
        boolean late = became == null && it.due() != null && it.due().isBefore(words.today());
        return new LogPage.AgreementLine(it, became, late);
    }
}
