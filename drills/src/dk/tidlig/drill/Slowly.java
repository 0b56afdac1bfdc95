package dk.tidlig.drill;

import dk.tidlig.database.Worker;
import java.time.Duration;

/// Somebody who looks up before each form, and leaves the machine to what is tried.
record Slowly(Worker worker, Duration pause) implements Worker {
    @Override
    public Filled fill() {
        try {
            Thread.sleep(pause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return worker.fill();
    }

    @Override
    public String foundBy(Filled sent) {
        return worker.foundBy(sent);
    }
}
