package dk.tidlig.episode.exit;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The planned endings on the day of whoever answers for the course.
@UseCase
class ExitDay {
    private final Gate gate;
    private final PlannedExits exits;
    private final ChildNaming naming;
    private final ExitWords exitWords;
    private final Words words;

    ExitDay(Gate gate, PlannedExits exits, ChildNaming naming, ExitWords exitWords, Words words) {
        this.gate = gate;
        this.exits = exits;
        this.naming = naming;
        this.exitWords = exitWords;
        this.words = words;
    }

    public List<DayItem> waiting(Actor actor) {
        var scope = gate.scope(actor, EpisodeAction.LIST, "planned endings");
        var near = exits.mine(actor);
        var names = naming.names(scope, near.stream().map(PlannedExit::child).collect(Collectors.toSet()));
        return near.stream()
                .map(it -> new DayItem(
                        exitWords.clock(it),
                        exitWords.minutesLeft(it),
                        Optional.ofNullable(names.get(it.child()))
                                .map(ChildName::line)
                                .orElseGet(() -> words.text("episode.day.a-child")),
                        "/children/" + it.child(),
                        words.text("episode.exit.day", it.age()),
                        words.text("episode.exit.deed"),
                        ExitWords.url(it)))
                .toList();
    }
}
