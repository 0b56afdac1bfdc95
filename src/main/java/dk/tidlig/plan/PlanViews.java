package dk.tidlig.plan;

import dk.tidlig.access.Grant;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.plan.OfferedCourses.StartedOffer;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.plan.content.PlanContent;
import dk.tidlig.plan.content.PlanVersion;
import dk.tidlig.plan.content.Regard;
import dk.tidlig.plan.told.Difference;
import dk.tidlig.plan.told.PlanTelling;
import dk.tidlig.programme.PlanRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Plans, put together for the reader.
@Component
class PlanViews {
    private final PlanRecords records;
    private final Siblings siblings;
    private final PlanTelling telling;
    private final ObjectProvider<OfferedCourses> offered;

    PlanViews(PlanRecords records, Siblings siblings, PlanTelling telling, ObjectProvider<OfferedCourses> offered) {
        this.records = records;
        this.siblings = siblings;
        this.telling = telling;
        this.offered = offered;
    }

    /// @param number of the version; 0 for the one that stands
    PlanView view(Grant grant, PlanId id, int number) {
        var plan = records.find(grant, id);
        var reachable = siblings.reachable(grant, PlanAction.READ, plan.children());
        var versions = records.versions(grant, plan).stream()
                .map(version -> known(version, reachable))
                .toList();
        var shown = chosen(versions, number);
        var rules = siblings.rules(plan.programme());
        var followUps = records.followUps(grant, id);
        var parties = parties(rules, shown, records.answers(grant, id));
        return new PlanView(
                plan,
                rules,
                shown,
                versions,
                siblings.names(reachable, plan.children()),
                parties,
                followUps,
                next(plan, followUps),
                approved(plan, shown),
                offers(grant),
                records.drafts().find(grant, id).isPresent(),
                names(grant, versions, followUps, parties),
                telling.owners(shown.content().actions(), grant.actor().language()));
    }

    private static PlanVersion chosen(List<PlanVersion> versions, int number) {
        return versions.stream()
                .filter(one -> number == 0 || one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// What the later version says otherwise, in words.
    List<Difference> differences(Grant grant, PlanView view, int earlier, int later) {
        return differences(grant, view.rules(), view.children(), content(view, earlier), content(view, later));
    }

    List<Difference> differences(
            Grant grant, PlanRules rules, Map<ChildId, String> children, PlanContent before, PlanContent after) {
        var language = grant.actor().language();
        return Difference.between(
                telling.lines(before, rules, children, language), telling.lines(after, rules, children, language));
    }

    private static PlanContent content(PlanView view, int number) {
        return chosen(view.versions(), number).content();
    }

    /// Of children that are out of reach nothing is told.
    static PlanVersion known(PlanVersion version, Map<ChildId, Grant> reachable) {
        return new PlanVersion(
                version.number(),
                version.made(),
                version.reason(),
                version.why(),
                version.substanceSince(),
                known(version.content(), reachable));
    }

    static PlanContent known(PlanContent content, Map<ChildId, Grant> reachable) {
        return content.withChildren(content.children().stream()
                .map(one -> reachable.containsKey(one.child()) ? one : new Regard(one.child(), null))
                .toList());
    }

    static List<PlanView.PartyStanding> parties(PlanRules rules, PlanVersion shown, List<PartyAnswer> answers) {
        return rules.parties().stream()
                .map(party -> {
                    var last = answers.stream()
                            .filter(one -> one.party().equals(party.code()) && one.version() <= shown.number())
                            .reduce((before, after) -> after);
                    return new PlanView.PartyStanding(
                            party,
                            last.orElse(null),
                            last.filter(it -> shown.saysTheSameAs(it.version())).isPresent());
                })
                .toList();
    }

    static @Nullable LocalDate next(Plan plan, List<FollowUp> followUps) {
        if (!plan.running()) {
            return null;
        }
        var last = followUps.isEmpty() ? null : followUps.getLast().next();
        return last == null ? plan.firstBy() : last.on();
    }

    @Nullable
    Stamp approved(Plan plan, PlanVersion shown) {
        return records.approved(plan, shown);
    }

    private Map<PlannedActionId, List<StartedOffer>> offers(Grant grant) {
        var all = new HashMap<PlannedActionId, List<StartedOffer>>();
        offered.forEach(one -> all.putAll(one.of(grant)));
        return all;
    }

    private Map<UserId, String> names(
            Grant grant, List<PlanVersion> versions, List<FollowUp> followUps, List<PlanView.PartyStanding> parties) {
        var users = new ArrayList<UserId>();
        versions.forEach(one -> users.add(one.made().by()));
        followUps.forEach(one -> users.add(one.noted().by()));
        parties.forEach(one -> {
            var answer = one.answer();
            if (answer != null) {
                users.add(answer.noted().by());
            }
        });
        return telling.names(users, grant.actor().language());
    }
}
