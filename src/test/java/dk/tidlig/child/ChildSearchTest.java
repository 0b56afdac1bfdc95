package dk.tidlig.child;

import static dk.tidlig.child.Desk.NOAS;
import static dk.tidlig.child.Desk.noa;
import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.child.Desk.Found;
import dk.tidlig.child.Likeness.Reason;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TidligTest
class ChildSearchTest {
    @Autowired
    Desk.Desks desks;

    @Autowired
    Town town;

    @Autowired
    Children children;

    @Autowired
    JdbcClient jdbc;

    private Desk desk;

    @BeforeEach
    void oneTown() {
        desk = desks.fresh();
    }

    @Test
    void findsByPresentAndFormerNumberByDayAndByName() {
        var noa = desk.register(noa());
        desk.register(ChildDetails.born("Alma", "Ågård", LocalDate.of(2019, 1, 2), null));
        desk.amend(
                noa,
                new ChildDetails(
                        "Noa", "Lindholm", LocalDate.of(2022, 7, 24), null, Cpr.of("240722-9990"), null, false, null));

        assertThat(desk.find("240722-9990")).containsExactly(noa);
        assertThat(desk.find("240722 9995")).containsExactly(noa);
        assertThat(desk.find("24-07-2022")).containsExactly(noa);
        assertThat(desk.find("2022-07-24")).containsExactly(noa);
        assertThat(desk.find("noa lind")).containsExactly(noa);
        assertThat(desk.find("Noah Lindholm")).containsExactly(noa);
        assertThat(desk.find("aagaard")).hasSize(1).doesNotContain(noa);
        assertThat(desk.find("240722-9991")).isEmpty();
        assertThat(desk.find("  ")).isEmpty();
    }

    @Test
    void sortsAsTheReadersLanguageSorts() {
        for (var name : List.of("Aaberg", "Zeuthen", "Østergaard", "Berg")) {
            desk.register(ChildDetails.born(
                    "Emma", name, LocalDate.of(2008 + name.length(), name.length(), 3 * name.length() - 11), null));
        }

        var danish = desk.in(() -> children.search(desk.coordinator, new ChildQuery("emma", 1)))
                .rows();
        assertThat(danish).extracting(ChildRow::familyName).containsExactly("Berg", "Zeuthen", "Østergaard", "Aaberg");
        var english = new Actor(
                desk.coordinator.kind(),
                desk.coordinator.id(),
                desk.here,
                "",
                "",
                "",
                desk.coordinator.rights(),
                desk.coordinator.purpose(),
                Locale.ENGLISH);
        assertThat(desk.in(() -> children.search(english, new ChildQuery("emma", 1)))
                        .rows())
                .extracting(ChildRow::familyName)
                .containsExactly("Aaberg", "Berg", "Østergaard", "Zeuthen");
    }

    @Test
    void showsTwentyToAPage() {
        for (int i = 0; i < 23; i++) {
            desk.register(ChildDetails.born("Emma", "Nr " + i, LocalDate.of(2000 + i, 1 + i % 12, 1 + i), null));
        }

        var second = desk.in(() -> children.search(desk.coordinator, new ChildQuery("emma", 2)));
        assertThat(second.total()).isEqualTo(23);
        assertThat(second.rows()).hasSize(3);
    }

    @Test
    void notesASearchWithTheNumberMasked() {
        desk.in(() -> children.search(desk.coordinator, new ChildQuery("240722-9995", 1)));
        desk.in(() -> children.likely(desk.coordinator, Who.born("Noa", null, NOAS)));

        var criteria =
                desk.in(() -> jdbc.sql("select criterion from audit.entry where actor_id = :actor and kind = 'SEARCH'")
                        .param("actor", desk.coordinator.id().value())
                        .query(String.class)
                        .list());
        assertThat(criteria)
                .hasSize(2)
                .allSatisfy(
                        criterion -> assertThat(criterion).contains("240722-").doesNotContain("9995"));
    }

    @Test
    void findsOutWhoIsLikelyTheSameAndSaysWhy() {
        var noa = desk.register(noa());

        assertThat(desk.likely(Who.born(null, null, NOAS))).containsExactly(new Found(noa, Set.of(Reason.SAME_NUMBER)));
        assertThat(desk.likely(Who.born("Noah Lindholm", LocalDate.of(2022, 7, 25), null)))
                .containsExactly(new Found(noa, Set.of(Reason.ALIKE_AND_BORN_NEAR)));
        assertThat(desk.likely(Who.born("Noa Lindholm", LocalDate.of(2015, 1, 1), null)))
                .isEmpty();
        assertThat(desk.likely(Who.born("Noa Lindholm", null, null)))
                .containsExactly(new Found(noa, Set.of(Reason.ALIKE_AND_BORN_NEAR)));
        assertThat(desk.likely(Who.born("Karl Jensen", LocalDate.of(2022, 7, 24), null)))
                .isEmpty();
    }

    @Test
    void findsOnlyWhatTheFinderMaySeeAndNothingOfAnotherMunicipality() {
        desk.register(noa());
        var helper = Town.helper(desk.here, "child.find");
        var elsewhere = Town.coordinator(town.found(), "child.find");

        assertThat(desk.in(() -> children.search(helper, new ChildQuery("noa", 1)))
                        .rows())
                .isEmpty();
        assertThat(desk.in(() -> children.likely(helper, Who.born("Noa Lindholm", null, NOAS))))
                .isEmpty();
        assertThat(Tenant.in(
                                elsewhere.municipality(),
                                () -> children.search(elsewhere, new ChildQuery("240722-9995", 1)))
                        .rows())
                .isEmpty();
    }

    @Test
    void takesManyInAtOnceAndFindsThemAgain() {
        var noa = desk.register(noa());
        var imported = List.of(
                new ImportedChild("S-1001", LocalDate.of(2015, 5, 5)),
                new ImportedChild("S-1002", null),
                new ImportedChild("240722-9995", null),
                new ImportedChild("0505159995", null),
                new ImportedChild("S-1001", LocalDate.of(2015, 5, 5)));

        var first = desk.in(() -> children.registerAll(desk.coordinator, imported));
        var second = desk.in(() -> children.registerAll(desk.coordinator, imported));

        assertThat(first).hasSize(4).isEqualTo(second).containsEntry("240722-9995", noa);
        assertThat(desk.read(first.get("0505159995")).bornOn()).isEqualTo(LocalDate.of(2015, 5, 5));
        assertThat(desk.read(first.get("S-1001")).pseudonym()).isEqualTo("S-1001");
        assertThat(desk.find("S-1001")).containsExactly(first.get("S-1001"));
    }
}
