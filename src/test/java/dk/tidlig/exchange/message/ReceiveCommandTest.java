package dk.tidlig.exchange.message;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.support.TidligTest;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import picocli.CommandLine;

@TidligTest
@ExtendWith(OutputCaptureExtension.class)
class ReceiveCommandTest {
    @TempDir
    Path folder;

    @Autowired
    AutowireCapableBeanFactory beans;

    @ParameterizedTest
    @ValueSource(strings = {Letters.NEW, Letters.REPLY, Letters.WITH_FILES, Letters.REPLY_TO_NOTHING})
    void receivesEveryGivenMessageByItsReceiversCodeAndTwiceWithoutEffect(String name, CapturedOutput output)
            throws IOException {
        var file = write(Letters.text(name));

        assertThat(run(file)).isEqualTo(OperatorCommand.DONE);
        assertThat(run(file)).isEqualTo(OperatorCommand.DONE);

        assertThat(output).contains("The message was here already; nothing was changed.");
    }

    @Test
    void receivesForTheMunicipalityThatIsNamed(CapturedOutput output) throws IOException {
        var file = write(Letters.pair().reply().replace("265161000016000", "111111111111111"));

        assertThat(run(file)).isEqualTo(OperatorCommand.REFUSED);
        assertThat(output).contains("(SOR 111111111111111). Nothing was taken in.");

        assertThat(run("--municipality", "0957", file)).isEqualTo(OperatorCommand.DONE);
        assertThat(output).contains("Qeqqata Kommunia; it answers a message that never came here");
    }

    @Test
    void refusesFiftyMegabytesWithoutReadingThem(CapturedOutput output) throws IOException {
        var large = folder.resolve("large.json");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(50_000_000);
        }

        assertThat(run(large.toString())).isEqualTo(OperatorCommand.REFUSED);
        assertThat(output).contains("A message is at most 25 MB.");
    }

    @Test
    void saysWhichFileOrMunicipalityIsNotThere(CapturedOutput output) throws IOException {
        assertThat(run(folder.resolve("none.json").toString())).isEqualTo(OperatorCommand.USAGE);
        assertThat(output).contains("none.json cannot be read.");
        assertThat(run("--municipality", "0001", write("{}"))).isEqualTo(OperatorCommand.USAGE);
        assertThat(output).contains("There is no municipality 0001 here.");
    }

    private String write(String text) throws IOException {
        return Files.writeString(folder.resolve("message.json"), text).toString();
    }

    private int run(String... arguments) {
        return new CommandLine(beans.createBean(ReceiveCommand.class)).execute(arguments);
    }
}
