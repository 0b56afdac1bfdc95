package dk.tidlig.relaylog;

import dk.tidlig.access.Gate;
import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Begins a log for a child that is not here yet: the child and its parents, a course, and a draft, in one.
@UseCase
public class RelayStarts {
    private final Gate gate;
    private final Family family;
    private final Episodes episodes;
    private final Programmes programmes;
    private final RelayLogs logs;

    RelayStarts(Gate gate, Family family, Episodes episodes, Programmes programmes, RelayLogs logs) {
        this.gate = gate;
        this.family = family;
        this.episodes = episodes;
        this.programmes = programmes;
        this.logs = logs;
    }

    /// The child and those around it.
    @Component
    record Family(Children children, Relatives relatives, ObjectProvider<ChildSource> sources) {}

    /// @param parents those who have custody
    /// @param worry why, in one's own words
    public record Start(String givenName, String familyName, LocalDate bornOn, List<Parent> parents, String worry) {
        public Start {
            parents = List.copyOf(parents);
        }

        public record Parent(String givenName, String familyName, KinRelation relation) {}
    }

    /// The form is asked for.
    public void ask(Actor actor) {
        gate.door(actor, RelayAction.START);
    }

    /// The child that is here and is pointed at.
    ///
    /// @throws NotFound when nothing goes by that name
    public ChildSource.Known known(Actor actor, String from) {
        gate.door(actor, RelayAction.START);
        return pointedAt(actor, from);
    }

    private ChildSource.Known pointedAt(Actor actor, String from) {
        return family.sources().stream()
                .flatMap(source -> source.child(actor, from).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// @param from where the child is pointed at; null for one that is not here yet
    /// @throws Refused when a child like that is here already
    public ChildId start(Actor actor, Start it, @Nullable String from) {
        var grant = gate.require(actor, RelayAction.START);
        var programme = programmes.list().stream()
                .filter(one -> one.definition().relay().isPresent())
                .map(ProgrammeVersion::id)
                .findFirst()
                .orElseThrow(() -> new Refused(RelayRefusal.NO_RELAY_LOG));
        var child = from == null ? register(actor, it) : pointedAt(actor, from).id();
        episodes.open(actor, new OpenEpisode(EpisodeId.random(), child, programme, grant.at(), actor.id()));
        it.parents()
                .forEach(parent -> family.relatives()
                        .add(
                                actor,
                                child,
                                new KinDetails(
                                        AdultDetails.named(parent.givenName(), parent.familyName()),
                                        parent.relation(),
                                        true,
                                        null)));
        logs.begin(actor, child, it.worry());
        return child;
    }

    private ChildId register(Actor actor, Start it) {
        var details = ChildDetails.born(it.givenName(), it.familyName(), it.bornOn(), null);
        return family.children().register(actor, RegisterChild.of(ChildId.random(), details));
    }
}
