package dk.tidlig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The rules of style.md that can be read from one source file.
class StyleTest {
    @Test
    void filesMethodsAndConstructorsAreShort() {
        assertThat(Known.without(inMain(SizeRules::check))).isEmpty();
    }

    @Test
    void filesOfTestsAreShort() {
        assertThat(Known.without(inTests(SizeRules::check))).isEmpty();
    }

    @Test
    void aPlantedLongMethodIsSeen() {
        var planted = JavaFile.planted("dk/tidlig/toy/Toy.java", """
                class Toy {
                    Toy(int a, int b, int c, int d, int e, int f) {}

                    void run() {
                %s    }

                    void text() {
                        var sql = %s
                %s%s;
                    }
                }
                """.formatted(
                        "        run();\n".repeat(24), "\"\"\"", "select\n".repeat(30), "\"\"\""));

        assertThat(SizeRules.check(planted))
                .containsExactly(
                        "dk/tidlig/toy/Toy.java:2: a constructor of 6 parameters",
                        "dk/tidlig/toy/Toy.java:4: run is a method of 26 lines");
    }

    @Test
    void aPlantedLongFileIsSeen() {
        var planted = JavaFile.planted("dk/tidlig/toy/Toy.java", "class Toy {\n" + "\n".repeat(300) + "}\n");

        assertThat(SizeRules.check(planted)).containsExactly("dk/tidlig/toy/Toy.java: a file of 302 lines");
    }

    @Test
    void namesSaySomethingAndPagesKeepToThemselves() {
        assertThat(inMain(NameRules::check)).isEmpty();
    }

    @Test
    void plantedEmptyNamesAreSeen() {
        var planted = JavaFile.planted("dk/tidlig/toy/web/ToyManager.java", """
                public class ToyManager {
                    record ChildDto() {}
                    class BaseToy {}
                    class DateUtils {}
                    record HelperAssigned() {}
                    class Basement {}
                }
                """);

        assertThat(NameRules.check(planted))
                .containsExactly(
                        "dk/tidlig/toy/web/ToyManager.java:1: ToyManager is a name that says nothing",
                        "dk/tidlig/toy/web/ToyManager.java:2: ChildDto is a name that says nothing",
                        "dk/tidlig/toy/web/ToyManager.java:3: BaseToy is a name that says nothing",
                        "dk/tidlig/toy/web/ToyManager.java:4: DateUtils is a name that says nothing",
                        "dk/tidlig/toy/web/ToyManager.java:1: ToyManager is public, in web");
    }

    @Test
    void packagesAreSmall() {
        assertThat(Known.without(NameRules.checkPackages(JavaFile.main(), Map.of())))
                .isEmpty();
    }

    @Test
    void aPlantedLargeKernelIsSeen() {
        var types = IntStream.range(0, 16)
                .mapToObj(number -> JavaFile.planted("dk/tidlig/kernel/Toy" + number + ".java", "class Toy {}"))
                .toList();

        assertThat(NameRules.checkPackages(types, Map.of()))
                .containsExactly("dk/tidlig/kernel: a package of 16 types, more than 15");
    }

    @Test
    void timeComesFromAClock() {
        assertThat(inMain(ClockRule::check))
                .allMatch(flaw -> flaw.startsWith("dk/tidlig/Tidlig.java:")
                        || flaw.startsWith("dk/tidlig/operator/OperatorTool.java:"));
    }

    @Test
    void plantedWallClocksAreSeen() {
        var planted = JavaFile.planted("dk/tidlig/toy/Toy.java", """
                class Toy {
                    Object a = java.time.Instant.now();
                    Object b = LocalDate.now(zone);
                    Object c = LocalDate.now(clock);
                    Object d = System.currentTimeMillis();
                    Object e = new Date();
                    Object f = Clock.systemUTC();
                }
                """);

        assertThat(ClockRule.check(planted)).hasSize(5).noneMatch(flaw -> flaw.contains(":4:"));
    }

    @Test
    void resultsAreReadAndClosed() {
        assertThat(inMain(OpenResults::check)).isEmpty();
    }

    @Test
    void aPlantedOpenResultIsSeen() {
        var planted = JavaFile.planted("dk/tidlig/toy/Toy.java", """
                class Toy {
                    Object a = jdbc.sql("select 1").query(Integer.class).stream().toList();
                    Object b = jdbc.sql("select 1").query(Integer.class).list().stream().toList();
                }
                """);

        assertThat(OpenResults.check(planted)).singleElement().asString().contains(":2:");
    }

    @Test
    void testsShareOneApplication() {
        assertThat(inTests(OneApplication::check)).isEmpty();
    }

    @Test
    void aPlantedApplicationOfItsOwnIsSeen() {
        var planted = JavaFile.planted("dk/tidlig/toy/ToyTest.java", """
                @TidligTest
                @Import(Toys.class)
                class ToyTest {}
                """);

        assertThat(OneApplication.check(planted)).singleElement().asString().contains("@Import");
    }

    @Test
    void noHouseIsNamedInCode() {
        var names = HouseNames.all();

        assertThat(inMain(names::check)).isEmpty();
    }

    @Test
    void plantedHouseNamesAreSeen() {
        var planted = JavaFile.planted("dk/tidlig/toy/Toy.java", """
                /// As they do in Skive.
                class Toy {
                    String programme = "tidlig-forebyggelse";
                    String skiver = "slices";
                }
                """);

        assertThat(HouseNames.all().check(planted))
                .containsExactly(
                        "dk/tidlig/toy/Toy.java:1: names Skive", "dk/tidlig/toy/Toy.java:3: names tidlig-forebyggelse");
    }

    @Test
    void everyUseCaseBeginsWithTheGate() {
        assertThat(inMain(GateFirst::check)).isEmpty();
    }

    @Test
    void plantedUseCasesWithoutAGateAreSeen() {
        var planted = JavaFile.planted("dk/tidlig/toy/Toys.java", """
                @UseCase
                public class Toys {
                    public Toy read(Actor actor, ChildId child) {
                        var grant = gate.require(actor, ToyAction.READ, child);
                        return toys.read(grant);
                    }

                    public List<Toy> list(Actor actor) {
                        return toys.all(gate.scope(actor, ToyAction.LIST, ""));
                    }

                    public void late(Actor actor) {
                        toys.remove();
                        gate.require(actor, ToyAction.REMOVE);
                    }

                    public void never(Actor actor) {
                        gate.wouldAllow(actor, ToyAction.REMOVE, null);
                    }

                    void inside() {}
                }
                """);

        assertThat(GateFirst.check(planted))
                .containsExactly(
                        "dk/tidlig/toy/Toys.java:12: Toys.late does not begin with the gate",
                        "dk/tidlig/toy/Toys.java:17: Toys.never does not begin with the gate");
    }

    private static List<String> inMain(Function<JavaFile, List<String>> rule) {
        return JavaFile.main().stream()
                .flatMap(file -> rule.apply(file).stream())
                .toList();
    }

    private static List<String> inTests(Function<JavaFile, List<String>> rule) {
        return JavaFile.test().stream()
                .flatMap(file -> rule.apply(file).stream())
                .toList();
    }
}
