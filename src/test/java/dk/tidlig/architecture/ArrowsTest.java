package dk.tidlig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.Tidlig;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArrowsTest {
    private static final ApplicationModules MODULES = ApplicationModules.of(Tidlig.class);

    @Test
    void modulesDependOnlyOnWhatTheyMay() {
        MODULES.verify();
    }

    @Test
    void eachModuleDeclaresTheArrowsOfTheList() {
        assertThat(ModuleList.differences(ModuleList.read(), ModuleList.declared(MODULES)))
                .isEmpty();
    }

    @Test
    void aPlantedArrowIsSeen() {
        var list = Map.of("offer", Set.of("kernel"), "plan", Set.of("kernel"));

        assertThat(ModuleList.differences(
                        list, Map.of("offer", new TreeSet<>(Set.of("kernel", "session")), "toys", Set.of())))
                .containsExactlyInAnyOrder(
                        "offer declares [kernel, session], the list says [kernel]", "toys is not in the list");
    }
}
