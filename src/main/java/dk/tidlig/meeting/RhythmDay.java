package dk.tidlig.meeting;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.meeting.rhythm.RhythmFaces;
import dk.tidlig.meeting.rhythm.WatchedRhythm;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// On the day of those around a child: that no network meeting is called in time.
@Component
@Transactional
class RhythmDay implements DaySource {
    private static final int MOST = 30;

    private final Gate gate;
    private final NetworkRhythms rhythms;
    private final ChildNaming naming;
    private final RhythmFaces faces;
    private final Words words;

    RhythmDay(Gate gate, NetworkRhythms rhythms, ChildNaming naming, RhythmFaces faces, Words words) {
        this.gate = gate;
        this.rhythms = rhythms;
        this.naming = naming;
        this.faces = faces;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (!actor.may(MeetingAction.LIST.code())) {
            return List.of();
        }
        var scope = gate.scope(actor, MeetingAction.LIST, "rhythm of network meetings");
        var wanted = rhythms.of(scope).entrySet().stream()
                .filter(it -> it.getValue().wantsMeeting())
                .sorted(Comparator.comparing(it -> it.getValue().by()))
                .limit(MOST)
                .toList();
        var children = wanted.stream().map(Map.Entry::getKey).toList();
        var names = naming.names(scope, children);
        return wanted.stream()
                .map(it -> item(it.getKey(), it.getValue(), names.get(it.getKey())))
                .toList();
    }

    private DayItem item(ChildId child, WatchedRhythm it, @Nullable ChildName name) {
        var url = "/children/" + child + "/meetings";
        return faces.wanted(it, name == null ? words.text("meeting.title") : name.line(), url, url + "/new");
    }
}
