package dk.tidlig.relaylog.meeting;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.relaylog.ParticipantRepository;
import dk.tidlig.relaylog.RelayCourses;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.RelayRefusal;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a concern must be before it is written.
@Component
class Concerns {
    private final ConcernRepository concerns;
    private final RelayCourses courses;
    private final ParticipantRepository participants;
    private final ChildRecords children;
    private final Words words;

    Concerns(
            ConcernRepository concerns,
            RelayCourses courses,
            ParticipantRepository participants,
            ChildRecords children,
            Words words) {
        this.concerns = concerns;
        this.courses = courses;
        this.participants = participants;
        this.children = children;
        this.words = words;
    }

    LocalDate today() {
        return words.today();
    }

    void requireCome(LocalDate day) {
        if (day.isAfter(today())) {
            throw new Refused(RelayRefusal.IN_THE_FUTURE);
        }
    }

    /// @throws Refused when it is no place on the log's scale
    /// @throws NotFound when it is nobody's of the log or the family
    void place(Grant grant, RelayLog log, @Nullable UUID meeting, PlaceConcern it, LocalDate on) {
        var scale = courses.get(grant, log.episode()).scale();
        if (!scale.accepts(it.value())) {
            throw new Refused(RelayRefusal.NOT_ON_THE_SCALE);
        }
        boolean known = switch (it.voice()) {
            case Voice.Professional(var user) ->
                user.equals(grant.actor().id())
                        || participants.now(grant, log.id()).contains(user);
            case Voice.Parent(var kin) ->
                children.family(grant).kin().stream().anyMatch(one -> one.id().equals(kin));
            case Voice.YoungPerson() -> true;
            case Voice.Agreed() -> true;
        };
        if (!known) {
            throw new NotFound();
        }
        concerns.add(grant, log.id(), meeting, scale, it, on);
    }
}
