package dk.tidlig.detection.round;

import dk.tidlig.access.Scope;
import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RoomName;
import dk.tidlig.detection.RoomRepository;
import dk.tidlig.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The rooms somebody works in, of rounds that are on, with what is left there. It names no child.
@Component
class MyRooms {
    private final AssessmentRepository assessments;
    private final RoundRepository rounds;
    private final RoomRepository rooms;
    private final Words words;

    MyRooms(AssessmentRepository assessments, RoundRepository rounds, RoomRepository rooms, Words words) {
        this.assessments = assessments;
        this.rounds = rounds;
        this.rooms = rooms;
        this.words = words;
    }

    /// What ends first comes first.
    List<Rounds.Mine> of(Scope scope) {
        var standing = assessments.standing(scope, scope.actor().id(), words.today());
        Map<RoomId, RoomName> names = rooms
                .names(standing.stream().map(Standing::room).toList())
                .stream()
                .collect(Collectors.toMap(RoomName::id, Function.identity()));
        return standing.stream()
                .map(it -> mine(it, Objects.requireNonNull(names.get(it.room()))))
                .sorted(Comparator.comparing((Rounds.Mine it) -> it.round().closesOn())
                        .thenComparing(it -> it.room().name()))
                .toList();
    }

    private Rounds.Mine mine(Standing it, RoomName room) {
        return new Rounds.Mine(rounds.get(it.round()), room, it.waits(), left(it));
    }

    private String left(Standing it) {
        if (it.waits()) {
            return words.text("detection.mine.waits");
        }
        return it.both() ? words.text("detection.mine.both") : words.text("detection.mine.left", it.left());
    }
}
