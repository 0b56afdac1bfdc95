package dk.tidlig.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.support.Program;
import dk.tidlig.support.Tool;
import dk.tidlig.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two programs on one PostgreSQL of the municipality's own, set up by the statements that `docs/operations.md` shows.
class OwnServerTest {
    private static final String PASSWORD = "a pass%word";

    @TempDir
    Path folder;

    private EmbeddedServer server;
    private String url;

    @BeforeEach
    void setUpAsTheDocumentSays() throws Exception {
        server = TestServer.server(new DataDirectory(folder.resolve("theirs")).prepare(), false);
        var port = server.start().port();
        try (var superuser = server.connect(port, "postgres")) {
            for (var statement : shownStatements()) {
                superuser.createStatement().execute(statement);
            }
        }
        url = "postgres://tidlig_admin:a%%20pass%%25word@127.0.0.1:%d/tidlig".formatted(port);
    }

    @AfterEach
    void leaveNothingRunning() {
        server.stop();
    }

    private static List<String> shownStatements() throws IOException {
        var shown = Files.readAllLines(Path.of("docs", "operations.md")).stream()
                .filter(line -> line.matches(" {4}create (role|database) .*"))
                .map(line -> line.strip().replace("…", PASSWORD))
                .toList();
        assertThat(shown).hasSize(2);
        return shown;
    }

    @Test
    void twoProgramsWorkAsOneAndTheOperatorsToolBesideThem() throws Exception {
        var one = folder.resolve("one");
        var port = FreePort.find();
        try (var _ = start(one, port)) {
            var visitor = new Visitor(port);
            visitor.logIn("birgitte", "birgitte-kaffe-solsort-7");
            assertThat(visitor.get("/children").statusCode()).isEqualTo(200);

            var otherPort = FreePort.find();
            try (var _ = start(withTheSameKeys(one), otherPort)) {
                assertThat(visitor.at(otherPort).get("/children").statusCode())
                        .as("the same log-in at the other program")
                        .isEqualTo(200);
            }

            readsFigures(one);
        }
        refusesToBackUp(one);
    }

    private void readsFigures(Path data) throws Exception {
        var words = "figures --municipality 0779 --programme tidlig-forebyggelse --from 2020-01-01 --to 2030-12-31"
                + " --format json";
        var figures = Tool.on(data, url).run(words.split(" "));
        assertThat(figures.exit()).as(figures.complained()).isEqualTo(OperatorCommand.DONE);
        assertThat(figures.said()).contains("\"enquiries\"");
    }

    private void refusesToBackUp(Path data) throws Exception {
        var backup = Tool.on(data, url).run("backup", folder.toString());
        assertThat(backup.exit()).isEqualTo(OperatorCommand.REFUSED);
        assertThat(backup.complained())
                .contains("that server's tools", data.resolve("keys").toString());
        assertThat(data.resolve("postgres")).doesNotExist();
    }

    private Path withTheSameKeys(Path one) throws IOException {
        var two = Files.createDirectories(folder.resolve("two").resolve("keys"));
        try (var keys = Files.list(one.resolve("keys"))) {
            for (var key : keys.toList()) {
                Files.copy(key, two.resolve(key.getFileName()));
            }
        }
        return two.getParent();
    }

    private Program start(Path data, int port) throws Exception {
        return Program.start(
                        Map.of("TIDLIG_DATABASE_URL", url),
                        List.of("--tidlig.data=" + data, "--server.port=" + port, "--tidlig.demo=true"))
                .awaitReady();
    }
}
