package dk.tidlig.session.place;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.offer.Offers;
import dk.tidlig.programme.Codes;
import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Kept places on the child's timeline, in the family's extract, and out of the system.
@Component
@Order(-1)
class PlaceSection implements ChildSection {
    private final PlaceRecords records;
    private final PlaceStepRecords steps;
    private final Offers offers;
    private final Words words;

    PlaceSection(PlaceRecords records, PlaceStepRecords steps, Offers offers, Words words) {
        this.records = records;
        this.steps = steps;
        this.offers = offers;
        this.words = words;
    }

    @Override
    public Action reading() {
        return PlaceAction.PLACE_READ;
    }

    @Override
    public String key() {
        return "session.place";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var places = records.of(grant).stream().collect(Collectors.toMap(KeptPlace::id, Function.identity()));
        return steps.of(grant).stream()
                .flatMap(step ->
                        Optional.ofNullable(places.get(step.place()))
                                .map(place -> entry(step, daycare(grant, place), grant))
                                .stream())
                .toList();
    }

    private TimelineEntry entry(PlaceStep step, String daycare, Grant grant) {
        return new TimelineEntry(
                step.stamp().at(),
                false,
                words.text("session.place.kind"),
                "assignment",
                words.text("session.place.told." + Codes.of(step.standing()), daycare),
                step.standing().ahead() ? words.text("session.place.told.start", words.date(step.startsOn())) : null,
                step.stamp().by(),
                step.standing() == KeptPlace.Standing.STARTED
                        ? TimelineEntry.Weight.TURNING_POINT
                        : TimelineEntry.Weight.ORDINARY,
                "/children/" + grant.child() + "/places");
    }

    /// Each step in plain words: where, and from which day. Not who asked, and not what was handed over.
    @Override
    public List<TimelineEntry> toFamily(Grant grant) {
        return timeline(grant);
    }

    @Override
    public Object export(Grant grant) {
        return records.of(grant).stream().map(it -> exported(grant, it)).toList();
    }

    private Map<String, Object> exported(Grant grant, KeptPlace it) {
        var told = new LinkedHashMap<String, Object>();
        told.put("daycare", daycare(grant, it));
        told.put("standing", Codes.of(it.standing()));
        told.put("asked", it.asked().at().toString());
        told.put("startsOn", it.startsOn().toString());
        told.put(
                "steps",
                steps.of(grant).stream()
                        .filter(step -> step.place().equals(it.id()))
                        .map(step -> Map.of(
                                "standing",
                                Codes.of(step.standing()),
                                "on",
                                step.stamp().at().toString()))
                        .toList());
        var over = it.handOver();
        told.put("method", over == null ? "" : over.method());
        told.put("goals", over == null ? "" : over.goals());
        told.put("whatWorks", over == null ? "" : over.works());
        return told;
    }

    private String daycare(Grant grant, KeptPlace it) {
        return offers.get(it.offer()).content().name().in(grant.actor().language());
    }

    @Override
    public int erase(Grant grant) {
        return records.erase(grant);
    }
}
