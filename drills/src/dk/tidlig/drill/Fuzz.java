package dk.tidlig.drill;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// Broken input for every reader of what comes from outside, and for the pages of the running program.
final class Fuzz implements Drill {
    private static final Path MAIN = Path.of("src/main/resources");
    private static final Path TEST = Path.of("src/test/resources");

    /// @param seeds whole files, or folders, from which broken ones are made
    record Target(String name, List<Path> seeds) {
        static Target of(String name, Path... seeds) {
            return new Target(name, List.of(seeds));
        }
    }

    private static final List<Target> TARGETS = List.of(
            Target.of("child.FuzzNumbersAndDays", Path.of("drills/fuzz/seeds/numbers")),
            Target.of("exchange.FuzzRegistrations", TEST.resolve("registrations/sample.csv")),
            Target.of("exchange.roster.FuzzRosters", Path.of("drills/fuzz/seeds/rosters")),
            Target.of("exchange.roster.FuzzSpreadsheets", Path.of("drills/fuzz/seeds/sheets")),
            Target.of("exchange.message.FuzzMessages", TEST.resolve("medcom")),
            Target.of("measure.instrument.definition.FuzzInstruments", MAIN.resolve("instruments")),
            Target.of("measure.instrument.definition.FuzzExpressions", Path.of("drills/fuzz/seeds/expressions")),
            Target.of("identity.setup.FuzzMunicipalities", MAIN.resolve("municipalities")),
            Target.of("offer.setup.FuzzOffers", MAIN.resolve("offers")),
            Target.of(
                    "programme.reading.FuzzProgrammes",
                    MAIN.resolve("programmes"),
                    MAIN.resolve("scales"),
                    MAIN.resolve("notifications"),
                    MAIN.resolve("sharing")));

    /// So many of them in the short form, by the seed: each is a program of its own that starts slowly.
    private static final int SHORT = 3;

    @Override
    public String number() {
        return "R15";
    }

    @Override
    public String title() {
        return "Broken input";
    }

    @Override
    public Found run(Ground ground) throws Exception {
        var parts = new ArrayList<Found>();
        var fuzzer = fuzzer();
        var targets = new ArrayList<>(TARGETS);
        Collections.shuffle(targets, ground.random(this));
        for (var target : targets.subList(0, ground.times(SHORT, targets.size()))) {
            parts.add(new FuzzRun(fuzzer, ground, target).run());
        }
        try (var house = ground.house()) {
            parts.add(new StrangePages(house, ground.random(this)).visit(ground.times(1, 20), ground.times(30, 600)));
        }
        return Found.together(parts);
    }

    /// What ./drill fetched, as a class path.
    private static String fuzzer() throws Exception {
        var folder = Path.of(System.getProperty("drill.fuzzer", "drills/fuzz/target/lib"));
        if (!Files.isDirectory(folder)) {
            throw new NotHere("the fuzzer was not fetched");
        }
        try (Stream<Path> jars = Files.list(folder)) {
            return String.join(":", jars.map(Path::toString).sorted().toList());
        }
    }
}
