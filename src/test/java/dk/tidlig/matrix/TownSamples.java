package dk.tidlig.matrix;

import dk.tidlig.detection.Institutions;
import dk.tidlig.detection.RoundDesk;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquirySamples;
import dk.tidlig.intake.SubmitEnquiry;
import dk.tidlig.intake.SubmitEnquiry.Looked;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.PlanDrafts;
import dk.tidlig.plan.PlanSamples;
import dk.tidlig.relaylog.RelayDesk;
import dk.tidlig.session.SessionSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.tenancy.Tenant;
import dk.tidlig.visitation.group.GroupInAddresses;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/// A child of each town's way of working, with as much around it as the other tests' samples make.
@Component
class TownSamples {
    @Autowired
    People people;

    @Autowired
    SessionSamples sessions;

    @Autowired
    PlanSamples plans;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    Enquiries enquiries;

    @Autowired
    RelayDesk relay;

    @Autowired
    RoundDesk rounds;

    @Autowired
    Institutions institutions;

    @Autowired
    GroupInAddresses groups;

    @Autowired
    ChildSamples ofChildren;

    /// @param around who is around the child, in the group and in the room
    Map<String, String> of(String code, List<Actor> around) {
        return switch (code) {
            case "0779" -> withSessions(around);
            case "0450" -> withLog(around);
            case "0957" -> withGroup(around);
            default -> throw new IllegalArgumentException(code);
        };
    }

    private Map<String, String> withSessions(List<Actor> around) {
        var coordinator = people.with("coordinator", "administrator");
        var known = new HashMap<String, String>();
        var family = sessions.family(coordinator);
        plans.course(coordinator, family.child(), "", "");
        var plan = plans.made(coordinator, family.child());
        Tenant.run(people.here(), () -> drafts.open(coordinator, family.child(), plan));
        known.put("plans", plan.toString());
        var offer = sessions.offer(coordinator, 5, 10);
        var course = sessions.course(coordinator, family, offer);
        var at = TestClock.START.plus(Duration.ofDays(2));
        known.put("sessions", sessions.book(coordinator, family, course, at).toString());
        known.put("offers", offer.toString());
        known.put("enquiries", enquiry(family.child()));
        known.put("programmes", "tidlig-forebyggelse");
        return helped(coordinator, family.child(), around, known);
    }

    private String enquiry(ChildId child) {
        var teacher = people.with("helper");
        var it = new SubmitEnquiry(EnquirySamples.PROGRAMME, EnquirySamples.aboutABoy(), child, Looked.NONE_OF_THEM);
        return Tenant.in(people.here(), () -> enquiries.submit(teacher, it)).toString();
    }

    private Map<String, String> withLog(List<Actor> around) {
        var coordinator = people.employed(RelayDesk.TOWN, "relay-coordinator", "coordinator");
        var holder = relay.professional("pedagogue");
        var child = relay.open(holder, around.toArray(Actor[]::new));
        var held = rounds.held();
        around.stream()
                .filter(one -> one.reach("detection.assess").isPresent())
                .forEach(one -> Tenant.run(
                        held.here(), () -> institutions.addStaff(held.coordinator(), held.room(), one.id())));
        var known = new HashMap<>(Map.of(
                "rounds", held.round().toString(),
                "rooms", held.room().toString(),
                "ratings/{child}", rounds.children(held).getFirst().toString(),
                "programmes", "stafetlog"));
        return helped(coordinator, child, around, known);
    }

    private Map<String, String> withGroup(List<Actor> around) {
        var coordinator = people.employed("0957", "effort-coordinator", "coordinator");
        var known = new HashMap<>(groups.of(around.isEmpty() ? "kangaamiut" : "napasoq", around));
        known.put("programmes", "tidlig-indsats");
        var child = ChildId.of(known.getOrDefault("children", ""));
        return helped(coordinator, child, around, known);
    }

    private Map<String, String> helped(
            Actor coordinator, ChildId child, List<Actor> around, Map<String, String> known) {
        around.forEach(one -> plans.helps(coordinator, child, one));
        known.putAll(ofChildren.around(coordinator, child));
        known.put("administration/users", coordinator.id().toString());
        known.put("roles", "leader");
        known.put("versions", "1");
        known.put("number", "1");
        known.put("homes", "1");
        return known;
    }
}
