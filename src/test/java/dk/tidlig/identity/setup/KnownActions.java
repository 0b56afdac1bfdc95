package dk.tidlig.identity.setup;

import dk.tidlig.access.Action;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// All actions of the program, also those that tests make for themselves (module `toy`).
public final class KnownActions {
    private KnownActions() {}

    public static Stream<Action> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Action.class));
        return scanner.findCandidateComponents("dk.tidlig").stream().flatMap(found -> {
            try {
                return Arrays.stream(
                        (Action[]) Class.forName(found.getBeanClassName()).getEnumConstants());
            } catch (ClassNotFoundException cause) {
                throw new IllegalStateException(cause);
            }
        });
    }
}
