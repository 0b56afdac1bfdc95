package dk.tidlig.measure.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Each deed with instruments on a child: one around the child may, one who is not may not, another municipality knows
/// nothing; and what an administrator alone may.
@TidligTest
class InstrumentAccessTest {
    @Autowired
    InstrumentDesk desk;

    @Autowired
    Episodes episodes;

    @Autowired
    People people;

    Actor coordinator;
    EpisodeSamples.Course course;
    ResultId standing;

    @BeforeEach
    void aResult() {
        coordinator = people.with("coordinator");
        course = desk.course(coordinator);
        var given = InstrumentDesk.own("glad");
        desk.give(coordinator, course.child(), given);
        standing = given.id();
    }

    @ParameterizedTest
    @EnumSource(
            value = InstrumentAction.class,
            names = {"READ_RESULTS", "GIVE", "CORRECT_RESULT", "REVIEW"})
    void theChildsHelperMayAndAHelperOfOthersMeetsNothing(InstrumentAction action) {
        var helper = people.with("helper");
        var other = people.with("helper");
        Tenant.run(
                coordinator.municipality(),
                () -> episodes.assignHelper(coordinator, course.child(), course.episode(), helper.id()));

        assertThatThrownBy(() -> act(other, action)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> act(people.elsewhere("coordinator"), action)).isInstanceOf(NotFound.class);
        assertThatCode(() -> act(helper, action)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(
            value = InstrumentAction.class,
            names = {"GIVE", "CORRECT_RESULT", "REVIEW"})
    void aLeaderMayReadAndNoMore(InstrumentAction action) {
        var leader = people.with("leader");

        assertThatCode(() -> act(leader, InstrumentAction.READ_RESULTS)).doesNotThrowAnyException();
        forbidden(() -> act(leader, action));
    }

    @Test
    void onlyAnAdministratorKeepsInstrumentsAndCertifies() {
        var administrator = people.with("administrator");
        for (var action : new InstrumentAction[] {InstrumentAction.KEEP_INSTRUMENTS, InstrumentAction.CERTIFY}) {
            assertThatCode(() -> act(administrator, action)).doesNotThrowAnyException();
            forbidden(() -> act(coordinator, action));
        }
    }

    @Test
    void whatOneMunicipalityStopsOrBringsAnotherDoesNotSee() {
        var administrator = people.with("administrator");
        var stranger = people.elsewhere("coordinator");
        Tenant.run(administrator.municipality(), () -> desk.instruments.stop(administrator, "kidscreen-10"));

        assertThat(Tenant.in(stranger.municipality(), () -> desk.instruments.list(stranger)))
                .allMatch(Instruments.Listed::used);
        assertThat(Tenant.in(administrator.municipality(), () -> desk.instruments.one(administrator, "kidscreen-10")))
                .matches(it -> !it.used());
        Tenant.run(administrator.municipality(), () -> desk.instruments.useAgain(administrator, "kidscreen-10"));
    }

    private static void forbidden(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal().status()).isEqualTo(403));
    }

    private void act(Actor actor, InstrumentAction action) {
        Tenant.run(actor.municipality(), () -> {
            switch (action) {
                case READ_RESULTS -> desk.pages.page(actor, course.child());
                case GIVE -> desk.results.give(actor, course.child(), InstrumentDesk.own("between"));
                case CORRECT_RESULT ->
                    desk.results.correct(actor, course.child(), standing, InstrumentDesk.own("between"), "Forkert");
                case REVIEW -> desk.results.review(actor, course.child(), standing, "Set");
                case KEEP_INSTRUMENTS -> desk.instruments.askToBring(actor);
                case CERTIFY -> desk.certifications.page(actor);
                default -> throw new AssertionError(action);
            }
        });
    }
}
