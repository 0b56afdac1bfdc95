package dk.tidlig.measure;

import static dk.tidlig.measure.RulerDesk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.Programmes;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Each deed with places: one around the child may, one who is not may not, and another municipality knows nothing.
@TidligTest
class RatingAccessTest {
    @Autowired
    EpisodeSamples samples;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    Ratings ratings;

    @Autowired
    People people;

    Actor coordinator;
    EpisodeSamples.Course course;

    @BeforeEach
    void aCourse() {
        coordinator = people.with("coordinator");
        course = samples.open(coordinator);
    }

    @ParameterizedTest
    @EnumSource(MeasureAction.class)
    void aCoordinatorMay(MeasureAction action) {
        assertThatCode(() -> act(coordinator, action)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = MeasureAction.class, mode = EnumSource.Mode.EXCLUDE, names = "IMPORT")
    void theChildsHelperMay(MeasureAction action) {
        var helper = people.with("helper");
        Tenant.run(
                coordinator.municipality(),
                () -> episodes.assignHelper(coordinator, course.child(), course.episode(), helper.id()));

        assertThatCode(() -> act(helper, action)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(value = MeasureAction.class, mode = EnumSource.Mode.EXCLUDE, names = "IMPORT")
    void aHelperOfOtherChildrenMeetsNothing(MeasureAction action) {
        var other = people.with("helper");

        assertThatThrownBy(() -> act(other, action)).isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @EnumSource(value = MeasureAction.class, mode = EnumSource.Mode.EXCLUDE, names = "READ")
    void aLeaderMayReadAndNoMore(MeasureAction action) {
        var leader = people.with("leader");

        assertThatCode(() -> act(leader, MeasureAction.READ)).doesNotThrowAnyException();
        assertThatThrownBy(() -> act(leader, action))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal().status()).isEqualTo(403));
    }

    @ParameterizedTest
    @EnumSource(MeasureAction.class)
    void anotherMunicipalityKnowsNothing(MeasureAction action) {
        var stranger = people.elsewhere("coordinator");

        assertThatThrownBy(() -> act(stranger, action)).isInstanceOf(NotFound.class);
    }

    private void act(Actor actor, MeasureAction action) {
        var place = RulerDesk.professional("5", Purpose.BETWEEN, TODAY);
        var wrong = action == MeasureAction.CORRECT ? standing() : RatingId.random();
        Tenant.run(actor.municipality(), () -> {
            switch (action) {
                case READ -> ratings.of(actor, course.child());
                case RATE -> ratings.place(actor, course.child(), course.episode(), place);
                case CORRECT -> ratings.correct(actor, course.child(), wrong, place, "Tastet forkert");
                case IMPORT ->
                    ratings.importAll(
                            actor, programmes.published("tidlig-forebyggelse"), "psychologist", List.of(imported()));
            }
        });
    }

    private RatingId standing() {
        var place = RulerDesk.professional("3", Purpose.BETWEEN, TODAY);
        Tenant.run(
                coordinator.municipality(), () -> ratings.place(coordinator, course.child(), course.episode(), place));
        return place.id();
    }

    private ImportedRating imported() {
        return new ImportedRating(course.child(), course.episode(), Purpose.START, BigDecimal.TWO, TODAY);
    }
}
