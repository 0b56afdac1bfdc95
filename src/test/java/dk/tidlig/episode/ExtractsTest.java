package dk.tidlig.episode;

import static dk.tidlig.episode.CourseDesk.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.AccessRefusal;
import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.Town;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.ContactNote.Reached;
import dk.tidlig.episode.page.Extracts;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TidligTest
class ExtractsTest {
    @Autowired
    CourseDesk.Desks desks;

    @Autowired
    Relatives relatives;

    @Autowired
    Extracts extracts;

    @Autowired
    Town town;

    @Autowired
    JdbcClient jdbc;

    private CourseDesk desk;

    @BeforeEach
    void oneCourseWithAProtectedMother() {
        desk = desks.fresh();
        desk.contact(TestClock.START, Reached.MADE);
        var sofie = new AdultDetails("Sofie", null, null, "22 33 44 55", "sofie@example.dk", null, false, true);
        Tenant.run(
                desk.here,
                () -> relatives.add(
                        desk.coordinator, desk.course.child(), new KinDetails(sofie, KinRelation.MOTHER, true, null)));
        // kept by an earlier way of working
        desk.in(() -> jdbc.sql("""
                        insert into child.home (municipality_id, id, child_id, place, address_sealed, protected)
                        values (:here, gen_random_uuid(), :child, 1, null, true)
                        """)
                .param("here", desk.here.value())
                .param("child", desk.course.child().value())
                .update());
    }

    @Test
    void givesTheFamilyAllButWhatIsProtected() {
        var extract = Tenant.in(desk.here, () -> extracts.extract(desk.coordinator, desk.course.child()));

        assertThat(extract).containsKeys("child", "episode");
        assertThat(extract.toString())
                .contains("Sofie", "tidlig-forebyggelse", "Vi tales ved igen")
                .doesNotContain("22 33 44 55", "sofie@example.dk");
    }

    @Test
    void erasesTheChildFromEveryTable() {
        var erased = Tenant.in(desk.here, () -> extracts.erase(desk.coordinator, desk.course.child()));

        assertThat(erased.get("child")).isPositive();
        assertThat(erased.get("episode")).isPositive();
        for (var table : tablesWithAChild()) {
            assertThat(desk.in(() -> jdbc.sql("select count(*) from " + table + " where child_id = :child")
                            .param("child", desk.course.child().value())
                            .query(Integer.class)
                            .single()))
                    .as(table)
                    .isZero();
        }
        assertThat(desk.in(() -> jdbc.sql("select count(*) from child.adult where given_name = 'Sofie'")
                        .query(Integer.class)
                        .single()))
                .isZero();
        desk.outside(desk.coordinator);
    }

    @Test
    void letsOnlyThoseExtractAndEraseWhoMay() {
        var reader = Town.coordinator(desk.here, "child.read", "episode.read");
        var elsewhere = Town.coordinator(town.found(), CourseDesk.ALL);
        var child = desk.course.child();

        refuses(AccessRefusal.MAY_NOT, () -> Tenant.run(desk.here, () -> extracts.extract(reader, child)));
        refuses(AccessRefusal.MAY_NOT, () -> Tenant.run(desk.here, () -> extracts.erase(reader, child)));
        Tenant.run(elsewhere.municipality(), () -> {
            assertThatThrownBy(() -> extracts.extract(elsewhere, child)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> extracts.erase(elsewhere, child)).isInstanceOf(NotFound.class);
        });
    }

    /// The trail speaks of the child for ever; everything else forgets it.
    private List<String> tablesWithAChild() {
        return desk.in(() -> jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.columns
                         where column_name = 'child_id' and table_schema in ('child', 'episode')
                        """).query(String.class).list());
    }
}
