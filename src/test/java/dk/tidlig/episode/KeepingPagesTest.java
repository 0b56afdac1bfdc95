package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class KeepingPagesTest {
    private static final String REASON = "En klage til Ankestyrelsen er ikke afgjort endnu.";

    @Autowired
    PageDesk.Desks desks;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private PageDesk desk;
    private Actor officer;

    @BeforeEach
    void oneCourse() {
        desk = desks.fresh();
        officer = people.employed(People.HERE, "data-protection-officer", "data-protection");
    }

    @Test
    void saysHowLongTheRecordIsKeptAndByWhichRule() throws Exception {
        assertThat(desk.get(desk.page + "/keeping", 200))
                .contains("Der er ingen slutdag endnu", "Et forløb (Tidlig Forebyggelse)", "Forløbet er i gang")
                .contains("Gemmes 1 år fra afslutningen", "Eksempel, som kommunen selv skal fastsætte")
                .doesNotContain("Sæt sletning i bero");
        assertThat(desk.get(officer, desk.page + "/keeping", 200)).contains("Sæt sletning i bero");
    }

    @Test
    void putsErasureOnHoldWithAReasonAndLiftsItAgain() throws Exception {
        var form = desk.page + "/keeping/hold";
        assertThat(desk.get(officer, form, 200)).contains("Hvorfor?");
        assertThat(desk.post(officer, form, 422, "reason", "Nej").getContentAsString())
                .contains("mindst 20");
        desk.post(officer, form, 303, "reason", REASON);

        assertThat(desk.get(desk.page, 200)).contains("Sletning er sat i bero", REASON);
        assertThat(desk.get(officer, desk.page + "/keeping", 200)).contains(REASON, "Ophæv");
        assertThat(desk.get(officer, "/erasures", 200)).contains(REASON, desk.family());

        desk.get(officer, desk.page + "/keeping/lift", 200);
        desk.post(officer, desk.page + "/keeping/lift", 303, "reason", "Klagen er afgjort, sagen er lukket.");
        assertThat(desk.get(officer, desk.page + "/keeping", 200)).contains("Har tidligere været sat i bero");
    }

    @Test
    void whoKeepsTheSystemSeesTheListWithoutNamesAndReasons() throws Exception {
        desk.post(officer, desk.page + "/keeping/hold", 303, "reason", REASON + " " + desk.family());
        var administrator = people.employed(People.HERE, "system-administrator", "administrator");

        assertThat(desk.get(administrator, "/erasures", 200))
                .contains("Det, hvis tid er gået, står her i 30 dage", "Et barn (nr. ")
                .doesNotContain(desk.family(), REASON);
        desk.get(administrator, desk.page + "/keeping", 404);
    }

    @Test
    void givesTheFamilyAllInWordsAndAsAFile() throws Exception {
        var sheet = desk.get(officer, desk.page + "/extract", 200);
        assertThat(sheet)
                .contains("Alt, vi gemmer om barnet", "Fornavn", "Noa", "Har forældremyndighed", "24. juli 2022")
                .doesNotContain("22 33 44 55", "givenName", "openedAt", "episode.extract");
        assertThat(desk.get(officer, desk.page + "/extract.json", 200))
                .contains("\"givenName\" : \"Noa\"")
                .doesNotContain("22 33 44 55");
        assertThat(purposes()).containsOnly("access-request");
        assertThat(desk.get(officer, desk.page + "/archive", 200)).contains("til arkivet");
        assertThat(desk.get(officer, desk.page + "/archive.json", 200)).contains("Noa");
    }

    @Test
    void nobodyElseGetsAnyOfIt() throws Exception {
        var elsewhere = people.elsewhere("coordinator");
        var helper = people.with("helper");
        for (var page : List.of("/extract", "/extract.json", "/archive", "/archive.json", "/keeping/hold")) {
            desk.get(desk.page + page, 403);
            desk.get(helper, desk.page + page, 404);
            desk.get(elsewhere, desk.page + page, 404);
        }
        desk.get("/erasures", 403);
        desk.get(helper, desk.page + "/keeping", 404);
        desk.post(desk.page + "/keeping/hold", 403, "reason", REASON);
        desk.post(desk.page + "/keeping/archived", 403);
    }

    private List<String> purposes() {
        return Tenant.in(
                officer.municipality(),
                () -> transaction.execute(status -> jdbc.sql("""
                                select purpose from audit.entry where child_id = :child and action = 'episode.extract'
                                """)
                        .param("child", desk.noa.value())
                        .query(String.class)
                        .list()));
    }
}
