package dk.tidlig.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.DateRange;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Audience;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.training.Competence;
import dk.tidlig.offer.training.Training;
import dk.tidlig.offer.training.Trainings;
import dk.tidlig.session.team.Team;
import dk.tidlig.session.team.TeamCommand;
import dk.tidlig.session.team.Teams;
import dk.tidlig.shell.DaySource;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/// A team has all that the offer needs or is not put together; its sessions are planned at once, chased, and ended
/// together.
@TidligTest
class TeamTest {
    @Autowired
    SessionSamples samples;

    @Autowired
    Teams teams;

    @Autowired
    Trainings trainings;

    @Autowired
    List<DaySource> days;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    List<ChildSection> sections;

    @Autowired
    Gate gate;

    @Autowired
    TransactionTemplate transaction;

    Actor coordinator;
    Actor visitor;
    Actor therapist;
    SessionSamples.Family family;
    OfferId offer;

    @BeforeEach
    void anOfferForATeam() {
        coordinator = people.with("coordinator");
        visitor = people.employed(People.HERE, "health-visitor", "helper");
        therapist = people.employed(People.HERE, "family-therapist", "helper");
        family = samples.family(coordinator);
        offer = samples.offer(coordinator, 4, null);
        inside(() -> trainings.keep(
                coordinator,
                offer,
                new Training(
                        List.of("health-visitor", "case-worker", "family-therapist"), List.of("Lære at se", "Øve"))));
    }

    @Test
    void isRefusedWithWhatItLacks() {
        assertThatThrownBy(() -> together(3)).isInstanceOfSatisfying(Refused.class, it -> {
            assertThat(it.refusal()).isEqualTo(SessionRefusal.TEAM_LACKS);
            assertThat(it.arguments()).containsAnyOf("sagsbehandler", "case worker");
        });
        assertThat(samples.read(coordinator, family)).isEmpty();
    }

    @Test
    void aCompetenceCountsFromItsFirstDayToItsLast() {
        can(therapist.id(), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 3, 2));
        can(visitor.id(), LocalDate.of(2026, 3, 4), null);
        assertThatThrownBy(() -> together(3)).isInstanceOf(Refused.class);

        can(therapist.id(), LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 3));

        assertThat(samples.sessions(coordinator, family, together(3))).hasSize(3);
    }

    @Test
    void plansAllSessionsAtOnceWithinWhatTheOfferSays() {
        can(therapist.id(), LocalDate.of(2026, 1, 1), null);

        assertThatThrownBy(() -> together(5)).isInstanceOf(Refused.class);
        assertThat(samples.read(coordinator, family)).isEmpty();

        var team = team(together(4));
        assertThat(team.step(2)).isEqualTo("Øve");
        assertThat(team.lead()).isEqualTo(visitor.id());
    }

    @Test
    void theFamilyReadsWhoIsOnTheTeamByProfession() {
        can(therapist.id(), LocalDate.of(2026, 1, 1), null);
        together(3);

        var told = Tenant.in(
                coordinator.municipality(),
                () -> transaction.execute(status -> {
                    var grant = gate.require(coordinator, SessionAction.READ, family.child());
                    return sections.stream()
                            .filter(it -> it.key().equals("session.team"))
                            .flatMap(it -> it.toFamily(grant).stream())
                            .toList();
                }));

        assertThat(told).singleElement().satisfies(it -> {
            assertThat(it.text()).contains("sundhedsplejerske").doesNotContain(visitor.name(), therapist.name());
            assertThat(it.by()).isNull();
        });
    }

    @Test
    void aMissedSessionStandsOnTheDayOfWhoeverIsResponsibleUntilItIsExplained() {
        can(therapist.id(), LocalDate.of(2026, 1, 1), null);
        var course = together(2);
        var session = missTheFirst(course);

        assertThat(waiting(visitor)).anyMatch(url -> url.contains(session.id().toString()));
        assertThat(waiting(therapist)).noneMatch(url -> url.contains("/explain"));

        var missed = session.attempts().getLast().id();
        var command = new TeamCommand.Explain(family.child(), session.id(), missed, "De holder en pause");
        inside(() -> teams.explain(visitor, command));

        assertThat(waiting(visitor)).noneMatch(url -> url.contains("/explain"));
        assertThatThrownBy(() -> inside(() -> teams.explain(visitor, command))).isInstanceOf(Refused.class);
    }

    @Test
    void aMissedSessionIsDoneWithWhenItIsBookedAgain() {
        can(therapist.id(), LocalDate.of(2026, 1, 1), null);
        var course = together(2);
        missTheFirst(course);

        samples.book(visitor, family, course, clock.instant().plus(Duration.ofDays(3)));

        assertThat(waiting(visitor)).noneMatch(url -> url.contains("/explain"));
    }

    @Test
    void endsTogetherOnlyWhenTheEndIsMeasured() {
        can(therapist.id(), LocalDate.of(2026, 1, 1), null);
        var course = together(1);
        var command = new TeamCommand.EndTogether(
                family.child(), course, Team.Went.AS_HOPED, "Vi ser vores barn", "De har øvet sig");

        assertThatThrownBy(() -> inside(() -> teams.endTogether(visitor, command)))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(SessionRefusal.END_NOT_MEASURED));
    }

    @Test
    void othersMayNotAndAnotherMunicipalityKnowsNothing() {
        can(therapist.id(), LocalDate.of(2026, 1, 1), null);
        var course = together(2);

        for (var other : List.of(people.with("helper"), people.elsewhere("coordinator"))) {
            assertThatThrownBy(() -> Tenant.in(other.municipality(), () -> teams.of(other, family.child(), course)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> Tenant.in(
                            other.municipality(), () -> teams.offers(other, family.child(), family.episode())))
                    .isInstanceOf(NotFound.class);
        }
        var leader = people.with("leader");
        assertThatThrownBy(() ->
                        inside(() -> trainings.keep(leader, offer, new Training(List.of("midwife"), List.of()))))
                .isInstanceOf(Refused.class);
    }

    private CourseId together(int sessions) {
        var times = IntStream.rangeClosed(1, sessions)
                .mapToObj(week -> SessionSamples.when(clock.instant().plus(Duration.ofDays(7L * week))))
                .toList();
        return Tenant.in(
                coordinator.municipality(),
                () -> teams.putTogether(
                        coordinator,
                        new TeamCommand.PutTogether(
                                family.child(),
                                family.episode(),
                                offer,
                                Audience.TOGETHER,
                                List.of(visitor.id(), therapist.id()),
                                visitor.id(),
                                times,
                                null)));
    }

    private Session missTheFirst(CourseId course) {
        var first = samples.sessions(coordinator, family, course).getFirst();
        clock.advance(Duration.ofDays(8));
        inside(() -> samples.attendance.miss(
                visitor,
                new SessionCommand.Miss(
                        family.child(),
                        first.id(),
                        first.attempts().getLast().id(),
                        Answer.Missed.Kind.WITHOUT_NOTICE,
                        null)));
        return samples.sessions(coordinator, family, course).getFirst();
    }

    private List<String> waiting(Actor actor) {
        return Tenant.in(
                actor.municipality(),
                () -> days.stream()
                        .flatMap(day -> day.waiting(actor).stream())
                        .map(item -> String.valueOf(item.actionUrl()))
                        .toList());
    }

    private Team team(CourseId course) {
        return Tenant.in(
                coordinator.municipality(),
                () -> teams.of(coordinator, family.child(), course).orElseThrow());
    }

    private void can(UserId who, LocalDate from, @Nullable LocalDate to) {
        inside(() -> trainings.certify(coordinator, new Competence(who, "case-worker", new DateRange(from, to))));
    }

    private void inside(Runnable deed) {
        Tenant.run(coordinator.municipality(), deed::run);
    }
}
