package dk.tidlig.drill;

import java.util.ArrayList;

/// `kill -9` of the program, or of its database, again and again while people work.
final class Kills implements Drill {
    private static final int SHORT = 2;
    private static final int LONG = 50;
    private static final long PROGRAM_READY_MILLIS = 15_000;
    private static final long DATABASE_BACK_MILLIS = 10_000;

    private final boolean program;

    private Kills(boolean program) {
        this.program = program;
    }

    static Kills ofProgram() {
        return new Kills(true);
    }

    static Kills ofDatabase() {
        return new Kills(false);
    }

    @Override
    public String number() {
        return program ? "R1" : "R2";
    }

    @Override
    public String title() {
        return program ? "The program is killed" : "The database is killed";
    }

    /// How soon a program is ready is asked of it, not of the drills beside it.
    @Override
    public boolean alone() {
        return program;
    }

    @Override
    public Found run(Ground ground) throws Exception {
        var random = ground.random(this);
        var failures = new ArrayList<String>();
        var slowest = 0L;
        try (var house = ground.house()) {
            var ledger = new Ledger(house);
            var crowd = house.crowd();
            for (var round = 0; round < ground.times(SHORT, LONG); round++) {
                crowd.awaitAnswered(10 + random.nextInt(40));
                Thread.sleep(random.nextInt(200));
                slowest = Math.max(slowest, program ? killProgram(house, failures) : killDatabase(house));
                crowd.awaitAnswered(8);
            }
            crowd.goHome();
            failures.addAll(house.failures());
            var found = ledger.count(
                    "%d kills, back after at most %,d ms".formatted(ground.times(SHORT, LONG), slowest), crowd);
            return Found.together(java.util.List.of(found, goals(slowest, failures)));
        }
    }

    private static long killProgram(House house, java.util.List<String> failures) throws Exception {
        house.kill(failures);
        house.open();
        return house.startMillis();
    }

    /// Until the pages that ask it answer again, without a start of the program.
    private static long killDatabase(House house) throws Exception {
        ProcessHandle.of(house.cellar().pid()).orElseThrow().destroyForcibly();
        var began = System.nanoTime();
        Thread.sleep(300);
        Health.awaitUp(house.port());
        return (System.nanoTime() - began) / 1_000_000;
    }

    private Found goals(long slowest, java.util.List<String> failures) {
        var missed = new ArrayList<String>();
        var most = program ? PROGRAM_READY_MILLIS : DATABASE_BACK_MILLIS;
        if (slowest > most) {
            missed.add("back after %,d ms, not %,d".formatted(slowest, most));
        }
        if (!failures.isEmpty()) {
            missed.add("failures in the log: " + failures.getFirst() + " and " + (failures.size() - 1) + " more");
        }
        return new Found("no failures in the log", 0, missed);
    }
}
