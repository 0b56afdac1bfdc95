package dk.tidlig.session.team;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.session.SessionAction;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Optional;

/// Sessions that a family missed stand here until they are booked again or explained.
@UseCase
class TeamChase {
    /// Before what has no limit at all.
    private static final long SOON = 12 * 60;

    private final Gate gate;
    private final TeamRecords records;
    private final ChildNaming naming;
    private final Words words;

    TeamChase(Gate gate, TeamRecords records, ChildNaming naming, Words words) {
        this.gate = gate;
        this.records = records;
        this.naming = naming;
        this.words = words;
    }

    public List<DayItem> missed(Actor actor) {
        var scope = gate.scope(actor, SessionAction.LIST, "missed sessions of teams");
        var missed = records.missed(scope);
        var names = naming.names(
                scope, missed.stream().map(TeamRecords.Missed::child).distinct().toList());
        return missed.stream()
                .map(it -> new DayItem(
                        null,
                        SOON,
                        Optional.ofNullable(names.get(it.child()))
                                .map(ChildName::line)
                                .orElseGet(() -> words.text("session.day.a-child")),
                        "/children/" + it.child(),
                        words.text("session.team.missed", it.number(), words.moment(it.at())),
                        words.text("session.team.missed.do"),
                        "/children/" + it.child() + "/sessions/" + it.session() + "/explain"))
                .toList();
    }
}
