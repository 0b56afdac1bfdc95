package dk.tidlig.episode.emergency;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.DayItem;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/// Who must be told of an opening finds it first on their day, until they say that they have seen it.
@UseCase
class EmergencyDay {
    /// Before everything that runs out.
    private static final long FIRST = -1_000_000;

    private static final Duration TOLD = Duration.ofDays(90);

    private final Gate gate;
    private final EmergencyRecords records;
    private final ChildNaming naming;
    private final EmergencyWords texts;
    private final Clock clock;

    EmergencyDay(Gate gate, EmergencyRecords records, ChildNaming naming, EmergencyWords texts, Clock clock) {
        this.gate = gate;
        this.records = records;
        this.naming = naming;
        this.texts = texts;
        this.clock = clock;
    }

    public List<DayItem> waiting(Actor actor) {
        var scope = gate.scope(actor, toldBy(actor), "openings in an emergency");
        boolean ofAll = isToldOfAll(actor);
        var openings = records.toSee(scope, ofAll, clock.instant().minus(TOLD));
        var names = naming.names(scope, EmergencyRecords.children(openings));
        return openings.stream()
                .map(it -> item(it, texts.name(names, it.child())))
                .toList();
    }

    /// Who protects the data is told of every child, others of those they answer for.
    private static EpisodeAction toldBy(Actor actor) {
        return isToldOfAll(actor) ? EpisodeAction.LIST_EMERGENCIES : EpisodeAction.LIST;
    }

    static boolean isToldOfAll(Actor actor) {
        return actor.reach(EpisodeAction.LIST_EMERGENCIES.code())
                .filter(Reach.ALL::equals)
                .isPresent();
    }

    private DayItem item(Emergency it, String child) {
        var url = "/children/" + it.child() + "/emergencies/" + it.id();
        return new DayItem(null, FIRST, child, url, texts.told(it), texts.deed(), url);
    }
}
