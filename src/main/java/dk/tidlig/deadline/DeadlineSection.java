package dk.tidlig.deadline;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.programme.ClockRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The limits of a child. What stopped them stands on the timeline already, told by whoever did it.
@Component
class DeadlineSection implements ChildSection {
    private final ClockRepository clocks;
    private final CourseRepository courses;
    private final ClockFaces faces;
    private final LimitRules rules;

    DeadlineSection(ClockRepository clocks, CourseRepository courses, ClockFaces faces, LimitRules rules) {
        this.clocks = clocks;
        this.courses = courses;
        this.faces = faces;
        this.rules = rules;
    }

    @Override
    public Action reading() {
        return ClockAction.READ;
    }

    @Override
    public String key() {
        return "deadline";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return List.of();
    }

    @Override
    public Object export(Grant grant) {
        return export(grant, Audience.FAMILY);
    }

    @Override
    public Object export(Grant grant, Audience audience) {
        return clocks.of(grant).stream()
                .filter(it -> audience == Audience.ARCHIVE || !tells(it))
                .map(this::exported)
                .toList();
    }

    /// That a screening's decision is waited for says what it showed: what one of the family said alone.
    private boolean tells(Clock it) {
        return rules.of(it)
                .filter(rule -> rule.startsBy(new Fact.Event(ClockRule.Event.SCREENING_POSITIVE)))
                .isPresent();
    }

    private Map<String, Object> exported(Clock it) {
        var values = new LinkedHashMap<String, Object>();
        values.put("rule", faces.name(it));
        values.put("started", it.started().at().toString());
        values.put("dueOn", it.limit().dueOn().toString());
        if (it.stopped() != null) {
            values.put("stopped", it.stopped().at().toString());
        }
        if (it.cancelled() != null) {
            values.put("cancelled", it.cancelled().at().toString());
        }
        return values;
    }

    @Override
    public int erase(Grant grant) {
        return clocks.erase(grant) + courses.erase(grant);
    }
}
