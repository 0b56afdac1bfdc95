package dk.tidlig.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdRunTest {
    @Test
    void givesEachIdOnceAndInTheOrderOfAnIndex() {
        var run = Arrays.stream(IdRun.of(10_000)).map(UUID::toString).toList();

        assertThat(new HashSet<>(run)).hasSize(10_000);
        assertThat(run).isSorted();
    }

    @Test
    void givesIdsOfTheFormThatPeopleMayMakeThemselves() {
        var ids = List.of(IdRun.of(5_000));

        assertThat(ids).allMatch(id -> id.version() == 8 && id.variant() == 2);
    }

    @Test
    void startsEachRunAnew() {
        var heads = new HashSet<Long>();
        for (int i = 0; i < 100; i++) {
            heads.add(new IdRun().next().getMostSignificantBits());
        }

        assertThat(heads).hasSizeGreaterThan(95);
    }
}
