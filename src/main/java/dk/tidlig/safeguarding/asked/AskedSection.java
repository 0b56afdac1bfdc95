package dk.tidlig.safeguarding.asked;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.safeguarding.SafeguardingAction;
import java.util.List;
import org.springframework.stereotype.Component;

/// That a notification was to be written, in the family's extract, and out of the system. On the timeline the group's
/// decision tells it already.
@Component
class AskedSection implements ChildSection {
    private final AskedRepository asked;

    AskedSection(AskedRepository asked) {
        this.asked = asked;
    }

    @Override
    public Action reading() {
        return SafeguardingAction.READ;
    }

    @Override
    public String key() {
        return "asked-notification";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        return List.of();
    }

    @Override
    public Object export(Grant grant) {
        return asked.export(grant);
    }

    @Override
    public int erase(Grant grant) {
        return asked.erase(grant);
    }
}
