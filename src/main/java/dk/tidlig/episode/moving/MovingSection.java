package dk.tidlig.episode.moving;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.kernel.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// That the family moves, or moved here, on the child's timeline and in the family's extract.
@Component
class MovingSection implements ChildSection {
    private final DepartureRepository departures;
    private final ArrivalRepository arrivals;
    private final MovingWords texts;
    private final MovingNames names;

    MovingSection(DepartureRepository departures, ArrivalRepository arrivals, MovingWords texts, MovingNames names) {
        this.departures = departures;
        this.arrivals = arrivals;
        this.texts = texts;
        this.names = names;
    }

    @Override
    public Action reading() {
        return MovingAction.READ_MOVING;
    }

    @Override
    public String key() {
        return "moving";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var url = "/children/" + grant.child() + "/moving";
        var entries = new ArrayList<TimelineEntry>();
        departures.of(grant).forEach(it -> {
            entries.add(entry(
                    it.offered().at(),
                    texts.state(MovingState.OFFERED, it.to()),
                    it.offered().by(),
                    url));
            if (it.ended() != null) {
                entries.add(entry(it.ended(), texts.state(it.state(), it.to()), null, url));
            }
        });
        arrivals.of(grant)
                .forEach(it -> entries.add(entry(
                        it.ended() == null ? it.arrived() : it.ended(),
                        texts.text("arrived", texts.municipality(it.from())),
                        null,
                        url)));
        return entries;
    }

    private TimelineEntry entry(Instant at, String title, @Nullable UserId by, String url) {
        return new TimelineEntry(
                at, false, texts.text("kind"), "send", title, null, by, TimelineEntry.Weight.TURNING_POINT, url);
    }

    @Override
    public Object export(Grant grant) {
        var all = new LinkedHashMap<String, Object>();
        all.put(
                "offered",
                departures.of(grant).stream().map(it -> export(grant, it)).toList());
        all.put("broughtAlong", arrivals.of(grant).stream().map(this::export).toList());
        return all;
    }

    /// In the language of whoever asks, and in codes: never in that of the thread, which by night is the machine's.
    private Map<String, @Nullable Object> export(Grant grant, Departure it) {
        var of = new LinkedHashMap<String, @Nullable Object>();
        of.put("offeredAt", it.offered().at().toString());
        of.put("to", texts.municipality(it.to()));
        of.put("basis", names.basis(it.basis(), grant.actor().language()));
        of.put("grounds", it.grounds());
        of.put("state", it.state().code());
        of.put("endedAt", it.ended() == null ? null : it.ended().toString());
        of.put("reply", it.reply());
        return of;
    }

    private Map<String, @Nullable Object> export(Arrival it) {
        var of = new LinkedHashMap<String, @Nullable Object>();
        of.put("from", texts.municipality(it.from()));
        of.put("endedAt", it.ended() == null ? null : it.ended().toString());
        var brought = it.brought();
        if (brought != null) {
            of.put("course", brought.course());
            of.put("message", brought.message());
            of.put("parts", brought.parts().stream().map(MovingSection::part).toList());
        }
        return of;
    }

    private static Map<String, @Nullable Object> part(dk.tidlig.episode.extract.ExtractSheet.Part part) {
        var of = new LinkedHashMap<String, @Nullable Object>();
        of.put("part", part.title());
        of.put(
                "lines",
                part.blocks().stream()
                        .flatMap(block -> block.pairs().stream())
                        .map(pair -> pair.name().isEmpty() ? pair.value() : pair.name() + ": " + pair.value())
                        .toList());
        return of;
    }

    @Override
    public int erase(Grant grant) {
        return departures.erase(grant) + arrivals.erase(grant);
    }
}
