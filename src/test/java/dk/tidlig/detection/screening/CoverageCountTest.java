package dk.tidlig.detection.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/// Whatever happens, each family that was due a screening is counted exactly once.
class CoverageCountTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final int MINIMUM = 5;

    @RepeatedTest(60)
    void countsEachDueFamilyOnceAndShowsNoSmallUnit(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var count = new CoverageCount(MINIMUM);
        int families = random.nextInt(120);
        long due = 0;
        for (int i = 0; i < families; i++) {
            var one = any(random);
            var standing = one.standing(TODAY);
            due += standing.counted() ? 1 : 0;
            count.add("unit " + random.nextInt(6), standing, null);
            assertThat(standing.counted()).isEqualTo(wasDue(one));
        }

        var units = count.units();
        long shown = units.stream().mapToLong(CoverageCount.Unit::due).sum();
        assertThat(units).allSatisfy(it -> assertThat(it.due()).isGreaterThanOrEqualTo(MINIMUM));
        assertThat(shown).isIn(due, 0L);
        assertThat(shown == 0).isEqualTo(due < MINIMUM);
    }

    /// The day had come while the course was open, or the family has an answer.
    private static boolean wasDue(Screening it) {
        var window = it.window();
        if (window == null) {
            return false;
        }
        if (it.done() != null || it.reason() != null) {
            return true;
        }
        var closed = it.closedOn();
        return !window.dueOn().isAfter(TODAY) && (closed == null || !closed.isBefore(window.dueOn()));
    }

    private static Screening any(Random random) {
        var due = TODAY.plusDays(random.nextInt(800) - 600L);
        boolean unborn = random.nextInt(8) == 0;
        var someone = new UserId(new UUID(0, 1));
        return new Screening(
                EpisodeId.random(),
                ChildId.random(),
                new ProgrammeVersionId(UUID.randomUUID()),
                someone,
                due.minusDays(10),
                unborn ? null : new Screening.Window(due, due, due.plusWeeks(8)),
                unborn ? null : due.plusDays(1L + random.nextInt(400)),
                maybe(random, TODAY.minusDays(random.nextInt(300))),
                unborn ? null : maybe(random, done(due.plusDays(random.nextInt(120)))),
                unborn ? null : maybe(random, new Screening.Said("other", null, new Stamp(Instant.EPOCH, someone))),
                null);
    }

    private static Screening.Done done(LocalDate on) {
        return new Screening.Done(on, UUID.randomUUID(), "adbb", "1", false);
    }

    private static <T> @Nullable T maybe(Random random, T value) {
        return random.nextInt(3) == 0 ? value : null;
    }
}
