package dk.tidlig.identity.setup;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.access.Action;
import dk.tidlig.access.Circumstances;
import dk.tidlig.access.Relation;
import dk.tidlig.access.Rules;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.UserId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Roles and actions are kept apart, as data and code, so a test holds them together.
class RoleFilesTest {
    @Test
    void rolesGiveOnlyActionsThatThereAre() throws Exception {
        var known = KnownActions.all().map(Action::code).collect(Collectors.toSet());

        for (var file : files()) {
            var given = new TreeSet<>(given(file));
            given.removeAll(known);
            assertThat(given)
                    .as("codes in %s that no Action has", file.municipality().code())
                    .isEmpty();
        }
    }

    @Test
    void everyActionThatNeedsARightIsGivenBySomeRole() throws Exception {
        var needed = KnownActions.all()
                .filter(action -> !action.module().equals("toy"))
                .filter(action -> action.rule() != Rules.theProgramAlone())
                .filter(RoleFilesTest::needsARight)
                .map(Action::code)
                .collect(Collectors.toSet());

        for (var file : files()) {
            var missing = new TreeSet<>(needed);
            missing.removeAll(given(file));
            assertThat(missing)
                    .as("actions that no role of %s gives", file.municipality().code())
                    .isEmpty();
        }
    }

    private static boolean needsARight(Action action) {
        return Stream.of(Actor.Kind.PROFESSIONAL, Actor.Kind.FAMILY)
                .noneMatch(kind -> action.rule()
                        .allows(new Circumstances(nobody(kind), action.code(), EnumSet.allOf(Relation.class))));
    }

    private static Actor nobody(Actor.Kind kind) {
        return new Actor(
                kind,
                UserId.random(),
                MunicipalityId.random(),
                "",
                "",
                "",
                Map.of(),
                Actor.PURPOSE_FOLLOW_UP,
                Locale.ENGLISH);
    }

    private static Set<String> given(MunicipalityFile file) {
        return file.roles().values().stream()
                .flatMap(role -> role.actions().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static List<MunicipalityFile> files() throws IOException {
        var resources = new PathMatchingResourcePatternResolver().getResources("classpath*:municipalities/*.yaml");
        var files = Arrays.stream(resources)
                .map(RoleFilesTest::read)
                .filter(file -> file.rolesLike() == null)
                .toList();
        assertThat(files).isNotEmpty();
        return files;
    }

    private static MunicipalityFile read(Resource resource) {
        try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
            return MunicipalityReader.read(String.valueOf(resource.getFilename()), reader);
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
