package dk.tidlig.episode.exit;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Scope;
import dk.tidlig.child.ChildNames;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which courses end by themselves soon, and which end today, by the day in the municipality.
@UseCase
public class PlannedExits {
    private final Gate gate;
    private final ExitRecords records;
    private final ChildNames children;
    private final Programmes programmes;
    private final Words words;

    PlannedExits(Gate gate, ExitRecords records, ChildNames children, Programmes programmes, Words words) {
        this.gate = gate;
        this.records = records;
        this.children = children;
        this.programmes = programmes;
        this.words = words;
    }

    /// Those near that the actor answers for, the nearest first.
    public List<PlannedExit> mine(Actor actor) {
        var scope = gate.scope(actor, EpisodeAction.LIST, "planned endings");
        return near(scope).filter(it -> it.responsible().equals(actor.id())).toList();
    }

    /// Those whose day has come.
    public List<PlannedExit> due(Actor actor) {
        var scope = gate.scope(actor, EpisodeAction.LIST, "courses that end today");
        return near(scope).filter(it -> it.over(words.today())).toList();
    }

    private Stream<PlannedExit> near(Scope scope) {
        return records.versions().stream()
                .map(programmes::version)
                .filter(version -> version.definition().targetGroup().ending() != null)
                .flatMap(version -> near(scope, version))
                .sorted(Comparator.comparing(PlannedExit::endsOn));
    }

    private Stream<PlannedExit> near(Scope scope, ProgrammeVersion version) {
        var open = records.open(scope, version.id());
        var born = children.birthDays(
                scope, open.stream().map(ExitRecords.OpenCourse::child).toList());
        return open.stream()
                .flatMap(it -> Optional.ofNullable(born.get(it.child()))
                        .flatMap((LocalDate day) ->
                                PlannedExit.of(it.child(), it.episode(), it.responsible(), version, day))
                        .stream())
                .filter(it -> it.near(words.today()));
    }
}
