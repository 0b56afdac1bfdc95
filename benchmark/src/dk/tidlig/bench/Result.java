package dk.tidlig.bench;

import dk.tidlig.bench.load.Sample;
import java.util.List;

/// What one run found.
record Result(
        String at, String machine, String command, String revision, String size, List<Line> lines, List<Goal> goals) {
    /// One piece of work, done by one side.
    ///
    /// @param children so many there were
    record Line(
            String work,
            String side,
            int users,
            int growth,
            long children,
            double rate,
            double p50,
            double p95,
            double p99,
            double cpuEach,
            long memoryMb,
            int done,
            int failed) {
        static Line of(String work, String side, int growth, long children, Sample sample) {
            return new Line(
                    work,
                    side,
                    sample.users(),
                    growth,
                    children,
                    rounded(sample.rate()),
                    rounded(sample.percentile(50)),
                    rounded(sample.percentile(95)),
                    rounded(sample.percentile(99)),
                    rounded(sample.cpuEach()),
                    sample.memoryMb(),
                    sample.micros().length,
                    sample.failed());
        }

        private static double rounded(double value) {
            return Math.round(value * 100) / 100.0;
        }
    }

    /// Something promised, and what came of it.
    record Goal(String what, double wanted, double got, boolean met) {}
}
