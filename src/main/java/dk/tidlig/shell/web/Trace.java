package dk.tidlig.shell.web;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An exception as the log may hold it: what kind it was and where it came from, never its message, which may repeat
/// what somebody typed about somebody.
final class Trace {
    private static final int CAUSES = 6;
    private static final int PLACES = 6;

    private Trace() {}

    static String of(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, each -> each == null ? null : each.getCause())
                .takeWhile(each -> each != null)
                .limit(CAUSES)
                .map(Trace::line)
                .collect(Collectors.joining("\n  because of "));
    }

    private static String line(@Nullable Throwable failure) {
        if (failure == null) {
            return "";
        }
        var frames = failure.getStackTrace();
        var ours = Arrays.stream(frames).filter(it -> it.getClassName().startsWith("dk.tidlig"));
        return failure.getClass().getName()
                + Stream.concat(Arrays.stream(frames).limit(1), ours)
                        .distinct()
                        .limit(PLACES)
                        .map(it -> "\n    at " + it)
                        .collect(Collectors.joining());
    }
}
