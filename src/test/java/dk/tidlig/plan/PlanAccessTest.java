package dk.tidlig.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.EpisodeSamples.Course;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Every deed with a plan: the child's helper may, a helper of other children may not, a leader may read, print and
/// approve, and another municipality knows nothing of the child.
@TidligTest
class PlanAccessTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Set<String> LEADERS = Set.of("of", "read", "version", "differences", "print", "approve");

    @Autowired
    PlanSamples samples;

    @Autowired
    Plans plans;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    PlanWork work;

    @Autowired
    Episodes episodes;

    @Autowired
    People people;

    Actor coordinator;
    Actor helper;
    Course course;
    PlanId plan;

    @FunctionalInterface
    interface Deed {
        void by(Actor actor);
    }

    @BeforeEach
    void aPlanThatWasMade() {
        coordinator = people.with("coordinator");
        helper = people.with("helper");
        course = samples.course(coordinator);
        Tenant.run(
                coordinator.municipality(),
                () -> episodes.assignHelper(coordinator, course.child(), course.episode(), helper.id()));
        plan = samples.made(coordinator, course.child());
        Tenant.run(coordinator.municipality(), () -> drafts.open(helper, course.child(), plan));
    }

    @TestFactory
    Stream<DynamicTest> theChildsHelperMay() {
        return deeds().keySet().stream()
                .filter(name -> !name.equals("approve"))
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    aPlanThatWasMade();
                    assertThatCode(() -> act(helper, name)).doesNotThrowAnyException();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aHelperOfOtherChildrenMayNot() {
        var other = people.with("helper");
        return refused(other, NotFound.class);
    }

    @TestFactory
    Stream<DynamicTest> anotherMunicipalityKnowsNothing() {
        return refused(people.elsewhere("coordinator", "leader"), NotFound.class);
    }

    @TestFactory
    Stream<DynamicTest> anotherCountryKnowsNothing() {
        return refused(people.employed(People.ABROAD, "health-visitor", "coordinator", "leader"), NotFound.class);
    }

    @TestFactory
    Stream<DynamicTest> aLeaderMayReadAndApproveAndNoMore() {
        var leader = people.with("leader");
        return deeds().keySet().stream()
                .filter(name -> !name.equals("approve"))
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    if (LEADERS.contains(name)) {
                        assertThatCode(() -> act(leader, name)).doesNotThrowAnyException();
                    } else {
                        assertThatThrownBy(() -> act(leader, name))
                                .isInstanceOfSatisfying(
                                        Refused.class,
                                        it -> assertThat(it.refusal().status()).isEqualTo(403));
                    }
                }));
    }

    private Stream<DynamicTest> refused(Actor actor, Class<? extends RuntimeException> with) {
        return deeds().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThatThrownBy(() -> act(actor, name)).isInstanceOf(with)));
    }

    private void act(Actor actor, String name) {
        Tenant.run(actor.municipality(), () -> deeds().get(name).by(actor));
    }

    private Map<String, Deed> deeds() {
        var all = new LinkedHashMap<String, Deed>();
        all.putAll(reading());
        all.putAll(writing());
        all.putAll(working());
        return all;
    }

    private Map<String, Deed> reading() {
        var child = course.child();
        return Map.of(
                "of",
                actor -> plans.of(actor, child),
                "read",
                actor -> plans.read(actor, child, plan),
                "version",
                actor -> plans.read(actor, child, plan, 1),
                "differences",
                actor -> plans.differences(actor, child, plan, 1, 1),
                "print",
                actor -> plans.print(actor, child, plan, 1));
    }

    private Map<String, Deed> writing() {
        var child = course.child();
        return Map.of(
                "begin",
                actor -> plans.begin(actor, child),
                "open",
                actor -> drafts.open(actor, child, plan),
                "draft",
                actor -> drafts.read(actor, child, plan),
                "change",
                actor -> drafts.change(actor, child, plan, 1, new DraftChange.Purpose("Nyt")),
                "keep",
                actor -> {
                    drafts.change(actor, child, plan, 1, new DraftChange.Purpose("Nyt"));
                    drafts.keep(actor, child, plan, 1, "Derfor");
                },
                "discard",
                actor -> drafts.discard(actor, child, plan));
    }

    private Map<String, Deed> working() {
        var child = course.child();
        var agreed = new PlanWork.Agree(
                child, plan, 1, "mother", PartyAnswer.Answer.AGREED, TODAY, PartyAnswer.How.HOME, null);
        var held = new HoldFollowUp(
                child, plan, 1, TODAY, "mor", null, FollowUp.Decision.END, null, null, null, null, List.of());
        return Map.of(
                "agree",
                actor -> work.agree(actor, agreed),
                "approve",
                actor -> work.approve(actor, child, plan, 1),
                "follow-up",
                actor -> work.followUp(actor, held),
                "move",
                actor -> work.move(
                        actor, new PlanWork.Move(child, plan, 1, action(), PlannedAction.Status.UNDER_WAY, null)));
    }

    private PlannedActionId action() {
        return samples.view(coordinator, course.child(), plan)
                .shown()
                .content()
                .actions()
                .getFirst()
                .id();
    }
}
