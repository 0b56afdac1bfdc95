package dk.tidlig.relaylog;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ContactNote;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// A relay log on its way: begun by whoever worries, the family asked, opened.
@UseCase
public class RelayLogs {
    private final Gate gate;
    private final RelayRepository logs;
    private final ParticipantRepository participants;
    private final RelayCourses courses;
    private final Opening opening;

    RelayLogs(
            Gate gate,
            RelayRepository logs,
            ParticipantRepository participants,
            RelayCourses courses,
            Opening opening) {
        this.gate = gate;
        this.logs = logs;
        this.participants = participants;
        this.courses = courses;
        this.opening = opening;
    }

    /// The form for beginning a log in the child's course is asked for.
    public void askToBegin(Actor actor, ChildId child) {
        gate.door(actor, RelayAction.BEGIN, child);
    }

    /// Begins a draft in the child's open course. Whoever is responsible for the course holds the baton.
    ///
    /// @param worry why, in one's own words
    public RelayLogId begin(Actor actor, ChildId child, String worry) {
        var grant = gate.require(actor, RelayAction.BEGIN, child);
        var course = courses.open(grant).orElseThrow(() -> new Refused(RelayRefusal.NO_RELAY_LOG));
        var id = RelayLogId.random();
        if (!logs.insert(grant, id, course.episode().id(), worry)) {
            throw new Refused(RelayRefusal.BEGUN_ALREADY);
        }
        participants.add(grant, id, course.episode().responsible());
        participants.add(grant, id, actor.id());
        return id;
    }

    /// The family has been asked for its consent.
    public void askConsent(Actor actor, ChildId child) {
        var grant = gate.require(actor, RelayAction.HOLD, child);
        logs.asked(grant, hold(grant).id());
    }

    /// Opens the log: the family has said yes to it.
    ///
    /// @throws Refused while no consent to the holder stands
    public void open(Actor actor, ChildId child) {
        var grant = gate.require(actor, RelayAction.HOLD, child);
        var log = hold(grant);
        if (log.open()) {
            throw new Refused(RelayRefusal.OPEN_ALREADY);
        }
        var course = courses.get(grant, log.episode());
        opening.requireConsent(child, course);
        logs.asked(grant, log.id());
        logs.opened(grant, log.id(), course.rules().followUpBy(opening.today()));
        opening.reached(grant, course);
    }

    private RelayLog hold(Grant grant) {
        return logs.hold(grant).orElseThrow(NotFound::new);
    }

    /// What must be in place before a log opens.
    @Component
    static class Opening {
        private final RelayConsents consents;
        private final Episodes episodes;
        private final LogSharings sharings;
        private final Words words;

        Opening(RelayConsents consents, Episodes episodes, LogSharings sharings, Words words) {
            this.consents = consents;
            this.episodes = episodes;
            this.sharings = sharings;
            this.words = words;
        }

        LocalDate today() {
            return words.today();
        }

        /// The family was met: it has said yes, to those who take part too.
        void reached(Grant grant, RelayCourses.Bound course) {
            episodes.recordContact(
                    grant.actor(),
                    grant.child(),
                    course.episode().id(),
                    new ContactNote(grant.at(), ContactNote.Reached.MADE, null));
            sharings.note(grant);
        }

        void requireConsent(ChildId child, RelayCourses.Bound course) {
            if (!consents.stand(child, course.episode().responsible(), course.rules())) {
                throw new Refused(RelayRefusal.CONSENT_MISSING);
            }
        }
    }
}
