package dk.tidlig.detection.round;

import dk.tidlig.access.Gate;
import dk.tidlig.detection.DetectionAction;
import dk.tidlig.detection.RoomRepository;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Rounds on My day of those who work in their rooms: that one is on, and what is left. It names no child.
@Component
@Transactional
class RoundDay implements DaySource {
    private final Gate gate;
    private final AssessmentRepository assessments;
    private final RoundRepository rounds;
    private final RoomRepository rooms;
    private final Words words;

    RoundDay(Gate gate, AssessmentRepository assessments, RoundRepository rounds, RoomRepository rooms, Words words) {
        this.gate = gate;
        this.assessments = assessments;
        this.rounds = rounds;
        this.rooms = rooms;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (actor.trusted() || !actor.may(DetectionAction.ASSESS.code())) {
            return List.of();
        }
        var scope = gate.scope(actor, DetectionAction.LIST_ROUNDS, "rounds");
        return assessments.standing(scope, actor.id(), words.today()).stream()
                .filter(it -> !it.waits())
                .map(this::item)
                .toList();
    }

    private DayItem item(Standing it) {
        var round = rounds.get(it.round());
        var room = rooms.name(it.room());
        var url = "/rounds/" + it.round() + "/rooms/" + it.room();
        var until = words.date(round.closesOn());
        return new DayItem(
                null,
                (ChronoUnit.DAYS.between(words.today(), round.closesOn()) + 1) * 24 * 60,
                words.text("detection.day", room.name()),
                url,
                it.both()
                        ? words.text("detection.day.both", until)
                        : words.text("detection.day.left", it.left(), until),
                words.text("detection.day.do"),
                url);
    }
}
