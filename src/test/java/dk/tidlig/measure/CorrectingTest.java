package dk.tidlig.measure;

import static dk.tidlig.measure.RulerDesk.TODAY;
import static dk.tidlig.measure.RulerDesk.parent;
import static dk.tidlig.measure.RulerDesk.professional;
import static dk.tidlig.measure.RulerDesk.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A wrong place is not overwritten: another stands instead, and says why.
@TidligTest
class CorrectingTest {
    @Autowired
    RulerDesk.Desks desks;

    @Autowired
    TestClock clock;

    RulerDesk desk;

    @BeforeEach
    void oneCourse() {
        desk = desks.fresh();
    }

    @Test
    void keepsTheOldOneAndSaysWhy() {
        var wrong = desk.place(professional("3", Purpose.START, TODAY));
        clock.advance(Duration.ofMinutes(5));

        desk.correct(wrong, professional("8", Purpose.START, TODAY), "Tastet forkert");

        assertThat(desk.ratings()).hasSize(2);
        assertThat(desk.ratings().getFirst()).satisfies(old -> {
            assertThat(old.id()).isEqualTo(wrong);
            assertThat(old.value()).isEqualByComparingTo("3");
            assertThat(old.superseded()).isEqualTo(new Stamp(clock.instant(), desk.coordinator.id()));
        });
        assertThat(desk.ratings().getLast()).satisfies(right -> {
            assertThat(right.value()).isEqualByComparingTo("8");
            assertThat(right.reason()).isEqualTo("Tastet forkert");
            assertThat(right.stands()).isTrue();
        });
        assertThat(desk.counted(Purpose.START))
                .usingElementComparator(BigDecimal::compareTo)
                .isEqualTo(List.of(new BigDecimal("8")));
    }

    @Test
    void theLaterOfTwoWhoCorrectTheSameIsToldSo() {
        var wrong = desk.place(parent("3", Purpose.START, TODAY));
        desk.correct(wrong, parent("4", Purpose.START, TODAY), "Den ene");

        refuses(MeasureRefusal.SUPERSEDED, () -> desk.correct(wrong, parent("5", Purpose.START, TODAY), "Den anden"));
        assertThat(desk.ratings()).hasSize(2);
    }

    @Test
    void aCorrectionThatIsRefusedLeavesTheOldOneStanding() {
        var wrong = desk.place(parent("3", Purpose.START, TODAY));

        refuses(
                MeasureRefusal.NOT_ON_THE_SCALE,
                () -> desk.correct(wrong, parent("11", Purpose.START, TODAY), "Tastet forkert"));

        assertThat(desk.ratings())
                .singleElement()
                .satisfies(it -> assertThat(it.stands()).isTrue());
    }

    @Test
    void staysInTheCourseThatTheWrongOneBelongsTo() {
        var wrong = desk.place(parent("3", Purpose.START, TODAY));
        desk.close();
        clock.advance(Duration.ofDays(1));
        desk.open();

        refuses(MeasureRefusal.CLOSED, () -> desk.correct(wrong, parent("4", Purpose.START, TODAY), "Et andet forløb"));

        assertThat(desk.ratings()).singleElement().satisfies(it -> {
            assertThat(it.stands()).isTrue();
            assertThat(it.episode()).isEqualTo(desk.episode);
        });
    }

    @Test
    void knowsNoPlaceOfAnotherChild() {
        var other = desks.fresh().place(parent("3", Purpose.START, TODAY));

        assertThatThrownBy(() -> desk.correct(other, parent("4", Purpose.START, TODAY), "Forkert barn"))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.correct(RatingId.random(), parent("4", Purpose.START, TODAY), "Findes ikke"))
                .isInstanceOf(NotFound.class);
    }
}
