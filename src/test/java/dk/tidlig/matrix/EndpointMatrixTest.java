package dk.tidlig.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.TidligTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.ResponseEntity;
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
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void everyAddressAnswersAsTheFileSaysAndNobodyComesFartherThanTheLaw() {
        var all = columns.all();
        var matrix = Matrix.ask(askers, all, Endpoint.all(mapping));
        if (System.getProperty("tidlig.matrix.write") != null) {
            KeptFile.write(matrix);
        }

        assertThat(matrix.breaches()).as("against the law, whatever the file says").isEmpty();
        assertThat(KeptFile.head()).isEqualTo(KeptFile.head(all));
        assertThat(matrix.differences(KeptFile.rows()))
                .as("read docs/tasks/add-an-endpoint.md")
                .isEmpty();
        assertThat(KeptFile.rows().keySet())
                .as("rows of addresses that are no more")
                .isSubsetOf(matrix.answers().keySet().stream()
                        .map(Endpoint::toString)
                        .collect(Collectors.toSet()));
    }

    @Test
    void aLookChangesNothingButTheTrail() {
        var changed = new TreeMap<String, Object>();
        var all = columns.withEveryRole();
        for (var endpoint : Endpoint.all(mapping)) {
            if (endpoint.reads()) {
                all.forEach(column -> {
                    var tables = askers.changed(endpoint, column);
                    if (!tables.isEmpty()) {
                        changed.put(endpoint + " " + column.name(), tables);
                    }
                });
            }
        }

        assertThat(changed).isEmpty();
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
            var matrix = Matrix.ask(askers, columns.all(), endpoints);

            assertThat(matrix.differences(KeptFile.rows())).hasSize(1).allMatch(it -> it.endsWith("has no row"));
            assertThat(matrix.breaches())
                    .hasSize(Towns.PROFESSIONS.size())
                    .allMatch(it -> it.contains(" elsewhere all-roles: 200"));
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

    static class Forgetful {
        ResponseEntity<String> everybody() {
            return ResponseEntity.ok(String.join(",", List.of("every", "child")));
        }
    }
}
