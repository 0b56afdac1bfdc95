package dk.tidlig.detection;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Words;
import java.util.List;

/// Daycares and schools, their rooms, and who works in them.
@UseCase
public class Institutions {
    private final Gate gate;
    private final RoomRepository rooms;
    private final Colleagues colleagues;
    private final Words words;

    Institutions(Gate gate, RoomRepository rooms, Colleagues colleagues, Words words) {
        this.gate = gate;
        this.rooms = rooms;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// All of them with counts alone, for a list.
    public List<Place> places(Actor actor) {
        return rooms.places(gate.scope(actor, DetectionAction.READ_INSTITUTIONS, "institutions"));
    }

    /// @throws NotFound when there is none such here
    public Institution get(Actor actor, InstitutionId id) {
        return rooms
                .whole(gate.scope(actor, DetectionAction.READ_INSTITUTIONS, "institution " + id), id, words.today())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Those who could be put in a room: whose role lets them rate.
    ///
    /// @param who part of their name or profession; empty for all
    public List<Colleague> raters(Actor actor, String who) {
        gate.door(actor, DetectionAction.KEEP_INSTITUTIONS);
        var language = actor.language();
        var part = who.strip().toLowerCase(language);
        return colleagues.whoMay(DetectionAction.ASSESS.code()).stream()
                .filter(it -> it.line(language).toLowerCase(language).contains(part))
                .toList();
    }

    /// @throws Refused when the name is taken
    public InstitutionId add(Actor actor, Institution.Kind kind, String name) {
        var grant = gate.require(actor, DetectionAction.KEEP_INSTITUTIONS);
        return rooms.add(grant, kind, name.strip());
    }

    /// @throws Refused when the institution has one of that name
    public RoomId addRoom(Actor actor, InstitutionId institution, String name) {
        var grant = gate.require(actor, DetectionAction.KEEP_INSTITUTIONS);
        return rooms.addRoom(grant, institution, name.strip());
    }

    /// @throws Refused when they work there already
    public void addStaff(Actor actor, RoomId room, UserId user) {
        var grant = gate.require(actor, DetectionAction.KEEP_INSTITUTIONS);
        rooms.name(room);
        if (colleagues.whoMay(DetectionAction.ASSESS.code()).stream()
                .noneMatch(it -> it.id().equals(user))) {
            throw new NotFound();
        }
        rooms.addStaff(grant, room, user, words.today());
    }

    /// From today on they do not work there.
    public void endStaff(Actor actor, RoomId room, UserId user) {
        var grant = gate.require(actor, DetectionAction.KEEP_INSTITUTIONS);
        rooms.name(room);
        rooms.endStaff(grant, room, user, words.today());
    }
}
