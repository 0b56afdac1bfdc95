package dk.tidlig.relaylog.section;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.ParticipantRepository;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.RelayRepository;
import dk.tidlig.relaylog.baton.AbsenceRepository;
import dk.tidlig.relaylog.baton.OfferRepository;
import dk.tidlig.relaylog.meeting.ConcernRepository;
import dk.tidlig.relaylog.meeting.EntryRepository;
import dk.tidlig.relaylog.meeting.Voice;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// All that a child's logs say, for the family's own extract. No staff names: who they are is told by the trail to whom
/// it may.
@Component
class LogExtract {
    private final RelayRepository logs;
    private final ParticipantRepository participants;
    private final Said said;
    private final Passed passed;

    LogExtract(RelayRepository logs, ParticipantRepository participants, Said said, Passed passed) {
        this.logs = logs;
        this.participants = participants;
        this.said = said;
        this.passed = passed;
    }

    @Component
    record Said(EntryRepository entries, ConcernRepository concerns) {}

    @Component
    record Passed(OfferRepository offers, AbsenceRepository absences) {}

    List<Map<String, @Nullable Object>> of(Grant grant) {
        return logs.of(grant).stream().map(log -> of(grant, log)).toList();
    }

    private Map<String, @Nullable Object> of(Grant grant, RelayLog log) {
        var of = new LinkedHashMap<String, @Nullable Object>();
        of.put("worry", log.worry());
        of.put("begun", log.begun().at().toString());
        of.put("opened", log.opened() == null ? null : log.opened().at().toString());
        of.put("followUpOn", text(log.followUpOn()));
        of.put(
                "closed",
                log.closing() == null ? null : log.closing().closed().at().toString());
        of.put("closing", log.closing() == null ? null : log.closing().code());
        of.put("closingWords", log.closing() == null ? null : log.closing().words());
        of.put("participants", people(grant, log).size());
        of.put("meetings", meetings(grant, log));
        of.put("entries", entries(grant, log));
        of.put("concerns", concerns(grant, log));
        of.put("handOvers", handOvers(grant, log));
        return of;
    }

    private List<UserId> people(Grant grant, RelayLog log) {
        return participants.of(grant).stream()
                .filter(it -> it.log().equals(log.id()))
                .map(it -> it.user())
                .distinct()
                .toList();
    }

    private List<Map<String, String>> meetings(Grant grant, RelayLog log) {
        return said.entries().meetings(grant, log.id()).stream()
                .map(it -> Map.of("on", it.on().toString(), "present", it.present()))
                .toList();
    }

    private List<Map<String, @Nullable Object>> entries(Grant grant, RelayLog log) {
        return said.entries().of(grant).stream()
                .filter(it -> it.log().equals(log.id()))
                .map(it -> {
                    var of = new LinkedHashMap<String, @Nullable Object>();
                    of.put("kind", it.kind().name());
                    of.put("words", it.words());
                    of.put("who", it.who());
                    of.put("due", text(it.due()));
                    of.put("written", it.noted().at().toString());
                    of.put("corrected", it.corrected());
                    return (Map<String, @Nullable Object>) of;
                })
                .toList();
    }

    private List<Map<String, @Nullable Object>> concerns(Grant grant, RelayLog log) {
        return said.concerns().of(grant).stream()
                .filter(it -> it.log().equals(log.id()))
                .map(it -> {
                    var of = new LinkedHashMap<String, @Nullable Object>();
                    of.put(
                            "voice",
                            switch (it.voice()) {
                                case Voice.Professional professional -> "professional";
                                case Voice.Parent parent -> "parent";
                                case Voice.YoungPerson child -> "young-person";
                                case Voice.Agreed together -> "agreed";
                            });
                    of.put("value", it.value());
                    of.put("words", it.words());
                    of.put("on", text(it.on()));
                    return (Map<String, @Nullable Object>) of;
                })
                .toList();
    }

    private List<Map<String, @Nullable Object>> handOvers(Grant grant, RelayLog log) {
        return passed.offers().of(grant, log.id()).stream()
                .map(it -> {
                    var of = new LinkedHashMap<String, @Nullable Object>();
                    of.put("offered", it.offered().at().toString());
                    of.put("answerBy", text(it.answerBy()));
                    of.put("how", it.over() == null ? null : it.over().how().name());
                    of.put("why", it.over() == null ? null : it.over().why());
                    of.put("words", it.words());
                    return (Map<String, @Nullable Object>) of;
                })
                .toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
