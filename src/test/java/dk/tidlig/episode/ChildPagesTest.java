package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@TidligTest
class ChildPagesTest {
    private static final LocalDate BORN = LocalDate.of(2022, 7, 24);

    @Autowired
    People people;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Children children;

    @Autowired
    Relatives relatives;

    @Autowired
    Episodes episodes;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvc mvc;

    private Actor coordinator;
    private ChildId noa;
    private EpisodeId episode;
    private String page;

    @BeforeEach
    void oneCourse() throws Exception {
        coordinator = people.employed(People.HERE, "prevention-coordinator", "coordinator");
        var id = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var others = in(() ->
                children.likely(coordinator, new dk.tidlig.child.Who("Noa " + id, BORN, null, null, null, null, null)));
        noa = in(() -> children.register(
                coordinator,
                RegisterChild.of(ChildId.random(), ChildDetails.born("Noa", "Q" + id, BORN, null))
                        .confirmed(others.stream()
                                .map(one -> one.child().id())
                                .collect(java.util.stream.Collectors.toSet()))));
        in(() -> relatives.add(
                coordinator,
                noa,
                new KinDetails(
                        new AdultDetails("Sofie", "Q" + id, null, "22 33 44 55", null, null, false, true),
                        KinRelation.MOTHER,
                        true,
                        null)));
        clock.advance(Duration.ofHours(-24));
        episode = samples.open(coordinator, noa, clock.instant());
        clock.advance(Duration.ofHours(24));
        page = "/children/" + noa;
    }

    @Test
    void showsTheHeadTheTimelineAndThePeopleAround() throws Exception {
        var html = get(coordinator, page, 200);

        assertThat(html)
                .contains("Noa Q", "3 år", "Født 24. juli 2022", "Ansvarlig nu", coordinator.name())
                .contains("forebyggelseskoordinator", "Dit besøg her er noteret med formålet", "Skift formål")
                .contains("Forløb i Tidlig Forebyggelse begyndte", "Hele forløbet", "Omkring barnet")
                .contains("Sofie Q", "Mor, har forældremyndigheden", "Beskyttet adresse")
                .contains("Familien er ikke nået endnu", "Notér kontakt med familien")
                .contains("<title>Et barn – Tidlig</title>")
                .doesNotContain("22 33 44 55", "??");
        assertThat(get(coordinator, page + "?show=episode&whole=true", 200)).contains("aria-current=\"true\"");
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
            "/episodes/" + episode + "/contact",
            "/episodes/" + episode + "/responsible",
            "/episodes/" + episode + "/helpers",
            "/episodes/" + episode + "/close"
        }) {
            assertThat(get(coordinator, page + path, 200))
                    .as(path)
                    .contains("Noa Q")
                    .doesNotContain("??");
        }
        assertThat(get(coordinator, "/children/new", 200)).contains("Opret et barn");
        get(coordinator, page + "/homes/3", 404);
        get(coordinator, "/children/" + UUID.randomUUID(), 404);
        get(coordinator, "/children/nobody", 404);
    }

    @Test
    void showsNobodyWhatIsNotTheirs() throws Exception {
        var helper = people.with("helper");
        var elsewhere = people.elsewhere("coordinator");
        var leader = people.with("leader");

        get(helper, page, 404);
        get(elsewhere, page, 404);
        get(people.with("administrator"), page, 404);
        assertThat(get(leader, page, 200)).contains("Noa Q").doesNotContain("Afslut forløbet");
        get(leader, page + "/print", 403);
        post(
                leader,
                page + "/episodes/" + episode + "/helpers",
                403,
                "person",
                helper.id().toString());
        post(
                elsewhere,
                page + "/episodes/" + episode + "/helpers",
                404,
                "person",
                helper.id().toString());
    }

    @Test
    void notesAContactAndBringsAWrongFormBackFilled() throws Exception {
        var form = page + "/episodes/" + episode + "/contact";

        var wrong = post(coordinator, form, 422, "day", "2026-03-03", "time", "08:00", "note", "Ringede to gange");
        assertThat(wrong.getContentAsString()).contains("Vælg, om I fik fat i familien", "Ringede to gange", "Fejl: ");
        var future = post(coordinator, form, 422, "reached", "MADE", "day", "2026-03-04", "time", "08:00");
        assertThat(future.getContentAsString()).contains("ude i fremtiden");
        var right = post(
                coordinator,
                form,
                303,
                "reached",
                "MADE",
                "day",
                "2026-03-03",
                "time",
                "08:00",
                "note",
                "Vi ses torsdag");
        assertThat(right.getRedirectedUrl()).isEqualTo(page);
        assertThat(get(coordinator, page, 200))
                .contains("Familien blev nået", "Vi ses torsdag")
                .doesNotContain("Familien er ikke nået endnu");
    }

    @Test
    void handsTheResponsibilityOnAndPutsAHelperOn() throws Exception {
        var jonas = people.employed(People.HERE, "family-therapist", "helper");
        var course = page + "/episodes/" + episode;

        post(coordinator, course + "/helpers", 422);
        post(coordinator, course + "/helpers", 303, "person", jonas.id().toString());
        assertThat(get(jonas, page, 200)).contains("Noa Q");
        assertThat(post(
                                coordinator,
                                course + "/helpers",
                                422,
                                "person",
                                jonas.id().toString())
                        .getContentAsString())
                .contains("hjælper allerede");
        post(
                coordinator,
                course + "/responsible",
                303,
                "person",
                jonas.id().toString(),
                "from",
                coordinator.id().toString());
        assertThat(post(
                                coordinator,
                                course + "/responsible",
                                422,
                                "person",
                                people.with("helper").id().toString(),
                                "from",
                                coordinator.id().toString())
                        .getContentAsString())
                .contains("En anden har givet ansvaret videre");
        post(coordinator, course + "/helpers/" + jonas.id() + "/release", 303);
        assertThat(get(coordinator, page, 200)).contains(jonas.name() + "</span>");
    }

    @Test
    void closesInTwoStepsAndSaysWhatStandsInTheWay() throws Exception {
        var close = page + "/episodes/" + episode + "/close";

        assertThat(get(coordinator, close, 200)).contains("Trivslen er løftet", "Fortsæt");
        assertThat(get(coordinator, close + "?outcome=handed-on&day=2026-03-03", 200))
                .contains("kræver en underretning")
                .doesNotContain("type=\"submit\">Afslut forløbet");
        var asked = get(coordinator, close + "?outcome=unchanged&day=2026-03-03", 200);
        assertThat(asked).contains("Det er ikke noteret, at familien blev nået", "Sæt kryds");
        assertThat(post(coordinator, close, 422, "outcome", "unchanged", "day", "2026-03-03")
                        .getContentAsString())
                .contains("Der mangler noget, du skal have læst");
        var known = in(() -> episodes.closingFindings(coordinator, noa, episode, "unchanged"));
        var fields = new java.util.ArrayList<String>(java.util.List.of("outcome", "unchanged", "day", "2026-03-03"));
        known.forEach(finding -> {
            fields.add("acknowledged");
            fields.add(finding.key());
        });
        post(coordinator, close, 303, fields.toArray(String[]::new));
        assertThat(get(coordinator, page, 200)).contains("Forløbet er afsluttet", "Trivslen er ikke løftet");
        assertThat(get(coordinator, page + "/episodes", 200)).contains("3. marts 2027");
    }

    @Test
    void listsCoursesByHowTheyStandAndWhoseTheyAre() throws Exception {
        assertThat(get(coordinator, "/children?who=mine", 200))
                .contains("Noa Q", "Venter på kontakt", "Ét forløb", "/children/" + noa);
        assertThat(get(coordinator, "/children?who=mine&standing=closed", 200))
                .contains("Ingen forløb")
                .doesNotContain("Noa Q");
        assertThat(get(coordinator, "/children?who=mine&standing=waiting&programme=tidlig-forebyggelse", 200))
                .contains("Noa Q");
        assertThat(get(people.with("helper"), "/children", 200)).doesNotContain("Noa Q");
        assertThat(get(people.elsewhere("coordinator"), "/children", 200)).doesNotContain("Noa Q");
        get(people.with("administrator"), "/children", 403);
    }

    @Test
    void findsAChildByItsNameOrSaysHowToFindIt() throws Exception {
        var name = in(() -> children.read(coordinator, noa)).familyName();

        assertThat(get(coordinator, "/children?q=" + name, 200)).contains("/children/" + noa, "Tidlig Forebyggelse");
        assertThat(get(coordinator, "/children?q=zzyzx", 200)).contains("Vi fandt ingen", "Opret et barn");
        assertThat(get(people.with("helper"), "/children?q=" + name, 200)).doesNotContain("/children/" + noa);
    }

    @Test
    void printsTheCourseInTheReadersLanguageWithoutHowToReachAProtectedFamily() throws Exception {
        assertThat(get(coordinator, page + "/print", 200))
                .contains("Forløb i Tidlig Forebyggelse begyndte", "Sofie Q", "Skrevet ud fra Tidlig")
                .doesNotContain("22 33 44 55");
        assertThat(get(coordinator, page + "/print?lang=en", 200)).contains("A course in Early Prevention began");
    }

    @Test
    void showsBothVersionsWhenTwoAmendTheRecord() throws Exception {
        var family = in(() -> children.read(coordinator, noa)).familyName();
        var form = page + "/record";
        post(coordinator, form, 303, "version", "1", "givenName", "Noah", "familyName", family, "bornOn", "2022-07-24");

        var conflict = post(
                coordinator,
                form,
                409,
                "version",
                "1",
                "givenName",
                "Noelle",
                "familyName",
                family,
                "bornOn",
                "2022-07-24");
        assertThat(conflict.getContentAsString())
                .contains("En anden har rettet det samme", "Noah", "Noelle", "name=\"version\" value=\"2\"");
        post(
                coordinator,
                form,
                303,
                "version",
                "2",
                "givenName",
                "Noelle",
                "familyName",
                family,
                "bornOn",
                "2022-07-24");
        assertThat(get(coordinator, page + "/history", 200)).contains("Noah", "Noelle", "Fornavn");
    }

    @Test
    void registersAChildOnlyWhenTheLikelyOnesWereLookedAt() throws Exception {
        var family = in(() -> children.read(coordinator, noa)).familyName();
        var again = new String[] {"givenName", "Noa", "familyName", family, "bornOn", "2022-07-24"};

        var asked = post(coordinator, "/children/new", 422, again);
        assertThat(asked.getContentAsString())
                .contains("Er barnet her i forvejen?", "/children/" + noa, "Navnet ligner");
        post(coordinator, "/children/new", 422);
        assertThat(post(coordinator, "/children/new", 422, "cpr", "12345").getContentAsString())
                .contains("Et CPR-nummer har 10 tegn");
        var confirmed = java.util.Arrays.copyOf(again, 8);
        confirmed[6] = "notTheSame";
        confirmed[7] = noa.toString();
        assertThat(post(coordinator, "/children/new", 303, confirmed).getRedirectedUrl())
                .startsWith("/children/")
                .isNotEqualTo(page);
    }

    @Test
    void carriesAnUnbornChildAndItsTwinToBirth() throws Exception {
        var id = "Y" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var mother = post(
                        coordinator,
                        "/children/new",
                        303,
                        "dueOn",
                        "2026-05-03",
                        "motherGivenName",
                        "Signe" + id,
                        "motherFamilyName",
                        id)
                .getRedirectedUrl();
        assertThat(get(coordinator, mother, 200)).contains("Ufødt barn af Signe", "termin 3. maj 2026");
        assertThat(get(coordinator, mother + "/family", 200)).contains("Barnet er født", "Opret en tvilling");
        var twin = post(coordinator, "/children/new", 303, "twinOf", mother.substring(10))
                .getRedirectedUrl();
        assertThat(get(coordinator, twin, 200)).contains("nr. 2");
        assertThat(get(coordinator, mother + "/birth", 200)).contains("Gem fødslen");
        post(coordinator, mother + "/birth", 422, "version", "1");
        post(coordinator, mother + "/birth", 303, "version", "1", "bornOn", "2026-03-02", "givenName", "Liv");
        assertThat(get(coordinator, mother, 200)).contains("Liv", "blev født");
    }

    @Test
    void keepsTheFamily() throws Exception {
        post(coordinator, page + "/family/new", 422, "givenName", "Kaja");
        post(coordinator, page + "/family/new", 303, "givenName", "Kaja", "relation", "GRANDPARENT");
        var family = in(() -> relatives.of(coordinator, noa));
        var kaja = family.kin().getLast();
        assertThat(get(coordinator, page + "/family", 200)).contains("Kaja", "Bedsteforælder", "22 33 44 55");
        assertThat(get(coordinator, page + "/family/" + kaja.id(), 200)).contains("Kaja", "Tag af listen");
        var amended =
                new String[] {"version", String.valueOf(kaja.version()), "givenName", "Karen", "relation", "GRANDPARENT"
                };
        post(coordinator, page + "/family/" + kaja.id(), 303, amended);
        assertThat(post(coordinator, page + "/family/" + kaja.id(), 409, amended)
                        .getContentAsString())
                .contains("En anden har rettet");
        post(coordinator, page + "/homes/1", 303, "version", "0", "daysOf14", "9");
        post(coordinator, page + "/homes/2", 422, "version", "0", "daysOf14", "15");
        assertThat(post(coordinator, page + "/homes/2", 422, "version", "0", "address", "Vejen 1")
                        .getContentAsString())
                .contains("Programmet gemmer ikke");
        post(coordinator, page + "/family/" + kaja.id() + "/end", 303);
        assertThat(get(coordinator, page + "/family", 200))
                .contains("9 dage af 14")
                .doesNotContain("Karen");
        get(coordinator, page + "/homes/1/address", 404);
    }

    private String get(Actor actor, String path, int status) throws Exception {
        var response = mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(path)
                        .with(people.loggedIn(actor)))
                .andReturn()
                .getResponse();
        var body = response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(path + "\n" + body).isEqualTo(status);
        return body;
    }

    private MockHttpServletResponse post(Actor actor, String path, int status, String... fields) throws Exception {
        var request = org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post(path)
                .with(people.loggedIn(actor))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var response = mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        assertThat(response.getStatus())
                .as(path + "\n" + response.getContentAsString())
                .isEqualTo(status);
        return response;
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenant.in(people.here(), work);
    }
}
