package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.episode.page.Extracts;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class EmergencyAccessTest {
    private static final String REASON = "Barnet er på skadestuen nu, og lægen spørger";

    @Autowired
    PageDesk.Desks desks;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    Extracts extracts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private PageDesk desk;
    private Actor stranger;

    @BeforeEach
    void somebodyWhoIsNotAroundNoa() {
        desk = desks.fresh();
        stranger = people.with("helper");
    }

    @Test
    void opensAChildForAnHourAndNoLonger() throws Exception {
        desk.get(stranger, desk.page, 404);

        assertThat(open(stranger).getRedirectedUrl()).isEqualTo(desk.page);

        assertThat(desk.get(stranger, desk.page, 200))
                .contains("Noa Q", "Du ser barnet med nødadgang", "Luk adgangen nu", "<strong>nødadgang</strong>")
                .doesNotContain("Notér kontakt med familien", "??");
        desk.get(stranger, desk.page + "/family", 200);
        assertThat(noted("action = 'child.read' and purpose = 'emergency'")).isPositive();
        assertThat(noted("action = 'episode.open-in-emergency' and purpose = 'emergency'"))
                .isPositive();
        clock.advance(Duration.ofMinutes(60));
        desk.get(stranger, desk.page, 404);
    }

    @Test
    void opensNothingToWriteAndPutsTheChildInNoList() throws Exception {
        open(stranger);

        desk.post(
                stranger, desk.course + "/helpers", 403, "person", stranger.id().toString());
        desk.get(stranger, desk.page + "/print", 403);
        assertThat(desk.search(stranger, "Noa " + desk.family())).doesNotContain(desk.page);
    }

    @Test
    void isClosedAtOnceByWhoOpenedIt() throws Exception {
        open(stranger);

        desk.post(stranger, desk.page + "/emergency/close", 303);

        desk.get(stranger, desk.page, 404);
    }

    @Test
    void tellsWhoIsResponsibleAndWhoProtectsTheDataUntilTheySayTheyHaveSeenIt() throws Exception {
        var guard = people.with("data-protection");
        open(stranger);

        assertThat(desk.get("/my-day", 200)).contains(stranger.name(), REASON);
        var told = Pattern.compile(desk.page + "/emergencies/[0-9a-f-]+").matcher(desk.get(guard, "/my-day", 200));
        assertThat(told.find()).isTrue();
        assertThat(desk.get(guard, "/emergencies", 200)).contains(stranger.name(), "Noa Q", REASON);
        assertThat(desk.get(guard, told.group(), 200)).contains(stranger.name(), REASON, "Jeg har set det");
        desk.post(guard, told.group() + "/seen", 303);

        assertThat(desk.get(guard, "/my-day", 200)).doesNotContain(told.group());
        assertThat(desk.get("/my-day", 200)).contains(told.group());
        assertThat(desk.get(told.group(), 200)).contains("Har set det", guard.name());
    }

    @Test
    void tellsNobodyElse() throws Exception {
        open(stranger);
        var other = people.with("helper");

        assertThat(desk.get(other, "/my-day", 200)).doesNotContain(REASON);
        desk.get(other, "/emergencies", 403);
        assertThat(desk.get(people.elsewhere("data-protection"), "/emergencies", 200))
                .doesNotContain(REASON);
    }

    @Test
    void asksForAReasonAndForOneChildAlone() throws Exception {
        assertThat(desk.post(stranger, "/emergency", 422, "cpr", "", "reason", "haster")
                        .getContentAsString())
                .contains("Skriv barnets CPR-nummer, eller både navn og fødselsdag.", "mindst 20", "haster");
        assertThat(desk.post(stranger, "/emergency", 422, "name", "Noa", "born", "2022-07-24", "reason", REASON)
                        .getContentAsString())
                .contains("Ingen, eller mere end ét barn", "skadestuen nu");
        desk.get(people.with("leader"), "/emergency", 403);
        desk.get(people.elsewhere("helper"), "/emergency", 200);
        desk.post(people.elsewhere("helper"), "/emergency", 422, fields());
    }

    @Test
    void isNoWayForWhoeverIsAroundAlready() throws Exception {
        desk.post(desk.coordinator, "/emergency", 403, fields());
        var around = people.with("helper");
        desk.post(desk.course + "/helpers", 303, "person", around.id().toString());

        assertThat(desk.post(around, "/emergency", 422, fields()).getContentAsString())
                .contains("Du har allerede adgang");
        assertThat(desk.post(stranger, "/emergency", 422, withNumberOfAnother()).getContentAsString())
                .contains("Ingen, eller mere end ét barn");
    }

    @Test
    void isSeenByThoseToldAloneAndNotByTheOpener() throws Exception {
        var around = people.with("helper");
        desk.post(desk.course + "/helpers", 303, "person", around.id().toString());
        open(stranger);
        var told = Pattern.compile(desk.page + "/emergencies/[0-9a-f-]+").matcher(desk.get("/my-day", 200));
        assertThat(told.find()).isTrue();

        desk.post(stranger, told.group() + "/seen", 403);
        assertThat(desk.get(around, told.group(), 200)).doesNotContain("Jeg har set det");
        desk.post(around, told.group() + "/seen", 422);
        desk.post(desk.coordinator, told.group() + "/seen", 303);
    }

    @Test
    void takesNoHollowReason() throws Exception {
        for (var hollow : new String[] {"a" + " ".repeat(25) + "b", "\u00a0".repeat(25), "\u200b".repeat(25)}) {
            desk.post(
                    stranger,
                    "/emergency",
                    422,
                    "name",
                    "Noa " + desk.family(),
                    "born",
                    "2022-07-24",
                    "reason",
                    hollow);
        }
        desk.post(stranger, desk.page + "/emergency/close", 404);
    }

    @Test
    void stopsWhoeverGuessesAndNotesEachGuess() throws Exception {
        for (int i = 0; i < 5; i++) {
            desk.post(
                    stranger, "/emergency", 422, "name", "Ida Ukendt", "born", "2019-01-0" + (i + 1), "reason", REASON);
        }

        assertThat(desk.post(stranger, "/emergency", 422, fields()).getContentAsString())
                .contains("for mange børn");
        desk.get(stranger, desk.page, 404);
        assertThat(noted("criterion like 'emergency: %'")).isEqualTo(6);
        clock.advance(Duration.ofMinutes(61));
        desk.post(stranger, "/emergency", 303, fields());
    }

    @Test
    void standsInTheFamilysExtractAndGoesWithTheChild() throws Exception {
        open(stranger);
        var operator = Actor.operator(people.here());

        assertThat(desk.in(() -> extracts.extract(operator, desk.noa)).get("emergency"))
                .asString()
                .contains(REASON)
                .doesNotContain(stranger.name());
        assertThat(desk.in(() -> extracts.erase(operator, desk.noa)).get("emergency"))
                .isEqualTo(1);
    }

    /// A number that is nobody's here, beside the name and day of one who is.
    private String[] withNumberOfAnother() throws Exception {
        return Stream.concat(Stream.of("cpr", "240722-9993"), Stream.of(fields()))
                .toArray(String[]::new);
    }

    private long noted(String what) {
        return desk.in(() -> transaction.execute(
                status -> jdbc.sql("select count(*) from audit.entry where actor_id = :actor and " + what)
                        .param("actor", stranger.id().value())
                        .query(Long.class)
                        .single()));
    }

    private org.springframework.mock.web.MockHttpServletResponse open(Actor actor) throws Exception {
        return desk.post(actor, "/emergency", 303, fields());
    }

    private String[] fields() {
        return new String[] {"name", "Noa " + desk.family(), "born", "2022-07-24", "reason", REASON};
    }
}
