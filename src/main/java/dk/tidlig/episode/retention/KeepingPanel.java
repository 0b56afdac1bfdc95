package dk.tidlig.episode.retention;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import dk.tidlig.episode.EpisodeAction;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Says on the child's overview that something keeps it from being erased, or when it goes.
@Component
class KeepingPanel implements ChildPanel {
    private final HoldRecords holds;
    private final ListedRecords listed;
    private final KeepingLines lines;
    private final KeepingWords says;

    KeepingPanel(HoldRecords holds, ListedRecords listed, KeepingLines lines, KeepingWords says) {
        this.holds = holds;
        this.listed = listed;
        this.lines = lines;
        this.says = says;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public String fragment() {
        return "episode/keeping-panel :: kept";
    }

    @Override
    public Action reading() {
        return EpisodeAction.SEE_KEEPING;
    }

    @Override
    public Map<String, Object> model(Grant grant) {
        var model = new HashMap<String, Object>();
        holds.of(grant).stream()
                .filter(Hold::stands)
                .findFirst()
                .ifPresent(it -> model.put("held", lines.line(it, "")));
        listed.of(grant).ifPresent(it -> model.put("goes", says.date(it.goesOn())));
        return model;
    }
}
