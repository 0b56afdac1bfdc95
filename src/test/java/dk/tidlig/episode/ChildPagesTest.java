package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TidligTest
class ChildPagesTest {
    @Autowired
    PageDesk.Desks desks;

    @Autowired
    People people;

    private PageDesk desk;

    @BeforeEach
    void oneCourse() {
        desk = desks.fresh();
    }

    @Test
    void showsTheHeadTheTimelineAndThePeopleAround() throws Exception {
        var html = desk.get(desk.page, 200);

        assertThat(html)
                .contains("Noa Q", "3 år", "Født 24. juli 2022", "Ansvarlig nu", desk.coordinator.name())
                .contains("forebyggelseskoordinator", "Dit besøg her er noteret med formålet", "Skift formål")
                .contains("Forløb i Tidlig Forebyggelse begyndte", "Hele forløbet", "Omkring barnet")
                .contains("Sofie Q", "Mor, har forældremyndigheden", "Beskyttet adresse")
                .contains("Familien er ikke nået endnu", "Notér kontakt med familien")
                .contains("<title>Et barn – Tidlig</title>")
                .doesNotContain("22 33 44 55", "??");
        assertThat(desk.get(desk.page + "?show=desk.episode&whole=true", 200)).contains("aria-current=\"true\"");
    }

    @Test
    void hasAPageForEachTabAndEachDeed() throws Exception {
        for (var path : new String[] {
            "/episodes",
            "/family",
            "/family/new",
            "/history",
            "/record",
            "/print",
            "/homes/1",
            "/episodes/" + desk.episode + "/contact",
            "/episodes/" + desk.episode + "/responsible",
            "/episodes/" + desk.episode + "/helpers",
            "/episodes/" + desk.episode + "/close"
        }) {
            assertThat(desk.get(desk.page + path, 200))
                    .as(path)
                    .contains("Noa Q")
                    .doesNotContain("??");
        }
        assertThat(desk.get("/children/new", 200)).contains("Opret et barn");
        desk.get(desk.page + "/homes/3", 404);
        desk.get("/children/" + UUID.randomUUID(), 404);
        desk.get("/children/nobody", 404);
    }

    @Test
    void showsNobodyWhatIsNotTheirs() throws Exception {
        var helper = people.with("helper");
        var elsewhere = people.elsewhere("coordinator");
        var leader = people.with("leader");

        desk.get(helper, desk.page, 404);
        desk.get(elsewhere, desk.page, 404);
        desk.get(people.with("administrator"), desk.page, 404);
        assertThat(desk.get(leader, desk.page, 200)).contains("Noa Q").doesNotContain("Afslut forløbet");
        desk.get(leader, desk.page + "/print", 403);
        desk.post(leader, desk.course + "/helpers", 403, "person", helper.id().toString());
        desk.post(
                elsewhere, desk.course + "/helpers", 404, "person", helper.id().toString());
    }

    @Test
    void listsCoursesByHowTheyStandAndWhoseTheyAre() throws Exception {
        assertThat(desk.get("/children?who=mine", 200))
                .contains("Noa Q", "Venter på kontakt", "Ét forløb", "/children/" + desk.noa);
        assertThat(desk.get("/children?who=mine&standing=closed", 200))
                .contains("Ingen forløb")
                .doesNotContain("Noa Q");
        assertThat(desk.get("/children?who=mine&standing=waiting&programme=tidlig-forebyggelse", 200))
                .contains("Noa Q");
        assertThat(desk.get(people.with("helper"), "/children", 200)).doesNotContain("Noa Q");
        assertThat(desk.get(people.elsewhere("coordinator"), "/children", 200)).doesNotContain("Noa Q");
        desk.get(people.with("administrator"), "/children", 403);
    }

    @Test
    void findsAChildByItsNameOrSaysHowToFindIt() throws Exception {
        var name = desk.family();

        assertThat(desk.search(desk.coordinator, name)).contains("/children/" + desk.noa, "Tidlig Forebyggelse");
        // letters that no made-up name of another test has: names that sound alike are found too
        assertThat(desk.search(desk.coordinator, "æøåæøå")).contains("Vi fandt ingen", "Opret et barn");
        assertThat(desk.search(people.with("helper"), name)).doesNotContain("/children/" + desk.noa);
    }

    @Test
    void keepsWhatIsSearchedForOutOfTheAddressAndFromOthers() throws Exception {
        var address = desk.searchAddress(desk.coordinator, "Noa 240722-9995");

        assertThat(address).startsWith("/children?sought=").doesNotContain("240722", "Noa");
        assertThat(desk.get(address, 200)).contains("value=\"Noa 240722-9995\"");
        desk.get(people.with("coordinator"), address, 404);
        desk.get("/children?sought=240722-9995", 404);
    }

    @Test
    void printsTheCourseInTheReadersLanguageWithoutHowToReachAProtectedFamily() throws Exception {
        assertThat(desk.get(desk.page + "/print", 200))
                .contains("Forløb i Tidlig Forebyggelse begyndte", "Sofie Q", "Skrevet ud fra Tidlig")
                .doesNotContain("22 33 44 55");
        assertThat(desk.get(desk.page + "/print?lang=en", 200)).contains("A course in Early Prevention began");
    }
}
