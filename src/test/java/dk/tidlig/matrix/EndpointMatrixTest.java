package dk.tidlig.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.support.TidligTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address of the program, asked by somebody of every role about a child they are around, one they are not, and
/// one of another municipality; by a family, and by nobody.
@TidligTest
class EndpointMatrixTest {
    private static final Path TOWNS = Path.of("src/main/resources/municipalities");

    @Autowired
    Columns columns;

    @Autowired
    Askers askers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void everyAddressHasItsRow() {
        assertThat(KeptFile.rows().keySet())
                .as("read docs/tasks/add-an-endpoint.md")
                .isEqualTo(
                        Endpoint.all(mapping).stream().map(Endpoint::toString).collect(Collectors.toSet()));
    }

    @Test
    void nobodyComesFartherThanTheLaw() {
        boolean writes = System.getProperty("tidlig.matrix.write") != null;
        var matrix = Matrix.ask(askers, writes ? columns.all() : outsiders(), Endpoint.all(mapping));
        if (writes) {
            KeptFile.write(matrix);
        }

        assertThat(matrix.breaches()).isEmpty();
    }

    /// Everybody at every address takes minutes: this asks those to whom nothing may open.
    private List<Column> outsiders() {
        return columns.all().stream()
                .filter(it -> it.kind() == Column.Kind.NOBODY || it.group().equals("0779 elsewhere"))
                .toList();
    }

    /// All roles of one town at every page of the child they are around; `-Dtidlig.matrix.all` asks everybody
    /// everything.
    @Test
    void everyRoleIsAnsweredAsTheFileSays() {
        boolean all = System.getProperty("tidlig.matrix.all") != null;
        var asked = columns.all().stream()
                .filter(it -> all || it.group().equals("0779 own"))
                .toList();
        var endpoints =
                Endpoint.all(mapping).stream().filter(it -> all || it.reads()).toList();

        assertThat(Matrix.ask(askers, asked, endpoints).differences(KeptFile.rows(), columns.all()))
                .as("read docs/tasks/add-an-endpoint.md")
                .isEmpty();
    }

    @Test
    void findsAnAddressThatForgetsTheGate() throws NoSuchMethodException {
        var planted = RequestMappingInfo.paths("/children/{childId}/planted")
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(planted, new Forgetful(), Forgetful.class.getDeclaredMethod("everybody"));
        try {
            var endpoints = Endpoint.all(mapping).stream()
                    .filter(it -> it.pattern().endsWith("/planted"))
                    .toList();
            var matrix = Matrix.ask(askers, outsiders(), endpoints);

            assertThat(matrix.differences(KeptFile.rows(), columns.all()))
                    .hasSize(1)
                    .allMatch(it -> it.endsWith("has no row"));
            assertThat(matrix.breaches()).hasSize(1).allMatch(it -> it.contains(" elsewhere all-roles: 200"));
        } finally {
            mapping.unregisterMapping(planted);
        }
    }

    @Test
    void findsAPageThatChangesSomethingByBeingLookedAt() throws NoSuchMethodException {
        var planted = RequestMappingInfo.paths("/planted-change")
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(planted, new Meddling(jdbc), Meddling.class.getDeclaredMethod("everybody"));
        try {
            var own = columns.all().stream()
                    .filter(it -> it.group().equals("0779 own"))
                    .limit(1)
                    .toList();
            var endpoint = List.of(new Endpoint(RequestMethod.GET, "/planted-change"));

            assertThatThrownBy(() -> Matrix.ask(askers, own, endpoint))
                    .hasMessageContaining("changed by being looked at")
                    .hasMessageContaining("identity.account");
        } finally {
            mapping.unregisterMapping(planted);
        }
    }

    @Test
    void everyShippedFileHasRolesThatAreAsked() throws IOException {
        try (var files = Files.list(TOWNS)) {
            for (var file : files.toList()) {
                var text = Files.readString(file);
                assertThat(Towns.PROFESSIONS.keySet())
                        .as(file.toString())
                        .anyMatch(code -> text.contains("\ncode: \"" + code + "\"\n")
                                || text.contains("\nroles-like: \"" + code + "\"\n"));
            }
        }
    }

    record Meddling(JdbcClient jdbc) {
        ResponseEntity<String> everybody() {
            jdbc.sql("update identity.account set language = language").update();
            return ResponseEntity.ok("done");
        }
    }

    static class Forgetful {
        ResponseEntity<String> everybody() {
            return ResponseEntity.ok(String.join(",", List.of("every", "child")));
        }
    }
}
