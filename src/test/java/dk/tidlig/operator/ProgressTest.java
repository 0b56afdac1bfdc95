package dk.tidlig.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final ByteArrayOutputStream target = new ByteArrayOutputStream();

    @Test
    void drawsABarWithRateAndTimeLeft() {
        try (var progress = new Progress("Copying", 200, new PrintStream(target), true)) {
            progress.add(100);
            assertThat(progress.text(System.nanoTime()))
                    .contains("Copying [===============               ]  50 %")
                    .containsPattern("/s · \\d+:\\d\\d left");
        }
        assertThat(target.toString(StandardCharsets.UTF_8)).startsWith("\r").endsWith(System.lineSeparator());
    }

    @Test
    void saysNothingOfShortWorkWhereNobodyLooks() {
        try (var progress = new Progress("Copying", 200, new PrintStream(target), false)) {
            progress.add(200);
        }
        assertThat(target.size()).isZero();
    }

    @Test
    void countsWhereTheEndIsUnknown() {
        try (var progress = new Progress("Reading", 0, new PrintStream(target), false)) {
            progress.add(1_234);
            assertThat(progress.text(System.nanoTime())).startsWith("Reading 1,234 · ");
        }
    }
}
