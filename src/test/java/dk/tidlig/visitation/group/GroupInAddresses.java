package dk.tidlig.visitation.group;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.plan.PlanSamples;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// A group with a child that it helps and a referral that waits for it, as addresses name them.
@Component
public class GroupInAddresses {
    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    PlanSamples plans;

    /// @param members who sits in the group beside its three
    public Map<String, String> of(String locality, List<Actor> members) {
        var table = tables.table(locality);
        members.forEach(one -> samples.sit(table.group(), one, null));
        var referrer = samples.employed("midwife", "referrer");
        var accepted = samples.refer(referrer, locality);
        var waiting = samples.refer(referrer, locality);
        var responsible = table.midwife();
        var child = tables.decide(table.worker(), table, accepted, MeetingSamples.accepted(responsible.id()))
                .children()
                .getFirst()
                .child();
        return new HashMap<>(Map.of(
                "children", child.toString(),
                "plans", plans.made(responsible, child, "advice").toString(),
                "referrals", waiting.id().toString(),
                "groups", table.group().toString(),
                "administration/groups", table.group().toString(),
                "groups/meetings", table.meeting().toString()));
    }
}
