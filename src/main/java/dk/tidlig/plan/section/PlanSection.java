package dk.tidlig.plan.section;

import dk.tidlig.access.Action;
import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.episode.TimelineEntry;
import dk.tidlig.plan.Plan;
import dk.tidlig.plan.PlanAction;
import dk.tidlig.plan.PlanRecords;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.plan.records.PlanRepository;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// That plans were made, changed and followed up, on the child's timeline; what they say, in the family's extract; and
/// out of the system, before the courses they hang on.
@Component
@Order(0)
class PlanSection implements ChildSection {
    private final Gate gate;
    private final PlanRecords records;
    private final PlanRepository plans;
    private final PlanExtract extract;
    private final Words words;

    PlanSection(Gate gate, PlanRecords records, PlanRepository plans, PlanExtract extract, Words words) {
        this.gate = gate;
        this.records = records;
        this.plans = plans;
        this.extract = extract;
        this.words = words;
    }

    @Override
    public Action reading() {
        return PlanAction.READ;
    }

    @Override
    public String key() {
        return "plan";
    }

    @Override
    public List<TimelineEntry> timeline(Grant grant) {
        var entries = new ArrayList<TimelineEntry>();
        var all = records.of(grant).stream().filter(Plan::made).toList();
        boolean reads = !all.isEmpty() && gate.wouldAllow(grant.actor(), PlanAction.READ, grant.child());
        for (var plan : all) {
            var url = reads ? "/children/" + grant.child() + "/plans/" + plan.id() : null;
            records.versions(grant, plan).stream()
                    .filter(version -> version.reason() != PlanVersion.Reason.STATUS)
                    .forEach(version -> entries.add(entry(version, url)));
            records.followUps(grant, plan.id()).forEach(followUp -> entries.add(entry(followUp, url)));
        }
        return entries;
    }

    private TimelineEntry entry(PlanVersion it, @Nullable String url) {
        boolean first = it.number() == 1;
        return new TimelineEntry(
                it.made().at(),
                false,
                words.text("plan.timeline.kind"),
                "assignment",
                first ? words.text("plan.timeline.made") : words.text("plan.timeline.changed", it.number()),
                null,
                it.made().by(),
                first ? TimelineEntry.Weight.TURNING_POINT : TimelineEntry.Weight.ORDINARY,
                url);
    }

    private TimelineEntry entry(FollowUp it, @Nullable String url) {
        return new TimelineEntry(
                it.held().atTime(12, 0).atZone(words.zone()).toInstant(),
                true,
                words.text("plan.timeline.kind"),
                "sync",
                words.text("plan.timeline.followed-up"),
                words.text(PlanExtract.key("decision", it.decision())),
                it.noted().by(),
                TimelineEntry.Weight.TURNING_POINT,
                url);
    }

    @Override
    public Object export(Grant grant) {
        return extract.of(grant);
    }

    @Override
    public int erase(Grant grant) {
        return plans.erase(grant);
    }
}
