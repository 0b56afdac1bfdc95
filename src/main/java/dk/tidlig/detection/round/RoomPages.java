package dk.tidlig.detection.round;

import dk.tidlig.access.Grant;
import dk.tidlig.child.roster.Pupil;
import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RoomRepository;
import dk.tidlig.detection.RoundId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.programme.Scale;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts a room's page together.
@Component
class RoomPages {
    private final RoundRepository rounds;
    private final AssessmentRepository assessments;
    private final RoomRepository rooms;
    private final RoomDoor door;
    private final RoomRows rows;

    RoomPages(
            RoundRepository rounds,
            AssessmentRepository assessments,
            RoomRepository rooms,
            RoomDoor door,
            RoomRows rows) {
        this.rounds = rounds;
        this.assessments = assessments;
        this.rooms = rooms;
        this.door = door;
        this.rows = rows;
    }

    Scale scale(Round round) {
        return rows.scale(round);
    }

    Pupil pupil(Grant grant, ChildId child) {
        return rows.pupils(grant, List.of(child)).stream().findFirst().orElseThrow(NotFound::new);
    }

    RoomPage page(Grant grant, Round round, RoomId room) {
        var raters = rounds.raters(round.id(), room);
        var state = state(grant, round, room, raters);
        var children = rows.pupils(grant, door.children(grant.actor(), round.id(), room));
        var scale = rows.scale(round);
        var said = state == RoomPage.State.JOINT
                ? assessments.joint(grant, round.id(), room)
                : assessments.own(grant, round.id(), room);
        var open = state == RoomPage.State.JOINT ? assessments.open(grant, round.id(), room) : List.<Voice>of();
        var voices = open.stream()
                .collect(Collectors.groupingBy(voice -> voice.said().child()));
        var lines = lines(grant, children, scale, said, voices, state);
        return new RoomPage(
                round.id().toString(),
                room.toString(),
                title(grant, round, room, scale),
                state,
                rows.other(grant, raters),
                rows.places(grant, scale),
                (int) lines.stream().filter(row -> row.answer().given()).count(),
                lines,
                rows.reasons());
    }

    private RoomPage.Title title(Grant grant, Round round, RoomId room, Scale scale) {
        var name = rooms.name(room);
        return new RoomPage.Title(
                name.institutionName(),
                name.name(),
                round.name(),
                round.opensOn(),
                round.closesOn(),
                scale.question().in(grant.actor().language()));
    }

    private List<RoomPage.Row> lines(
            Grant grant,
            List<Pupil> children,
            Scale scale,
            Map<ChildId, Said> said,
            Map<ChildId, List<Voice>> voices,
            RoomPage.State state) {
        return children.stream()
                .map(child -> rows.row(
                        grant,
                        child,
                        scale,
                        said.get(child.id()),
                        voices.getOrDefault(child.id(), List.of()),
                        state == RoomPage.State.JOINT))
                .toList();
    }

    /// Children that stand on the page: those of the room that are among us.
    List<ChildId> shown(Grant grant, RoundId round, RoomId room) {
        return rows.pupils(grant, door.children(grant.actor(), round, room)).stream()
                .map(Pupil::id)
                .toList();
    }

    private RoomPage.State state(Grant grant, Round round, RoomId room, List<Rater> raters) {
        var me = raters.stream()
                .filter(it -> it.user().equals(grant.actor().id()))
                .findFirst();
        if (raters.size() == 2 && me.isEmpty()) {
            return RoomPage.State.FULL;
        }
        if (rounds.jointBegan(round.id(), room)) {
            return RoomPage.State.JOINT;
        }
        if (raters.size() == 2 && raters.stream().allMatch(Rater::finished)) {
            return RoomPage.State.BOTH;
        }
        return me.filter(Rater::finished).isPresent() ? RoomPage.State.WAITING : RoomPage.State.ALONE;
    }
}
