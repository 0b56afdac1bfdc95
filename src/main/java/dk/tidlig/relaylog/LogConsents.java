package dk.tidlig.relaylog;

import dk.tidlig.access.Gate;
import dk.tidlig.child.consent.ConsentWay;
import dk.tidlig.child.consent.Consents;
import dk.tidlig.child.consent.GiveConsent;
import dk.tidlig.child.consent.Recipient;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The family's yes to a log, for those who take part in it.
@UseCase
public class LogConsents {
    private final Gate gate;
    private final RelayRepository logs;
    private final RelayCourses courses;
    private final Consents consents;

    LogConsents(Gate gate, RelayRepository logs, RelayCourses courses, Consents consents) {
        this.gate = gate;
        this.logs = logs;
        this.courses = courses;
        this.consents = consents;
    }

    /// What the family has said.
    ///
    /// @param readers who may read along
    /// @param givers who said so; empty for the young person
    public record Said(List<UserId> readers, List<Optional<KinId>> givers, ConsentWay way, LocalDate on) {
        public Said {
            readers = List.copyOf(readers);
            givers = List.copyOf(givers);
        }
    }

    /// Notes it, and that the family has been asked.
    public void note(Actor actor, ChildId child, Said it) {
        var grant = gate.require(actor, RelayAction.HOLD, child);
        var log = logs.hold(grant).orElseThrow(NotFound::new);
        var terms = RelayConsents.terms(courses.get(grant, log.episode()).rules());
        logs.asked(grant, log.id());
        var to = it.readers().stream()
                .map(user -> (Recipient) new Recipient.Person(user))
                .toList();
        for (var giver : it.givers()) {
            consents.give(actor, child, new GiveConsent(to, terms, giver.orElse(null), it.way(), it.on()));
        }
    }
}
