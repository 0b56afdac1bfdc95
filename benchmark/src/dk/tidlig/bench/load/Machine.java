package dk.tidlig.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What processes cost, as Linux counts it.
public final class Machine {
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;
    private static final int CHILDREN_USER = 13;
    private static final int CHILDREN_SYSTEM = 14;
    private static final double MILLIS_A_TICK = 10;

    private Machine() {}

    /// Of the process alone.
    static double cpuMillis(long pid) {
        var times = stat(pid);
        return times.isEmpty() ? 0 : MILLIS_A_TICK * (number(times, USER_TIME) + number(times, SYSTEM_TIME));
    }

    /// Of a server and all that it started, also those that have ended.
    static double cpuMillisOfAll(long pid) {
        var own = stat(pid);
        if (own.isEmpty()) {
            return 0;
        }
        double ended = MILLIS_A_TICK * (number(own, CHILDREN_USER) + number(own, CHILDREN_SYSTEM));
        double running = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToDouble(it -> cpuMillis(it.pid()))
                .sum();
        return cpuMillis(pid) + ended + running;
    }

    /// What lies in memory of it, in MB.
    static long memoryMb(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(it -> it.startsWith("VmRSS:"))
                    .mapToLong(it -> Long.parseLong(it.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException gone) {
            return -1;
        }
    }

    /// The fields behind the program's name, the first of them the state.
    private static List<String> stat(long pid) {
        try {
            var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return List.of(line.substring(line.lastIndexOf(')') + 2).split(" "));
        } catch (IOException gone) {
            return List.of();
        }
    }

    private static long number(List<String> fields, int place) {
        return Long.parseLong(fields.get(place));
    }

    /// Name, cores and memory, for whoever reads the numbers later.
    public static String told() {
        var runtime = Runtime.getRuntime();
        return "%s %s, %d cores, Java %s"
                .formatted(
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        runtime.availableProcessors(),
                        Runtime.version());
    }
}
