package dk.tidlig.meeting;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Network meetings on the child's timeline, and in the family's extract.
@Component
class MeetingSection implements ChildSection {
    private final MeetingRepository meetings;
    private final TaskRepository tasks;
    private final Words words;
    private final MeetingPeople people;

    MeetingSection(MeetingRepository meetings, TaskRepository tasks, Words words, MeetingPeople people) {
        this.meetings = meetings;
        this.tasks = tasks;
        this.words = words;
        this.people = people;
    }

    @Override
    public Action reading() {
        return MeetingAction.READ;
    }

    @Override
    public String key() {
        return "meeting";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return meetings.of(grant).stream().map(it -> entry(grant, it)).toList();
    }

    private TimelineEntry entry(Grant grant, NetworkMeeting it) {
        var state = it.state();
        var weight =
                state == NetworkMeeting.State.OVER ? TimelineEntry.Weight.TURNING_POINT : TimelineEntry.Weight.ORDINARY;
        return new TimelineEntry(
                it.starts(),
                false,
                words.text("meeting.kind"),
                state == NetworkMeeting.State.CANCELLED ? "close" : "groups",
                words.text("meeting.happened." + state.name().toLowerCase(Locale.ROOT)),
                it.about(),
                it.called().by(),
                weight,
                "/children/" + grant.child() + "/meetings/" + it.id());
    }

    @Override
    public Object export(Grant grant) {
        var all = tasks.of(grant);
        return meetings.of(grant).stream().map(it -> export(grant, it, all)).toList();
    }

    private Map<String, @Nullable Object> export(Grant grant, NetworkMeeting it, List<Task> tasks) {
        var of = new LinkedHashMap<String, @Nullable Object>();
        of.put("startsAt", it.starts().toString());
        of.put("about", it.about());
        of.put("family", it.family());
        of.put("notThere", missing(grant, it));
        of.put("writeUp", it.minutes());
        of.put("cancelled", it.cancelledWhy());
        of.put(
                "decided",
                tasks.stream()
                        .filter(task -> task.meeting().equals(it.id()))
                        .map(Task::what)
                        .toList());
        return of;
    }

    /// Professions in words, in the language of whoever asks; null when all were there.
    private @Nullable String missing(Grant grant, NetworkMeeting it) {
        return it.missing().isEmpty()
                ? null
                : people.names(it.missing(), grant.actor().language());
    }

    @Override
    public int erase(Grant grant) {
        return meetings.erase(grant);
    }
}
