package dk.tidlig.detection.round;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Relation;
import dk.tidlig.detection.DetectionRefusal;
import dk.tidlig.detection.EnrolmentRepository;
import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RoomRepository;
import dk.tidlig.detection.RoundId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Who stands how to a room of a round today, and which children are in it.
@Component
class RoomDoor {
    private final Gate gate;
    private final RoundRepository rounds;
    private final RoomRepository rooms;
    private final EnrolmentRepository enrolments;
    private final Words words;

    RoomDoor(Gate gate, RoundRepository rounds, RoomRepository rooms, EnrolmentRepository enrolments, Words words) {
        this.gate = gate;
        this.rounds = rounds;
        this.rooms = rooms;
        this.enrolments = enrolments;
        this.words = words;
    }

    /// Whoever works in the room today, if it is in the round: as sitting in its group.
    Set<Relation> staff(Actor actor, RoundId round, RoomId room) {
        return rounds.has(round, room) && rooms.works(actor.id(), room, words.today())
                ? Set.of(Relation.GROUP_MEMBER)
                : Set.of();
    }

    /// The same while the round is on: names are seen then, and at no other time.
    Set<Relation> during(Actor actor, RoundId round, RoomId room) {
        var staff = staff(actor, round, room);
        return !staff.isEmpty() && rounds.get(round).isOn(words.today()) ? staff : Set.of();
    }

    /// The children it is for, without those whom somebody takes no part in.
    List<ChildId> children(Actor actor, RoundId round, RoomId room) {
        var it = rounds.get(round);
        var kept = gate.keptFrom(actor);
        return enrolments.in(room, words.today(), it.bornAfter(), it.bornUntil()).stream()
                .filter(child -> !kept.contains(child))
                .toList();
    }

    /// Without those who left the room while the round was on: their page may have been open.
    List<Said> here(Round round, RoomId room, List<Said> said) {
        var left = enrolments.left(room, round.opensOn(), words.today());
        return said.stream().filter(one -> !left.contains(one.child())).toList();
    }

    /// @throws Refused when it has not begun or is over
    Round on(RoundId round) {
        var it = rounds.get(round);
        if (!it.isOn(words.today())) {
            throw new Refused(DetectionRefusal.NOT_NOW);
        }
        return it;
    }
}
