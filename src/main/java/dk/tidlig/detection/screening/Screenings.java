package dk.tidlig.detection.screening;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.detection.events.ScreeningEvent;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.measure.instrument.ResultLooks;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.screening.ScreeningRules;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The screening of a family: what became of it, why it is not done, and what a person decided.
@UseCase
public class Screenings {
    private final Gate gate;
    private final ScreeningRepository screenings;
    private final ScreeningReading reading;
    private final Programmes programmes;
    private final Deed deed;

    Screenings(Gate gate, ScreeningRepository screenings, ScreeningReading reading, Programmes programmes, Deed deed) {
        this.gate = gate;
        this.screenings = screenings;
        this.reading = reading;
        this.programmes = programmes;
        this.deed = deed;
    }

    /// What a deed tells of itself, and on which day it is done.
    @Component
    record Deed(ApplicationEventPublisher events, Words words, ResultLooks looks, EarlierReasons earlier) {}

    /// The newest course first.
    public List<ScreeningLine> of(Actor actor, ChildId child) {
        var grant = gate.require(actor, ScreeningAction.READ_SCREENING, child);
        return reading.of(grant);
    }

    /// Says why the family was not screened. It can still be done later, and what was said before stays.
    ///
    /// @throws NotFound when the child has no such course
    /// @throws Refused with 409 when nothing is due any more
    public void notDone(Actor actor, ChildId child, EpisodeId episode, String reason, @Nullable String words) {
        var grant = gate.require(actor, ScreeningAction.SAY_NOT_SCREENED, child);
        screenings.lock(grant, episode);
        var one = find(grant, episode);
        if (one.closedOn() != null || !one.standing(deed.words().today()).awaits()) {
            throw new Refused(ScreeningRefusal.SCREENING_NOT_AWAITED);
        }
        if (rules(one).reason(reason).isEmpty()) {
            throw new Refused(ScreeningRefusal.SCREENING_NO_SUCH_ANSWER);
        }
        deed.earlier().keep(one);
        screenings.notDone(grant, episode, reason, words == null || words.isBlank() ? null : words.strip());
        deed.events().publishEvent(new ScreeningEvent.NotDone(episode, grant.stamp()));
    }

    /// Decides what follows, with the reason. Nothing follows by itself.
    ///
    /// @throws NotFound when the child has no such course
    /// @throws Refused with 409 when there is nothing to decide
    public void decide(Actor actor, ChildId child, EpisodeId episode, String decision, String words) {
        var grant = gate.require(actor, ScreeningAction.DECIDE_SCREENING, child);
        var one = find(grant, episode);
        if (rules(one).decision(decision).isEmpty()) {
            throw new Refused(ScreeningRefusal.SCREENING_NO_SUCH_ANSWER);
        }
        if (words.isBlank()) {
            throw new Refused(ScreeningRefusal.SCREENING_REASON_MISSING);
        }
        if (!one.undecided() || !screenings.decide(grant, episode, decision, words.strip())) {
            throw new Refused(ScreeningRefusal.SCREENING_NOT_TO_DECIDE);
        }
        deed.looks().decided(grant, Objects.requireNonNull(one.done()).result(), words.strip());
        deed.events().publishEvent(new ScreeningEvent.Decided(episode, grant.stamp()));
    }

    private Screening find(Grant grant, EpisodeId episode) {
        return screenings.of(grant.child()).stream()
                .filter(it -> it.episode().equals(episode))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ScreeningRules rules(Screening one) {
        return programmes.version(one.version()).definition().screening().orElseThrow(NotFound::new);
    }
}
