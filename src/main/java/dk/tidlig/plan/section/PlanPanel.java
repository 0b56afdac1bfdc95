package dk.tidlig.plan.section;

import dk.tidlig.access.Action;
import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import dk.tidlig.plan.PlanAction;
import dk.tidlig.plan.PlanCards;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The plan on the child's overview: how it stands, and nothing of what it says.
@Component
class PlanPanel implements ChildPanel {
    private final Gate gate;
    private final PlanCards cards;
    private final FamilyPlan family;

    PlanPanel(Gate gate, PlanCards cards, FamilyPlan family) {
        this.gate = gate;
        this.cards = cards;
        this.family = family;
    }

    @Override
    public Action reading() {
        return PlanAction.READ;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Width width() {
        return Width.HALF;
    }

    @Override
    public String fragment() {
        return "plan/panel :: plan";
    }

    @Override
    public String familyFragment() {
        return "plan/panel :: family";
    }

    @Override
    public Map<String, Object> familyModel(Grant grant) {
        return family.of(grant);
    }

    @Override
    public Map<String, Object> model(Grant grant) {
        if (!gate.wouldAllow(grant.actor(), PlanAction.READ, grant.child())) {
            return Map.of();
        }
        return cards.of(grant)
                .<Map<String, Object>>map(
                        card -> Map.of("card", card, "child", grant.child().toString()))
                .orElse(Map.of());
    }
}
