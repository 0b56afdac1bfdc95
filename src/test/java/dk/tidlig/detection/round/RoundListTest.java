package dk.tidlig.detection.round;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.detection.RoundDesk;
import dk.tidlig.detection.RoundDesk.Held;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The list of rounds: what is to be done first, what is done apart.
@TidligTest
class RoundListTest {
    @Autowired
    RoundDesk desk;

    @Autowired
    Rounds rounds;

    @Autowired
    TestClock clock;

    Held it;

    @BeforeEach
    void aRoom() {
        it = desk.held();
    }

    @Test
    void aRoomThatARaterIsDoneWithStandsApartUntilBothAre() {
        assertThat(list(it.one()).mine())
                .singleElement()
                .satisfies(mine -> assertThat(mine.left()).contains("3"));
        assertThat(list(it.one()).done()).isEmpty();

        desk.says(it, it.one(), 1, true);
        assertThat(list(it.one()).mine()).isEmpty();
        assertThat(list(it.one()).done()).hasSize(1);
        assertThat(list(it.other()).mine()).hasSize(1);

        desk.says(it, it.other(), 1, true);
        assertThat(list(it.one()).mine()).hasSize(1);
        assertThat(list(it.one()).done()).isEmpty();
    }

    @Test
    void roundsThatAreOnComeBeforePlannedOnesAndWhatIsOverStandsApart() {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var planned =
                Tenant.in(it.here(), () -> desk.plan(it.coordinator(), it.room(), today.plusDays(60), "wellbeing-3"));

        assertThat(ids(list(it.coordinator()).ahead())).containsSubsequence(it.round(), planned);
        assertThat(ids(list(it.coordinator()).over())).doesNotContain(it.round(), planned);
        clock.advance(Duration.ofDays(25));
        assertThat(ids(list(it.coordinator()).ahead())).contains(planned).doesNotContain(it.round());
        assertThat(ids(list(it.coordinator()).over())).contains(it.round());
        assertThat(list(it.one()).ahead()).isEmpty();
    }

    private static List<Object> ids(List<Round> found) {
        return found.stream().<Object>map(Round::id).toList();
    }

    private Rounds.Listed list(Actor actor) {
        return Tenant.in(it.here(), () -> rounds.list(actor));
    }
}
