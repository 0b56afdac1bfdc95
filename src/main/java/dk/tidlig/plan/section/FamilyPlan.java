package dk.tidlig.plan.section;

import dk.tidlig.access.Grant;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.plan.Plan;
import dk.tidlig.plan.PlanRecords;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.programme.Programmes;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The plan as it was agreed, for the family's own page: what is to be reached, and who does what. What the child and
/// the
/// parents said themselves is not in it, nor what it says for a sister or brother; nobody of the house is named.
@Component
class FamilyPlan {
    private final PlanRecords records;
    private final Programmes programmes;
    private final Colleagues colleagues;

    FamilyPlan(PlanRecords records, Programmes programmes, Colleagues colleagues) {
        this.records = records;
        this.programmes = programmes;
        this.colleagues = colleagues;
    }

    /// @param who a profession, or one of the family's own; null when nobody knows any more
    record Step(String what, @Nullable String who, @Nullable LocalDate by, String status) {}

    Map<String, Object> of(Grant grant) {
        return records.of(grant).stream()
                .filter(Plan::made)
                .flatMap(plan -> agreed(grant, plan).stream())
                .findFirst()
                .map(it -> model(it, grant.actor().language()))
                .orElse(Map.of());
    }

    /// The latest version that somebody of the family agreed to, in substance, and that was approved where that is
    /// asked.
    private Optional<PlanVersion> agreed(Grant grant, Plan plan) {
        var answers = records.answers(grant, plan.id());
        boolean approval = programmes
                .version(plan.programme())
                .definition()
                .plan()
                .filter(it -> it.needsApproval())
                .isPresent();
        return records.versions(grant, plan).stream()
                .filter(version -> answers.stream().anyMatch(it -> isYes(it, version)))
                .filter(version -> !approval || records.approved(plan, version) != null)
                .findFirst();
    }

    private static boolean isYes(PartyAnswer it, PlanVersion version) {
        return it.answer() == PartyAnswer.Answer.AGREED
                && it.version() <= version.number()
                && version.saysTheSameAs(it.version());
    }

    private Map<String, Object> model(PlanVersion version, Locale language) {
        var content = version.content();
        return Map.of(
                "purpose",
                Optional.ofNullable(content.purpose()).orElse(""),
                "goals",
                content.goals(),
                "steps",
                content.actions().stream()
                        .filter(it -> it.status() != PlannedAction.Status.DROPPED)
                        .map(it -> step(it, language))
                        .toList(),
                "since",
                version.made().at());
    }

    private Step step(PlannedAction it, Locale language) {
        var owner = it.owner();
        var who = owner == null
                ? it.ownerName()
                : colleagues
                        .find(owner)
                        .map(one -> one.professionName().in(language))
                        .orElse(null);
        return new Step(
                it.what(),
                who,
                it.by(),
                it.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
