package dk.tidlig.episode.retention;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.episode.keeping.KeptRecord;
import dk.tidlig.episode.keeping.KeptRecord.What;
import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChildKeepingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final ChildId child = new ChildId(UUID.randomUUID());

    @Test
    void goingToSchoolKeepsNoCourseLongerThanItsOwnRule() {
        var school = KeptRecord.running(child, What.ROSTER, null);
        assertThat(over(school)).isFalse();
        assertThat(over(school, KeptRecord.ended(child, What.COURSE, null, TODAY.minusDays(1))))
                .isTrue();
    }

    @Test
    void aCourseKeepsWhatRostersSayAsLongAsItself() {
        var left = KeptRecord.ended(child, What.ROSTER, null, TODAY.minusDays(1));
        assertThat(over(left)).isTrue();
        assertThat(over(left, KeptRecord.running(child, What.COURSE, null))).isFalse();
    }

    private boolean over(KeptRecord... records) {
        return new ChildKeeping(child, List.of(records), false).over(TODAY);
    }
}
