package dk.tidlig.operator;

import java.io.PrintStream;
import java.util.Locale;

/// How far long work has come: a bar on a terminal, otherwise a plain line every few seconds.
public final class Progress implements AutoCloseable {
    private static final int WIDTH = 30;
    private static final long REDRAW_NANOS = 100_000_000L;
    private static final long LINE_NANOS = 5_000_000_000L;

    private final String what;
    private final long total;
    private final PrintStream target;
    private final boolean bar;
    private final long started = System.nanoTime();
    private long done;
    private long drawn;

    Progress(String what, long total, PrintStream target, boolean bar) {
        this.what = what;
        this.total = total;
        this.target = target;
        this.bar = bar;
        this.drawn = started;
    }

    /// That many more units are done.
    public synchronized void add(long units) {
        done += units;
        var now = System.nanoTime();
        if (now - drawn >= (bar ? REDRAW_NANOS : LINE_NANOS)) {
            drawn = now;
            draw(now);
        }
    }

    private void draw(long now) {
        target.print(bar ? "\r" + text(now) + "\u001b[K" : text(now) + System.lineSeparator());
        target.flush();
    }

    /// `Copying [=========>          ] 45 % · 12,345/s · 0:07 left`
    String text(long now) {
        var seconds = Math.max((now - started) / 1e9, 0.001);
        var rate = done / seconds;
        if (total <= 0) {
            return String.format(Locale.ROOT, "%s %,d · %,.0f/s", what, done, rate);
        }
        var share = Math.min(1.0, done / (double) total);
        var left = rate > 0 ? (long) ((total - done) / rate) : 0;
        return String.format(
                Locale.ROOT,
                "%s %s%3.0f %% · %,.0f/s · %d:%02d left",
                what,
                bar ? picture(share) + " " : "",
                share * 100,
                rate,
                left / 60,
                left % 60);
    }

    private static String picture(double share) {
        var filled = (int) (share * WIDTH);
        return "[" + "=".repeat(filled) + " ".repeat(WIDTH - filled) + "]";
    }

    @Override
    public synchronized void close() {
        if (bar || System.nanoTime() - started >= LINE_NANOS) {
            draw(System.nanoTime());
            if (bar) {
                target.println();
            }
        }
    }
}
