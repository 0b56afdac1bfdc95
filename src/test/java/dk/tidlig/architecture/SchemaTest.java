package dk.tidlig.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.database.TestServer;
import dk.tidlig.episode.ChildSection;
import dk.tidlig.support.TidligTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// The database as the migrations leave it.
@TidligTest
class SchemaTest {
    private static final Map<String, String> OF_NO_MUNICIPALITY =
            Resources.pairs("architecture/of-no-municipality.txt");
    private static final Map<String, String> OUTLIVES_THE_CHILD =
            Resources.pairs("architecture/outlives-the-child.txt");

    private static final List<String> FURTHER_POLICIES =
            Resources.pairs("architecture/further-policies.txt").keySet().stream()
                    .map(policy -> policy + " is a further policy")
                    .toList();

    @Autowired
    List<ChildSection> sections;

    private final JdbcClient superuser = JdbcClient.create(new DriverManagerDataSource(TestServer.url()));
    private final SchemaRules rules = new SchemaRules(superuser, OF_NO_MUNICIPALITY.keySet());

    @Test
    void everyTableBelongsToAMunicipality() {
        assertThat(rules.flaws()).isSubsetOf(FURTHER_POLICIES);
    }

    @Test
    void theExceptionsAreThereAndHaveAReason() {
        assertThat(OF_NO_MUNICIPALITY.values()).noneMatch(String::isBlank);
        assertThat(tables()).containsAll(OF_NO_MUNICIPALITY.keySet());
    }

    @Test
    void aPlantedBadTableIsSeen() {
        withBadTables(() -> assertThat(rules.flaws())
                .filteredOn(flaw -> !FURTHER_POLICIES.contains(flaw))
                .containsExactly(
                        "toy.ball has no policy that asks for the bound municipality, to read and to write",
                        "toy.ball has the foreign key ball_shelf_shelf_id_fkey without municipality_id on both sides",
                        "toy.ball is not under forced row-level security",
                        "toy.ball.everyone is a further policy",
                        "toy.shelf has no policy that asks for the bound municipality, to read and to write",
                        "toy.shelf is not under forced row-level security",
                        "toy.toys has no municipality_id that is never null",
                        "toy.toys has no policy that asks for the bound municipality, to read and to write",
                        "toy.toys has no primary key that begins with municipality_id",
                        "toy.toys has the unique index toy.toys_shelf_key that does not begin with municipality_id",
                        "toy.toys is a name of many",
                        "toy.toys is not under forced row-level security",
                        "toy.toys.bought is a moment without a zone"));
    }

    @Test
    void aPlantedRightIsSeen() {
        withBadTables(() -> assertThat(rules.rights())
                .containsExactly(
                        "tidlig_app may truncate, or hang something on, toy.ball",
                        "tidlig_fact has a right on the table toy.ball"));
    }

    private void withBadTables(Runnable question) {
        superuser.sql("create schema toy").update();
        try {
            badTables();
            question.run();
        } finally {
            superuser.sql("drop schema toy cascade").update();
        }
    }

    private void badTables() {
        for (var statement : """
                create table toy.shelf (municipality_id uuid not null, id uuid, primary key (municipality_id, id));
                create table toy.toys (id uuid primary key, shelf uuid unique, bought timestamp);
                create table toy.ball (municipality_id uuid not null, id uuid, shelf_id uuid, shelf uuid,
                    primary key (municipality_id, id), foreign key (shelf, shelf_id) references toy.shelf);
                create policy everyone on toy.ball using (true);
                grant truncate, select on toy.ball to tidlig_app, tidlig_fact
                """.split(";")) {
            superuser.sql(statement).update();
        }
    }

    @Test
    void nobodyHasMoreRightsThanNeeded() {
        assertThat(rules.rights()).isEmpty();
    }

    @Test
    void factsPointAtNobody() {
        assertThat(rules.facts()).isEmpty();
    }

    @Test
    void aPlantedFactWithANameIsSeen() {
        superuser.sql("create schema toy").update();
        try {
            superuser
                    .sql("create view toy.toy_fact as select 'Bo' as name, 1 as toys")
                    .update();
            superuser.sql("create view toy.shelf as select 1 as id").update();
            superuser
                    .sql("grant select on toy.toy_fact, toy.shelf to tidlig_fact")
                    .update();

            assertThat(rules.facts())
                    .containsExactlyInAnyOrder(
                            "toy.toy_fact.name is read by the fact reader", "toy.shelf.id is read by the fact reader");
        } finally {
            superuser.sql("drop schema toy cascade").update();
        }
    }

    @Test
    void everyTableOnAChildIsReachedByItsSection() {
        var found = ChildTables.read(superuser);
        found.tables().removeAll(OUTLIVES_THE_CHILD.keySet());
        var keys = sections.stream().map(ChildSection::key).collect(Collectors.toSet());

        assertThat(found.unreached(JavaFile.main(), keys)).isEmpty();
    }

    @Test
    void aPlantedTableOnAChildThatNobodyErasesIsSeen() {
        var planted = JavaFile.planted("dk/tidlig/toy/ToyRepository.java", """
                class ToyRepository {
                    String read = "select id from toy.ball join toy.part where child_id = :child";
                    String erase = "delete from toy.doll where child_id = :child";
                    String put = "delete from toy." + table;
                    List<String> tables = List.of("shelf");
                }
                """);
        var tables = new ChildTables(
                Set.of("toy.ball", "toy.doll", "toy.part", "toy.shelf", "other.thing"),
                Map.of("toy.part", Set.of("toy.doll")));

        assertThat(tables.unreached(List.of(planted), Set.of("toy")))
                .containsExactly(
                        "other.thing is not exported",
                        "other.thing is not erased",
                        "other.thing has no section of the child",
                        "toy.ball is not erased",
                        "toy.doll is not exported",
                        "toy.shelf is not exported");
    }

    private List<String> tables() {
        return superuser
                .sql("select schemaname || '.' || tablename from pg_tables")
                .query(String.class)
                .list();
    }
}
