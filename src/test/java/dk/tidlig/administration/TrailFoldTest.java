package dk.tidlig.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.audit.AuditEntry;
import dk.tidlig.audit.TrailLine;
import dk.tidlig.kernel.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Lists that one person's day asked for stand in one line of the trail; what somebody searched for stands alone.
class TrailFoldTest {
    private static final Instant NOW = Instant.parse("2026-03-03T08:15:00Z");
    private static final UserId ONE = new UserId(UUID.randomUUID());
    private static final UserId OTHER = new UserId(UUID.randomUUID());

    @Test
    void foldsTheListsOfOneDayAndNoSearch() {
        var folds = folds(
                row(ONE, NOW.plusSeconds(2), "my day: news"),
                row(ONE, NOW.plusSeconds(1), "my day: mine"),
                row(ONE, NOW, "my day: consents"),
                row(ONE, NOW, "Hansen"),
                row(ONE, NOW, "mine"),
                row(ONE, NOW, "waiting"),
                row(ONE, NOW, "my day: waiting"));

        assertThat(folds).extracting(it -> it.rows().size()).containsExactly(3, 1, 1, 1, 1);
    }

    @Test
    void keepsPeopleAndOccasionsApart() {
        var folds = folds(
                row(ONE, NOW.plusSeconds(90), "my day: news"),
                row(ONE, NOW, "my day: news"),
                row(OTHER, NOW, "my day: news"));

        assertThat(folds).hasSize(3).noneMatch(TrailView.Fold::several);
    }

    private static List<TrailView.Fold> folds(TrailRow... rows) {
        return new TrailView(List.of(rows), rows.length, "", null, List.of(), List.of()).folds();
    }

    private static TrailRow row(UserId who, Instant at, String criterion) {
        var entry = new AuditEntry(
                at,
                who,
                "health-visitor",
                "episode.list",
                AuditEntry.Kind.SEARCH,
                "follow-up",
                null,
                criterion,
                AuditEntry.Outcome.ALLOWED);
        return new TrailRow(new TrailLine(1, entry, null), "", "", "", "");
    }
}
