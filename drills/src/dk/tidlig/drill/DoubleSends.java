package dk.tidlig.drill;

import dk.tidlig.database.HelperAtWork;
import dk.tidlig.database.Worker;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/// The same form sent many times at once, as by an impatient finger, and with its words changed.
final class DoubleSends implements Drill {
    private static final int AT_ONCE = 20;

    @Override
    public String number() {
        return "R8";
    }

    @Override
    public String title() {
        return "The same form sent twenty times at once";
    }

    @Override
    public Found run(Ground ground) throws Exception {
        try (var house = ground.house()) {
            var missed = new ArrayList<String>();
            var answers = new TreeMap<Integer, Integer>();
            int wrong = 0;
            for (var round = 0; round < ground.times(5, 100); round++) {
                var form = HelperAtWork.on(house.port(), round).fill();
                sendAtOnce(form).forEach(status -> answers.merge(status, 1, Integer::sum));
                wrong += house.marks().getOrDefault(form.mark(), List.of()).size() == 1 ? 0 : 1;
                int changed = changed(form).send().statusCode();
                if (changed != 422) {
                    missed.add("the same key with other words was answered " + changed);
                }
            }
            if (!List.of(200, 303).containsAll(answers.keySet())) {
                missed.add("answers " + answers);
            }
            return new Found(
                    "%d forms, each %d times at once: answers %s".formatted(ground.times(5, 100), AT_ONCE, answers),
                    wrong,
                    missed);
        }
    }

    private static List<Integer> sendAtOnce(Worker.Filled form) throws Exception {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            var statuses = new ArrayList<Integer>();
            Callable<Integer> send = () -> form.send().statusCode();
            for (var sent : threads.invokeAll(Collections.nCopies(AT_ONCE, send))) {
                statuses.add(sent.get());
            }
            return statuses;
        }
    }

    private static Worker.Filled changed(Worker.Filled form) {
        var fields = new ArrayList<>(form.fields());
        fields.set(fields.indexOf(form.mark()), form.mark() + " changed");
        return new Worker.Filled(form.mark(), form.visitor(), form.path(), fields);
    }
}
