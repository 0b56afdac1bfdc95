package dk.tidlig.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.EpisodeSamples.Course;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.OfferId;
import dk.tidlig.plan.content.FollowUp;
import dk.tidlig.plan.content.PartyAnswer;
import dk.tidlig.plan.content.PlannedAction;
import dk.tidlig.session.Courses;
import dk.tidlig.session.SessionRefusal;
import dk.tidlig.session.SessionSamples;
import dk.tidlig.session.StartCourse;
import dk.tidlig.shell.DaySource;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// A plan in the house: its clock, its offers, its approval and its end.
@TidligTest
class PlanAtWorkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    PlanSamples samples;

    @Autowired
    SessionSamples offers;

    @Autowired
    PlanWork work;

    @Autowired
    List<DaySource> days;

    @Autowired
    Courses courses;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Actor coordinator;
    private Course course;
    private PlanId plan;

    @BeforeEach
    void aCourse() {
        coordinator = people.with("coordinator");
        course = samples.course(coordinator);
    }

    @Test
    void theClockForTheFirstFollowUpRunsFromTheMakingOfThePlanToTheFollowUp() {
        assertThat(clocks("stopped_at is null")).isZero();
        plan = samples.made(coordinator, course.child());
        assertThat(clocks("stopped_at is null")).isEqualTo(1);
        clock.advance(Duration.ofDays(10));

        followUp(TODAY.plusDays(10), FollowUp.Decision.GO_ON);

        assertThat(clocks("stopped_at is null")).isZero();
        assertThat(clocks("stopped_at is not null")).isEqualTo(1);
        assertThat(view().nextFollowUp()).isEqualTo(TODAY.plusDays(10).plusMonths(1));
    }

    @Test
    void aSecondPlanOfTheSameCourseHasItsOwnFirstFollowUpAndTheClockOfTheFirstIsKept() {
        plan = samples.made(coordinator, course.child());
        followUp(TODAY, FollowUp.Decision.END);
        clock.advance(Duration.ofDays(1));

        plan = samples.made(coordinator, course.child());

        assertThat(clocks("stopped_at is null and due_on = date '2026-06-03'")).isEqualTo(1);
        assertThat(clocks("stopped_at is not null")).isEqualTo(1);
    }

    @Test
    void theNextFollowUpStandsOnTheDayOfThoseAroundTheChild() {
        plan = samples.made(coordinator, course.child());
        assertThat(waiting(coordinator)).isZero();
        followUp(TODAY, FollowUp.Decision.GO_ON);
        assertThat(waiting(coordinator)).isZero();

        clock.advance(Duration.ofDays(20));

        assertThat(waiting(coordinator)).isEqualTo(1);
        assertThat(waiting(people.with("helper"))).isZero();
    }

    private long waiting(Actor actor) {
        return Tenant.in(
                        actor.municipality(),
                        () -> days.stream()
                                .flatMap(day -> day.waiting(actor).stream())
                                .toList())
                .stream()
                .filter(item -> plan.toString().equals(item.url().replaceAll(".*/plans/", "")))
                .count();
    }

    @Test
    void thePlanShowsHowFarTheOfferIsThatWasBegunFromIt() {
        plan = samples.made(coordinator, course.child());
        var offer = offers.offer(coordinator, 8, null);
        refuses(SessionRefusal.NOT_IN_THE_PLAN, () -> start(offer, PlannedActionId.random()));

        start(offer, action());

        assertThat(view().begun(action()))
                .singleElement()
                .satisfies(begun -> assertThat(begun.url()).contains("/courses/"));
        assertThat(view().begun(action()).getFirst().name()).isEqualTo("Prøvetilbud");
        assertThat(view().shown().content().actions().getFirst().status()).isEqualTo(PlannedAction.Status.UNDER_WAY);
    }

    @Test
    void workWaitsForTheApprovalWhereTheProgrammeWantsIt() {
        course = samples.course(coordinator, "  follow-up:\n", "  needs-approval: true\n  follow-up:\n");
        plan = samples.made(coordinator, course.child());
        var leader = people.with("leader");
        refuses(PlanRefusal.NOT_APPROVED, () -> move(PlannedAction.Status.UNDER_WAY));
        var offer = offers.offer(coordinator, 8, null);
        refuses(SessionRefusal.NOT_IN_THE_PLAN, () -> start(offer, action()));

        in(leader, () -> work.approve(leader, course.child(), plan, 1));

        move(PlannedAction.Status.UNDER_WAY);
        assertThat(view().released()).isTrue();
        samples.kept(coordinator, course.child(), plan, new DraftChange.Purpose("Andet"), "Nyt");
        assertThat(view().released()).isFalse();
        refuses(PlanRefusal.NO_APPROVAL_NEEDED, () -> {
            in(leader, () -> work.approve(leader, course.child(), plan, 3));
            in(leader, () -> work.approve(leader, course.child(), plan, 3));
        });
    }

    @Test
    void nobodysApprovalHoldsUpOtherPlans() {
        plan = samples.made(coordinator, course.child());

        move(PlannedAction.Status.UNDER_WAY);

        assertThat(view().shown().number()).isEqualTo(2);
        assertThat(view().shown().saysTheSameAs(1)).isTrue();
        var leader = people.with("leader");
        refuses(PlanRefusal.NO_APPROVAL_NEEDED, () -> in(leader, () -> work.approve(leader, course.child(), plan, 2)));
    }

    @Test
    void aPlanThatEndedIsOnlyRead() {
        plan = samples.made(coordinator, course.child());

        followUp(TODAY, FollowUp.Decision.END);

        assertThat(view().nextFollowUp()).isNull();
        refuses(PlanRefusal.PLAN_ENDED, () -> move(PlannedAction.Status.DONE));
        refuses(PlanRefusal.PLAN_ENDED, () -> agree("mother"));
        assertThat(samples.made(coordinator, course.child())).isNotEqualTo(plan);
    }

    @Test
    void onlyThePartiesOfTheProgrammeAreAsked() {
        plan = samples.made(coordinator, course.child());

        agree("mother");

        assertThat(view().parties()).extracting(PlanView.PartyStanding::agreed).containsExactly(true, false);
        refuses(PlanRefusal.NO_SUCH_PARTY, () -> agree("neighbour"));
    }

    private void agree(String party) {
        var said = new PlanWork.Agree(
                course.child(), plan, 1, party, PartyAnswer.Answer.AGREED, TODAY, PartyAnswer.How.HOME, null);
        in(coordinator, () -> work.agree(coordinator, said));
    }

    private void move(PlannedAction.Status status) {
        var latest = view().shown().number();
        in(
                coordinator,
                () -> work.move(coordinator, new PlanWork.Move(course.child(), plan, latest, action(), status, null)));
    }

    private void followUp(LocalDate held, FollowUp.Decision decision) {
        boolean ends = decision == FollowUp.Decision.END;
        var command = new HoldFollowUp(
                course.child(),
                plan,
                1,
                held,
                "mor",
                null,
                decision,
                ends ? null : "monthly",
                ends ? null : "Det går hurtigt",
                null,
                null,
                List.of());
        in(coordinator, () -> work.followUp(coordinator, command));
    }

    private void start(OfferId offer, PlannedActionId action) {
        in(
                coordinator,
                () -> courses.start(
                        coordinator,
                        new StartCourse(
                                course.child(),
                                course.episode(),
                                offer,
                                Audience.PARENT,
                                List.of(coordinator.id()),
                                TODAY,
                                null,
                                action)));
    }

    private PlanView view() {
        return samples.view(coordinator, course.child(), plan);
    }

    private PlannedActionId action() {
        return view().shown().content().actions().getFirst().id();
    }

    private long clocks(String which) {
        return Tenant.in(
                coordinator.municipality(),
                () -> transaction.execute(status -> jdbc.sql(
                                "select count(*) from deadline.clock where episode_id = :episode and " + which)
                        .param("episode", course.episode().value())
                        .query(Long.class)
                        .single()));
    }

    private static void in(Actor actor, Runnable deed) {
        Tenant.run(actor.municipality(), deed);
    }

    private static void refuses(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
