package dk.tidlig.episode.sharing;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import org.springframework.dao.DuplicateKeyException;

/// Passing something on of a child, ending it, and what has been passed on.
@UseCase
public class Sharings {
    private final Gate gate;
    private final SharingRules rules;
    private final SharingRepository sharings;
    private final SharingPages pages;

    Sharings(Gate gate, SharingRules rules, SharingRepository sharings, SharingPages pages) {
        this.gate = gate;
        this.rules = rules;
        this.sharings = sharings;
        this.pages = pages;
    }

    public SharingPage page(Actor actor, ChildId child) {
        var grant = gate.require(actor, SharingAction.READ_SHARINGS, child);
        return pages.page(grant, sharings.of(grant));
    }

    /// The form is asked for.
    public SharingChoices asked(Actor actor, ChildId child) {
        gate.door(actor, SharingAction.SHARE, child);
        var grant = gate.require(actor, SharingAction.READ_SHARINGS, child);
        return pages.choices(grant, sharings.of(grant));
    }

    /// Passes on: from now it is open to those it was passed on to, as its basis lets it.
    ///
    /// @throws Refused when the basis does not let it, or somebody began the same exchange at the same moment
    public SharingId share(Actor actor, ChildId child, Share it) {
        var grant = gate.require(actor, SharingAction.SHARE, child);
        var act = rules.act(grant, it);
        try {
            sharings.add(grant, act);
            return act.id();
        } catch (DuplicateKeyException counted) {
            throw new Refused(SharingRefusal.SHARING_JUST_NOW);
        }
    }

    /// Ends what is open: a meeting is over, a consent is not needed any more.
    public void end(Actor actor, ChildId child, SharingId id) {
        var grant = gate.require(actor, SharingAction.SHARE, child);
        if (sharings.end(grant, id) == 0) {
            throw new Refused(SharingRefusal.SHARING_OVER);
        }
    }

    /// Whether it has neither ended nor run out.
    public boolean isOpen(Actor actor, ChildId child, SharingId id) {
        var grant = gate.require(actor, SharingAction.READ_SHARINGS, child);
        return sharings.of(grant).stream().anyMatch(it -> it.id().equals(id) && it.runs(grant.at()));
    }
}
