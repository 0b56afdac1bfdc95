package dk.tidlig.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dk.tidlig.programme.ProgrammeProblems;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is done to a file, it is read, or refused with a list of problems that point into it; nothing else.
class MutatedProgrammesTest {
    private static final int ROUNDS = 400;

    private static final String NOISE = ":-{}[]\"'#&*!|>%@`,?\n\t 0aæ\u0000\uFEFF";

    @ParameterizedTest
    @ValueSource(strings = {"example", "0779/tidlig-forebyggelse"})
    void aFileWithoutSomeOfItsLinesIsReadOrRefusedClearly(String name) {
        var random = new Random(20_260_303);
        for (int round = 0; round < ROUNDS; round++) {
            var lines = new ArrayList<>(ShippedProgrammesTest.text(name).lines().toList());
            for (int cuts = 1 + random.nextInt(3); cuts > 0; cuts--) {
                lines.remove(random.nextInt(lines.size()));
            }
            requireReadOrRefused(String.join("\n", lines));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "0779/tidlig-forebyggelse"})
    void aFileWithNoiseInItIsReadOrRefusedClearly(String name) {
        var random = new Random(19_052_021);
        var sound = ShippedProgrammesTest.text(name);
        for (int round = 0; round < ROUNDS; round++) {
            var text = new StringBuilder(sound);
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                var noise = NOISE.charAt(random.nextInt(NOISE.length()));
                var at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.setCharAt(at, noise);
                } else {
                    text.insert(at, noise);
                }
            }
            requireReadOrRefused(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "0779/tidlig-forebyggelse"})
    void aFileWithItsLinesInAnotherOrderIsReadOrRefusedClearly(String name) {
        var random = new Random(7);
        var sound = ShippedProgrammesTest.text(name).lines().toList();
        for (int round = 0; round < ROUNDS; round++) {
            var lines = new ArrayList<>(sound);
            var line = lines.remove(random.nextInt(lines.size()));
            lines.add(random.nextInt(lines.size()), line);
            requireReadOrRefused(String.join("\n", lines));
        }
    }

    private static void requireReadOrRefused(String text) {
        assertThatCode(() -> read(text)).as(text).doesNotThrowAnyException();
    }

    private static void read(String text) {
        try {
            ProgrammeFile.read("mutated.yaml", text);
        } catch (ProgrammeProblems refused) {
            requireClear(refused.problems(), (int) text.lines().count());
        }
    }

    private static void requireClear(List<ProgrammeProblems.Problem> problems, int lines) {
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.line()).isBetween(1, lines + 1);
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).isNotBlank().doesNotContain("{0}", "{1}", "{2}");
        });
    }
}
