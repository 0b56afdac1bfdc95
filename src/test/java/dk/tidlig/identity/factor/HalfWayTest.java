package dk.tidlig.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whoever has shown a password, and of whom more is asked, is led to the code from every address that is not open to
/// everybody.
@TidligTest
class HalfWayTest {
    private static final Path ENDPOINTS = Path.of("src/test/resources/access/endpoints.txt");
    private static final List<String> OWN = List.of("/second-factor", "/second-factor/on-paper");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    Authenticators apps;

    @Test
    void reachesNoPageAndNoDeedOfTheWholeProgram() throws IOException {
        var actor = people.with("coordinator", "administrator", "leader", "data-protection");
        var username = people.letLogIn(actor);
        var secret = apps.fresh();
        apps.begin(
                actor.id(),
                secret,
                TimeCodes.code(secret, clock.instant().getEpochSecond() / TimeCodes.STEP.toSeconds()));
        var visitor = new Visitor(port);
        visitor.logIn(username, People.PASSWORD);
        visitor.get("/second-factor");

        var asked = closed();
        assertThat(asked).hasSizeGreaterThan(350);
        for (var one : asked) {
            var address = one[1].replaceAll("\\{[^/]+}", UUID.randomUUID().toString());
            var answer = one[0].equals("GET") ? visitor.get(address) : visitor.post(address);
            assertThat(answer.statusCode()).as(one[0] + " " + one[1]).isEqualTo(303);
            assertThat(Visitor.location(answer)).as(one[0] + " " + one[1]).isEqualTo("/second-factor");
            assertThat(answer.body()).isEmpty();
        }
    }

    /// Method and path of what nobody reaches without a log-in.
    private static List<String[]> closed() throws IOException {
        return Files.readAllLines(ENDPOINTS).stream()
                .filter(line -> line.contains(" L | "))
                .map(line -> line.substring(line.indexOf('|') + 1).strip().split("\\s+"))
                .filter(one -> !OWN.contains(one[1]))
                .toList();
    }
}
