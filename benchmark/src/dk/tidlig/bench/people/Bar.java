package dk.tidlig.bench.people;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;

/// How far a long piece of work has come: a bar that is drawn over on a screen, a line for every tenth elsewhere.
public final class Bar {
    private static final int WIDTH = 30;

    private final String what;
    private final long all;
    private final PrintStream out;
    private final boolean screen = System.console() != null && System.console().isTerminal();
    private final AtomicLong done = new AtomicLong();
    private final long begun = System.nanoTime();
    private int shown = -1;

    public Bar(String what, long all, PrintStream out) {
        this.what = what;
        this.all = Math.max(1, all);
        this.out = out;
    }

    public void step(long more) {
        show(Math.min(all, done.addAndGet(more)));
    }

    private synchronized void show(long now) {
        int percent = (int) (now * 100 / all);
        int step = screen ? 1 : 10;
        if (percent / step == shown) {
            return;
        }
        shown = percent / step;
        var bar = "#".repeat(percent * WIDTH / 100) + ".".repeat(WIDTH - percent * WIDTH / 100);
        out.printf(screen ? "\r%s %s %3d %%  %d s " : "%s %s %3d %%  %d s%n", what, bar, percent, seconds());
        out.flush();
    }

    public long seconds() {
        return (System.nanoTime() - begun) / 1_000_000_000L;
    }

    public void end() {
        show(all);
        if (screen) {
            out.println();
        }
    }
}
