package dk.tidlig.detection.round;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.Cpr;
import dk.tidlig.child.roster.Pupil;
import dk.tidlig.detection.DetectionAction;
import dk.tidlig.detection.DetectionRefusal;
import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RoundId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.Scale;
import java.util.List;

/// One room in a round: each of two says alone how each child is doing, blind to the other; then they say it together.
@UseCase
public class RoomRounds {
    private final Gate gate;
    private final RoomDoor door;
    private final RoundRepository rounds;
    private final AssessmentRepository assessments;
    private final RoomPages pages;

    RoomRounds(Gate gate, RoomDoor door, RoundRepository rounds, AssessmentRepository assessments, RoomPages pages) {
        this.gate = gate;
        this.door = door;
        this.rounds = rounds;
        this.assessments = assessments;
        this.pages = pages;
    }

    public RoomPage page(Actor actor, RoundId round, RoomId room) {
        var grant = gate.require(
                actor,
                DetectionAction.SEE_ROOM,
                door.during(actor, round, room),
                what(round, room),
                door.children(actor, round, room));
        return pages.page(grant, rounds.get(round), room);
    }

    /// The page anew after something was said of one child: its names have been noted when it was opened, and what was
    /// touched is noted alone.
    public RoomPage after(Actor actor, RoundId round, RoomId room, ChildId child) {
        var grant = gate.require(
                actor, DetectionAction.SEE_ROOM, door.during(actor, round, room), what(round, room), List.of(child));
        return pages.page(grant, rounds.get(round), room);
    }

    /// A child of the room, for one who is worried about it and asks for help.
    ///
    /// @throws NotFound when it does not go there
    public Pupil pupil(Actor actor, RoundId round, RoomId room, ChildId child) {
        var grant = gate.require(
                actor, DetectionAction.SEE_ROOM, door.during(actor, round, room), what(round, room), List.of(child));
        if (!door.children(actor, round, room).contains(child)) {
            throw new NotFound();
        }
        return pages.pupil(grant, child);
    }

    /// Says alone how children are doing; again says it anew. The first time one takes one of the two places. Whoever
    /// finishes changes nothing from then on.
    ///
    /// @throws Refused when the round is not on, two others rate, one is finished, a place is not on the scale, or
    /// somebody finishes while a child has neither place nor reason
    public void say(Actor actor, RoundId round, RoomId room, List<Said> said, boolean finishes) {
        var grant = gate.require(
                actor,
                DetectionAction.ASSESS,
                door.staff(actor, round, room),
                what(round, room),
                said.stream().map(Said::child).toList());
        var it = door.on(round);
        rounds.hold(round, room);
        takePlace(grant, round, room);
        var here = door.here(it, room, said);
        var scale = checked(actor, it, room, here);
        here.forEach(one -> assessments.put(grant, round, room, scale, one));
        if (finishes) {
            finish(grant, round, room);
        }
    }

    private void finish(Grant grant, RoundId round, RoomId room) {
        if (!assessments.own(grant, round, room).keySet().containsAll(pages.shown(grant, round, room))) {
            throw new Refused(DetectionRefusal.NOT_ALL);
        }
        rounds.finish(grant, round, room);
    }

    /// Opens what both have said, for both.
    ///
    /// @throws Refused before both are done
    public void beginJoint(Actor actor, RoundId round, RoomId room) {
        var grant = gate.require(actor, DetectionAction.AGREE, door.staff(actor, round, room), what(round, room));
        door.on(round);
        rounds.hold(round, room);
        var raters = mine(actor, round, room);
        if (raters.size() < 2 || !raters.stream().allMatch(Rater::finished)) {
            throw new Refused(DetectionRefusal.NOT_BOTH);
        }
        rounds.beginJoint(grant, round, room);
    }

    /// Says together how children are doing.
    ///
    /// @throws Refused when the joint rating has not begun, or a worrying place has no reason
    public void agree(Actor actor, RoundId round, RoomId room, List<Said> said) {
        var grant = gate.require(
                actor,
                DetectionAction.AGREE,
                door.staff(actor, round, room),
                what(round, room),
                said.stream().map(Said::child).toList());
        var it = door.on(round);
        rounds.hold(round, room);
        mine(actor, round, room);
        if (!rounds.jointBegan(round, room)) {
            throw new Refused(DetectionRefusal.NOT_BOTH);
        }
        var here = door.here(it, room, said);
        var scale = checked(actor, it, room, here);
        here.forEach(one -> agree(grant, it, room, scale, one));
    }

    private void agree(Grant grant, Round round, RoomId room, Scale scale, Said one) {
        var value = one.value();
        if (value != null && !one.hasWords() && Worry.in(scale, value)) {
            throw new Refused(DetectionRefusal.REASON_MISSING);
        }
        assessments.agree(grant, round, room, scale, one);
    }

    /// The two, of whom this must be one once there are two: nobody else opens or agrees what they said.
    private List<Rater> mine(Actor actor, RoundId round, RoomId room) {
        var raters = rounds.raters(round, room);
        if (raters.size() == 2 && raters.stream().noneMatch(it -> it.user().equals(actor.id()))) {
            throw new Refused(DetectionRefusal.TWO_ALREADY);
        }
        return raters;
    }

    private void takePlace(Grant grant, RoundId round, RoomId room) {
        var raters = rounds.raters(round, room);
        var me = raters.stream()
                .filter(it -> it.user().equals(grant.actor().id()))
                .findFirst();
        if (rounds.jointBegan(round, room) || me.filter(Rater::finished).isPresent()) {
            throw new Refused(DetectionRefusal.FINISHED);
        }
        if (me.isEmpty()) {
            if (raters.size() == 2) {
                throw new Refused(DetectionRefusal.TWO_ALREADY);
            }
            rounds.takePlace(grant, round, room, raters.size() + 1);
        }
    }

    private Scale checked(Actor actor, Round round, RoomId room, List<Said> said) {
        var scale = pages.scale(round);
        var children = door.children(actor, round.id(), room);
        for (var one : said) {
            var value = one.value();
            if (!children.contains(one.child()) || (value != null && !scale.accepts(value))) {
                throw new Refused(DetectionRefusal.NOT_ON_THE_SCALE);
            }
            if (one.isTooLong()) {
                throw new Refused(DetectionRefusal.TOO_LONG);
            }
            if (Cpr.isIn(one.words())) {
                throw new Refused(DetectionRefusal.HOLDS_CPR);
            }
        }
        return scale;
    }

    private static String what(RoundId round, RoomId room) {
        return "round " + round + ", room " + room;
    }
}
