package dk.tidlig.episode.page;

import dk.tidlig.access.Action;
import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.ChildTab;
import dk.tidlig.episode.HeadFact;
import dk.tidlig.episode.HeadFactView;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Everything that modules plug into the child's page, in order.
@Component
class Plugged {
    private static final int HEAD_FACTS = 3;

    private final Gate gate;
    private final List<ChildSection> sections;
    private final List<ChildTab> tabs;
    private final List<ChildPanel> panels;
    private final List<HeadFact> facts;

    Plugged(
            Gate gate,
            List<ChildSection> sections,
            List<ChildTab> tabs,
            List<ChildPanel> panels,
            List<HeadFact> facts) {
        this.gate = gate;
        this.sections = List.copyOf(sections);
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(ChildTab::order)).toList();
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ChildPanel::order))
                .toList();
        this.facts =
                facts.stream().sorted(Comparator.comparingInt(HeadFact::order)).toList();
    }

    /// In the order they are erased: the child's own record last.
    List<ChildSection> sections() {
        return sections;
    }

    /// Those that the reader may see, as they stand to the child now.
    List<ChildSection> sections(Grant grant) {
        return sections.stream()
                .filter(section -> sees(grant, section.reading()))
                .toList();
    }

    List<ChildTab> tabs() {
        return tabs.stream().filter(tab -> tab.offered().getAsBoolean()).toList();
    }

    List<PanelView> panels(Grant grant) {
        return panels.stream()
                .filter(panel -> sees(grant, panel.reading()))
                .map(panel -> new PanelView(panel.fragment(), panel.width(), panel.model(grant)))
                .filter(panel -> !panel.model().isEmpty())
                .toList();
    }

    List<HeadFactView> facts(Grant grant) {
        return facts.stream()
                .filter(fact -> sees(grant, fact.reading()))
                .map(fact -> fact.fact(grant))
                .filter(Objects::nonNull)
                .limit(HEAD_FACTS)
                .toList();
    }

    private boolean sees(Grant grant, @Nullable Action reading) {
        return reading == null || gate.wouldAllow(grant.actor(), reading, grant.child());
    }
}
