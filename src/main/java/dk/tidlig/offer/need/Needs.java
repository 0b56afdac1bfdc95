package dk.tidlig.offer.need;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Traces;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.offer.OfferAction;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.OfferRefusal;
import dk.tidlig.programme.Theme;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Map;

/// Noting what no offer met, and closing it with the offer that does.
@UseCase
public class Needs {
    private final Gate gate;
    private final NeedRepository needs;
    private final NeedThemes themes;
    private final Words words;

    Needs(Gate gate, NeedRepository needs, NeedThemes themes, Words words) {
        this.gate = gate;
        this.needs = needs;
        this.themes = themes;
        this.words = words;
    }

    /// @param met those that an offer met, or those that none did
    public List<Need> list(Actor actor, boolean met) {
        gate.require(actor, OfferAction.READ_NEEDS);
        return needs.all(met);
    }

    /// @throws NotFound when there is none with that id
    public Need read(Actor actor, NeedId id) {
        gate.require(actor, OfferAction.READ_NEEDS);
        return needs.get(id).orElseThrow(NotFound::new);
    }

    /// What a need can be about, for one who is about to note one.
    public Map<String, Theme> prepare(Actor actor) {
        gate.door(actor, OfferAction.NOTE_NEED);
        return themes.offered();
    }

    /// @param sure what was said to be about nobody one could recognise ([Traces#mark])
    public NeedId note(Actor actor, String theme, AgeBand age, String missing, String sure) {
        var grant = gate.require(actor, OfferAction.NOTE_NEED);
        if (!themes.offered().containsKey(theme)) {
            throw new Refused(OfferRefusal.NEED_THEME);
        }
        if (Traces.holdsCpr(missing)) {
            throw new Refused(OfferRefusal.HOLDS_CPR);
        }
        var mark = Traces.mark(missing);
        if (!mark.isEmpty() && !mark.equals(sure)) {
            throw new Refused(OfferRefusal.NEED_RECOGNISABLE, mark);
        }
        var need = new Need(NeedId.random(), theme, age, missing.strip(), words.today(), null);
        needs.add(need, grant.stamp());
        return need.id();
    }

    /// An offer meets it now.
    public void meet(Actor actor, NeedId id, OfferId offer) {
        var grant = gate.require(actor, OfferAction.NOTE_NEED);
        needs.get(id).orElseThrow(NotFound::new);
        if (!needs.meet(id, offer, grant.stamp())) {
            throw new Refused(OfferRefusal.NEED_MET);
        }
    }
}
