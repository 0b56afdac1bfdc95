package dk.tidlig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The looks that `./check` takes when the tests have run: they see what they are to see.
class LogLinesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WARN Children - no child has 010125-1234",
                "WARN Children - the number 0101251234 is known",
                "3112991234",
                "INFO Day - Noa Lindholm is here",
                "INFO Day - asked of (Sofie Lindholm)",
                "INFO Round - Lærke Kjær is rated"
            })
    void findsWhatIsPlanted(String line) throws Exception {
        assertThat(look("scripts/log-lines.sh", log("INFO nothing\n" + line + "\n")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-03T08:15:00.000+01:00 INFO  JobsEngine - 3112 rows in 1234 ms",
                "id 0f0a1b2c-0101-4251-a234-010125123456",
                "[INFO] Tests run: 12, Time elapsed: 3.141 s -- in dk.tidlig.child.CprTest",
                "Lindholm"
            })
    void leavesTheRest(String line) throws Exception {
        assertThat(look("scripts/log-lines.sh", log(line + "\n"))).isZero();
    }

    @Test
    void seesWhatTheListOfPartsLacks() throws Exception {
        var list = Files.writeString(
                folder.resolve("list.json"), "{\"bomFormat\": \"CycloneDX\", \"name\" : \"postgresql\"}");

        assertThat(look("scripts/bill-of-materials.sh", Path.of("pom.xml"), list))
                .isEqualTo(1);
        assertThat(look("scripts/bill-of-materials.sh", pomOf("postgresql"), list))
                .isZero();
        assertThat(look("scripts/bill-of-materials.sh", pomOf("another"), list)).isEqualTo(1);
        assertThat(look("scripts/bill-of-materials.sh", Path.of("pom.xml"), folder.resolve("none")))
                .isEqualTo(1);
    }

    private Path pomOf(String part) throws IOException {
        return Files.writeString(folder.resolve("pom.xml"), """
                </dependencyManagement>
                <dependency><artifactId>%s</artifactId></dependency>
                <dependency><artifactId>tests</artifactId><scope>test</scope></dependency>
                <build>
                """.formatted(part));
    }

    private Path log(String text) throws IOException {
        return Files.writeString(folder.resolve("a.log"), text);
    }

    private int look(String script, Path... files) throws Exception {
        var command = new java.util.ArrayList<>(java.util.List.of("sh", script));
        for (var file : files) {
            command.add(file.toString());
        }
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }
}
