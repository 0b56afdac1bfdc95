package dk.tidlig.relaylog;

import dk.tidlig.access.Grant;
import dk.tidlig.child.consent.ConsentGiven;
import dk.tidlig.episode.Responsibilities;
import dk.tidlig.episode.sharing.SharingRecords;
import dk.tidlig.kernel.UserId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// That somebody can read along in a log is an act of passing on, by the family's consent: noted once the consent lets
/// them. What the act names is opened by the log itself, as long as the consent stands.
@Component
class LogSharings {
    private final RelayRepository logs;
    private final ParticipantRepository participants;
    private final RelayCourses courses;
    private final RelayConsents consents;
    private final SharingRecords sharings;

    LogSharings(
            RelayRepository logs,
            ParticipantRepository participants,
            RelayCourses courses,
            RelayConsents consents,
            SharingRecords sharings) {
        this.logs = logs;
        this.participants = participants;
        this.courses = courses;
        this.consents = consents;
        this.sharings = sharings;
    }

    @EventListener
    void on(ConsentGiven it) {
        note(it.grant());
    }

    /// Whoever held the baton until now and goes on taking part reads by the family's consent from here on.
    @EventListener
    void on(Responsibilities.PassedOn it) {
        note(it.grant());
    }

    /// Notes it for all who take part now, whom the family's consent lets read and for whom it is not noted yet.
    /// Whoever holds the baton reads by that, and nothing is passed on to them.
    void note(Grant grant) {
        logs.newest(grant).filter(log -> log.closing() == null).ifPresent(log -> note(grant, log));
    }

    private void note(Grant grant, RelayLog log) {
        var course = courses.get(grant, log.episode());
        var terms = RelayConsents.terms(course.rules());
        for (UserId user : participants.now(grant, log.id())) {
            boolean holds = course.episode().responsible().equals(user);
            if (!holds && consents.stand(grant.child(), user, course.rules())) {
                sharings.consented(grant, user, terms);
            }
        }
    }
}
