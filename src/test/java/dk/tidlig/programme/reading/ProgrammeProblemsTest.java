package dk.tidlig.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.tidlig.programme.ProgrammeProblems;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each kind of problem once: what is changed in a sound file, and all that is then told.
class ProgrammeProblemsTest {
    private static final String SOUND = ShippedProgrammesTest.text("example");

    record Case(String from, String to, List<String> told) {
        @Override
        public String toString() {
            return (from + " → " + to).replaceAll("\\s+", " ");
        }
    }

    static Case when(String from, String to, String... told) {
        return new Case(from, to, List.of(told));
    }

    static Stream<Case> shapes() {
        return Stream.of(
                when("record: case", "record: case\nrecrod: case", "6:1 recrod unknown-key"),
                when("session-limit:", "sesion-limit:", "60:1 sesion-limit unknown-key-near"),
                when("record: case", "", "1:1 record missing-key"),
                when("record: case", "record: case\nrecord: light", "6:1 record duplicate-key"),
                when("{amount: 6, unit: working-days}", "6", "53:13 clocks[0].within not-a-map"),
                when("[child-name, due-date]", "child-name", "133:8 keeps not-a-list"));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void tellsWhatIsWrongByLineColumnAndPath(Case one) {
        assertThat(SOUND).contains(one.from());

        assertThat(told(SOUND.replace(one.from(), one.to()))).isEqualTo(one.told());
    }

    @Test
    void readsASoundFile() {
        assertThat(ProgrammeFile.read("example.yaml", SOUND).code()).isEqualTo("example");
    }

    static List<String> told(String text) {
        var problems = catchThrowableOfType(ProgrammeProblems.class, () -> ProgrammeFile.read("example.yaml", text));
        assertThat(problems).as("the file is refused").isNotNull();
        return problems.problems().stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.path() + " "
                        + p.wrong().key().substring("programme.problem.".length()))
                .toList();
    }
}
