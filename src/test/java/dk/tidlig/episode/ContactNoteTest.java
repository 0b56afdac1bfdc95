package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.kernel.Refused;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ContactNoteTest {
    private static final Instant OPENED = Instant.parse("2026-03-03T08:15:40Z");

    @Test
    void takesTheMinuteInWhichTheCourseBegan() {
        assertThat(told("2026-03-03T08:15:00Z").notBefore(OPENED).at()).isEqualTo(OPENED);
        assertThat(told("2026-03-03T08:16:00Z").notBefore(OPENED)).isEqualTo(told("2026-03-03T08:16:00Z"));
    }

    @Test
    void refusesAnEarlierMinute() {
        assertThatThrownBy(() -> told("2026-03-03T08:14:59Z").notBefore(OPENED)).isInstanceOf(Refused.class);
    }

    private static ContactNote told(String at) {
        return new ContactNote(Instant.parse(at), ContactNote.Reached.MADE, null);
    }
}
