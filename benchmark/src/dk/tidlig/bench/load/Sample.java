package dk.tidlig.bench.load;

import java.util.Arrays;

/// What was seen while some people did one thing again and again.
///
/// @param micros how long each took, in order of length
/// @param cpuMillis of the program and its database together, -1 where it cannot be told
/// @param memoryMb of the program alone, at the end
public record Sample(int users, long[] micros, double seconds, int failed, double cpuMillis, long memoryMb) {
    public double rate() {
        return seconds == 0 ? 0 : micros.length / seconds;
    }

    /// In milliseconds.
    public double percentile(int percent) {
        return micros.length == 0
                ? 0
                : micros[Math.min(micros.length - 1, (int) ((long) micros.length * percent / 100))] / 1_000.0;
    }

    public double cpuEach() {
        return micros.length == 0 || cpuMillis < 0 ? -1 : cpuMillis / micros.length;
    }

    static long[] sorted(long[]... each) {
        return Arrays.stream(each).flatMapToLong(Arrays::stream).sorted().toArray();
    }
}
