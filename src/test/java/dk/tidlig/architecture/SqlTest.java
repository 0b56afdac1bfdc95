package dk.tidlig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Who speaks of whose tables, and who may read what lies in them.
class SqlTest {
    private static final SqlSchemas SCHEMAS = new SqlSchemas(ModuleList.read());

    @Test
    void sqlNamesOnlyItsOwnSchema() {
        assertThat(JavaFile.main().stream().flatMap(file -> SCHEMAS.check(file).stream()))
                .isEmpty();
    }

    @Test
    void aPlantedJoinIsSeen() {
        var planted = JavaFile.planted("dk/tidlig/plan/PlanRepository.java", """
                class PlanRepository {
                    String own = "select id from plan.goal where id = :id";
                    String join = "select id from plan.goal join child.child using (child_id)";
                    String action = "child.read";
                }
                """);

        assertThat(new SqlSchemas(Map.of("plan", Set.of(), "child", Set.of())).check(planted))
                .containsExactly("dk/tidlig/plan/PlanRepository.java:3: SQL names child.child");
    }

    @Test
    void figuresAreReadFromFactsAlone() {
        var planted = JavaFile.planted("dk/tidlig/insight/FigureRepository.java", """
                class FigureRepository {
                    String fact = "select opened_on from episode.episode_fact";
                    String table = "select opened_at from episode.episode";
                }
                """);

        assertThat(SCHEMAS.check(planted))
                .containsExactly("dk/tidlig/insight/FigureRepository.java:3: SQL names episode.episode");
    }

    @Test
    void migrationsMakeOnlyTheirOwnTables() {
        var flaws = Resources.files("src/main/resources/db/migration", ".sql").stream()
                .flatMap(file -> SCHEMAS
                        .checkMigration(
                                file.getParent().getFileName().toString(),
                                file.getFileName().toString(),
                                Resources.read(file))
                        .stream());

        assertThat(flaws).isEmpty();
    }

    @Test
    void aPlantedForeignKeyDownstreamIsSeen() {
        var flaws = SCHEMAS.checkMigration("child", "V1__toy.sql", """
                -- episode.episode is spoken of
                select tenancy.guard('child.toy');
                create table child.toy (id uuid references episode.episode);
                create view child.seen as select id from intake.enquiry;
                """);

        assertThat(flaws)
                .containsExactly(
                        "V1__toy.sql: a foreign key to episode, which is not upstream of child",
                        "V1__toy.sql: names intake.enquiry");
    }

    @Test
    void personalDataIsReadWithAGrantOrAScope() {
        var rule =
                new PersonalData(PersonalData.tables(Resources.files("src/main/resources/db/migration", ".sql").stream()
                        .map(Resources::read)
                        .toList()));

        assertThat(JavaFile.main().stream().flatMap(file -> rule.check(file).stream()))
                .isSubsetOf(
                        Resources.pairs("architecture/read-without-a-grant.txt").keySet());
    }

    @Test
    void aPlantedReadWithoutAGrantIsSeen() {
        var rule = new PersonalData(PersonalData.tables(List.of("""
                create table toy.toy (
                    child_id uuid not null,
                    name     text
                );
                create table toy.shelf (
                    id uuid
                );
                """)));
        var planted = JavaFile.planted("dk/tidlig/toy/ToyRepository.java", """
                @Repository
                class ToyRepository {
                    static final String TOYS = "select name from toy.toy";
                    Toy read(Grant grant) { return jdbc.sql("select name from toy.toy"); }
                    List<Toy> all(Scope scope, int page) { return jdbc.sql(TOYS); }
                    Toy stolen(ChildId child) { return jdbc.sql("select name from toy.toy"); }
                    List<Toy> hidden(ChildId child) { return jdbc.sql(TOYS); }
                    List<Shelf> shelves() { return jdbc.sql("select id from toy.shelf"); }
                    boolean any() { return jdbc.sql(TOYS); }
                }
                """);

        assertThat(rule.check(planted)).containsExactly("toy.ToyRepository.stolen", "toy.ToyRepository.hidden");
    }
}
