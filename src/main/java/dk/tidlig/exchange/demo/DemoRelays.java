package dk.tidlig.exchange.demo;

import dk.tidlig.child.consent.ConsentWay;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.relaylog.LogConsents;
import dk.tidlig.relaylog.Participants;
import dk.tidlig.relaylog.RelayLogs;
import dk.tidlig.relaylog.RelayStarts;
import dk.tidlig.relaylog.RelayStarts.Start;
import dk.tidlig.relaylog.baton.Batons;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Relay logs of the demonstration, made by the same use cases as real ones.
@Component
class DemoRelays {
    private final RelayStarts starts;
    private final RelayLogs logs;
    private final People people;
    private final Batons batons;
    private final Relatives relatives;

    DemoRelays(RelayStarts starts, RelayLogs logs, People people, Batons batons, Relatives relatives) {
        this.starts = starts;
        this.logs = logs;
        this.people = people;
        this.batons = batons;
        this.relatives = relatives;
    }

    /// Who takes part, and what the family says to that.
    @Component
    record People(Participants participants, LogConsents consents) {}

    ChildId draft(Actor holder, String given, String family, LocalDate born, String worry) {
        return starts.start(
                holder,
                new Start(
                        given,
                        family,
                        born,
                        List.of(
                                new Start.Parent("Maria", family, KinRelation.MOTHER),
                                new Start.Parent("Kasper", family, KinRelation.FATHER)),
                        worry),
                null);
    }

    void asked(Actor holder, ChildId child) {
        logs.askConsent(holder, child);
    }

    void with(Actor holder, ChildId child, Actor... others) {
        for (var other : others) {
            people.participants().add(holder, child, other.id());
        }
    }

    /// Both parents have said yes to all of these.
    void opened(Actor holder, ChildId child, LocalDate today, Actor... others) {
        with(holder, child, others);
        var readers = Stream.concat(Stream.of(holder), Stream.of(others))
                .map(Actor::id)
                .toList();
        var said = new LogConsents.Said(readers, givers(holder, child), ConsentWay.MEETING, today);
        people.consents().note(holder, child, said);
        logs.open(holder, child);
    }

    private List<Optional<KinId>> givers(Actor holder, ChildId child) {
        return relatives.of(holder, child).kin().stream()
                .filter(KinView::custody)
                .map(KinView::id)
                .map(Optional::of)
                .toList();
    }

    void offered(Actor holder, ChildId child, Actor to, String words) {
        batons.offer(holder, child, to.id(), words);
    }
}
