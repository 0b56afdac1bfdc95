package dk.tidlig.outreach;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Traces;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.Words;
import org.jspecify.annotations.Nullable;

/// Which places know that help can be had.
@UseCase
public class Outreach {
    private final Gate gate;
    private final PlaceRepository places;
    private final OutreachPages pages;
    private final Colleagues colleagues;
    private final Words words;

    Outreach(Gate gate, PlaceRepository places, OutreachPages pages, Colleagues colleagues, Words words) {
        this.gate = gate;
        this.places = places;
        this.pages = pages;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// @param kind a kind's code, or empty
    /// @param untold only those not told, or not for long
    public OutreachList list(Actor actor, String kind, boolean untold) {
        gate.require(actor, OutreachAction.READ);
        return pages.list(actor, places.all(), kind, untold);
    }

    /// @throws NotFound when there is none with that id
    public PlacePage read(Actor actor, PlaceId id) {
        gate.require(actor, OutreachAction.READ);
        var place = places.get(id).orElseThrow(NotFound::new);
        return pages.page(actor, place, places.tellings(id));
    }

    /// What can be chosen, for one who is about to enter a place.
    public PlaceChoices choices(Actor actor) {
        gate.door(actor, OutreachAction.KEEP);
        return pages.choices(actor);
    }

    /// @throws Refused when it is there already
    public PlaceId add(Actor actor, String kind, String name, @Nullable String contact) {
        var grant = gate.require(actor, OutreachAction.KEEP);
        if (!pages.rule().kinds().containsKey(kind)) {
            throw new Refused(OutreachRefusal.NOT_OFFERED);
        }
        var id = PlaceId.random();
        if (!places.add(id, kind, name, contact, grant.stamp())) {
            throw new Refused(OutreachRefusal.KNOWN_ALREADY);
        }
        return id;
    }

    public void told(Actor actor, PlaceId id, Telling it) {
        var grant = gate.require(actor, OutreachAction.KEEP);
        places.get(id).orElseThrow(NotFound::new);
        if (!pages.rule().ways().containsKey(it.way())) {
            throw new Refused(OutreachRefusal.NOT_OFFERED);
        }
        if (Traces.holdsCpr(it.words())) {
            throw new Refused(OutreachRefusal.HOLDS_CPR);
        }
        if (it.on().isAfter(words.today())) {
            throw new Refused(OutreachRefusal.NOT_YET);
        }
        if (colleagues.find(it.by()).isEmpty()) {
            throw new Refused(OutreachRefusal.NOT_A_COLLEAGUE);
        }
        places.told(id, it, grant.stamp());
    }

    /// It is no place to tell any more, or is again.
    public void end(Actor actor, PlaceId id, boolean ended) {
        gate.require(actor, OutreachAction.KEEP);
        places.get(id).orElseThrow(NotFound::new);
        places.end(id, ended);
    }
}
