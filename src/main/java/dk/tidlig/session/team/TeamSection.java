package dk.tidlig.session.team;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.Codes;
import dk.tidlig.session.SessionAction;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Teams on the child's timeline, in the family's extract, and out of the system. Before the courses they hang on.
@Component
@Order(-1)
class TeamSection implements ChildSection {
    private final TeamRecords records;
    private final TeamMembers members;
    private final Words words;

    TeamSection(TeamRecords records, TeamMembers members, Words words) {
        this.records = records;
        this.members = members;
        this.words = words;
    }

    @Override
    public Action reading() {
        return SessionAction.READ;
    }

    @Override
    public String key() {
        return "session.team";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var entries = new ArrayList<TimelineEntry>();
        for (var team : records.of(grant)) {
            var url = "/children/" + grant.child() + "/courses/" + team.course();
            entries.add(entry(team.made(), words.text("session.team.made"), null, url));
            var end = team.end();
            if (end != null) {
                var title = words.text("session.team.ended." + Codes.of(end.went()));
                entries.add(entry(end.stamp(), title, words.text("session.team.said", end.family(), end.team()), url));
            }
        }
        return entries;
    }

    /// That there is a team and who is on it, and how it went; not what either of the two has said.
    @Override
    public List<TimelineEntry> toFamily(Grant grant) {
        var entries = new ArrayList<TimelineEntry>();
        for (var team : records.of(grant)) {
            var members = words.text("session.team.members", this.members.toFamily(grant, team));
            entries.add(toFamily(team.made(), words.text("session.team.made"), members));
            var end = team.end();
            if (end != null) {
                var title = words.text("session.team.ended." + Codes.of(end.went()));
                entries.add(toFamily(end.stamp(), title, null));
            }
        }
        return entries;
    }

    private TimelineEntry toFamily(Stamp stamp, String title, @Nullable String text) {
        return new TimelineEntry(
                stamp.at(),
                false,
                words.text("session.team.kind"),
                "groups",
                title,
                text,
                null,
                TimelineEntry.Weight.ORDINARY,
                null);
    }

    /// The end, with its words, is a turning point.
    private TimelineEntry entry(Stamp stamp, String title, @Nullable String text, String url) {
        return new TimelineEntry(
                stamp.at(),
                false,
                words.text("session.team.kind"),
                "groups",
                title,
                text,
                stamp.by(),
                text == null ? TimelineEntry.Weight.ORDINARY : TimelineEntry.Weight.TURNING_POINT,
                url);
    }

    @Override
    public Object export(Grant grant) {
        return Map.of(
                "teams", records.of(grant).stream().map(TeamSection::exported).toList(),
                "missedAndExplained",
                        records.explained(grant).stream()
                                .map(it -> Map.of("written", it.stamp().at().toString(), "words", it.words()))
                                .toList());
    }

    private static Map<String, Object> exported(Team team) {
        var told = new LinkedHashMap<String, Object>();
        told.put("made", team.made().at().toString());
        told.put("method", team.steps());
        var end = team.end();
        told.put("ended", end == null ? "" : end.stamp().at().toString());
        told.put("went", end == null ? "" : Codes.of(end.went()));
        told.put("familySaid", end == null ? "" : end.family());
        told.put("teamSaid", end == null ? "" : end.team());
        return told;
    }

    @Override
    public int erase(Grant grant) {
        return records.erase(grant);
    }
}
