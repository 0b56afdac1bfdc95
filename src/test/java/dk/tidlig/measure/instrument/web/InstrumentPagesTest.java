package dk.tidlig.measure.instrument.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.identity.Actor;
import dk.tidlig.measure.instrument.InstrumentDesk;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// The pages about instruments: answered on one page, with what is wrong said at its field; the registry; a file.
@TidligTest
class InstrumentPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    InstrumentDesk desk;

    @Autowired
    People people;

    Actor coordinator;
    Actor administrator;
    String child;

    @BeforeEach
    void aChild() {
        coordinator = people.with("coordinator");
        administrator = people.with("administrator");
        child = "/children/" + desk.course(coordinator).child() + "/instruments";
    }

    @Test
    void aFormIsChosenAnsweredAndLookedAt() throws Exception {
        assertThat(get(coordinator, child)).contains("Ingen skemaer endnu").contains("Hvordan jeg selv har det");
        assertThat(get(coordinator, child + "/give/own-wellbeing"))
                .contains("Hvor glad er du for det meste?")
                .contains("(må gerne stå tomt)")
                .contains("Version 1");
        var made = made();
        assertThat(get(coordinator, made)).contains("Midt imellem").contains("Ingen har set på resultatet");
        assertThat(text(post(coordinator, 422, made + "/review", "decision", "")))
                .contains("Skriv, hvad I har");
        post(coordinator, 303, made + "/review", "decision", "Vi taler om det");
        assertThat(get(coordinator, made)).contains("Vi taler om det");
    }

    @Test
    void aResultIsCorrectedWithAReason() throws Exception {
        var made = made();
        var right = given("version", "1", "CHILD", "answers[0]", "glad", "reason", "Forkert");
        assertThat(get(coordinator, made + "/correct")).contains("Ret: Hvordan");
        post(coordinator, 422, made + "/correct", given("version", "1", "CHILD", "answers[0]", "glad"));
        post(coordinator, 303, made + "/correct", right);
        assertThat(get(coordinator, child)).contains("Rettet").contains("Venter på");
    }

    private String made() throws Exception {
        var answers = given("version", "1", "CHILD", "answers[0]", "between");
        return String.valueOf(post(coordinator, 303, child + "/give/own-wellbeing", answers)
                .getResponse()
                .getRedirectedUrl());
    }

    private static String[] given(String... more) {
        var first = new String[] {"informant", more[2], "day", "2026-03-03"};
        return Stream.of(new String[] {more[0], more[1]}, first, Arrays.copyOfRange(more, 3, more.length))
                .flatMap(Stream::of)
                .toArray(String[]::new);
    }

    @Test
    void whatIsMissingIsSaidAndNothingTypedIsLost() throws Exception {
        var page = text(post(
                coordinator,
                422,
                child + "/give/own-wellbeing",
                "version",
                "1",
                "informant",
                "CHILD",
                "day",
                "2026-03-03",
                "answers[1]",
                "glad",
                "note",
                "Sagt igen"));

        assertThat(page).contains("Der mangler et svar").contains("Sagt igen").contains("name=\"answers[1]\" checked");
    }

    @Test
    void aFormSentEmptyComesBack() throws Exception {
        assertThat(text(post(coordinator, 422, child + "/give/own-wellbeing", "version", "1")))
                .contains("Vælg, hvem der svarer")
                .contains("Der mangler et svar");
    }

    @Test
    void onlyTheCertifiedMayWriteANumber() throws Exception {
        var phq = child + "/give/phq-9";
        assertThat(get(coordinator, child)).contains("Kun den, der er certificeret");
        assertThat(text(post(coordinator, 403, phq, number("no", "12")))).contains("Kun den, der er certificeret");

        post(
                administrator,
                303,
                "/certifications",
                "user",
                coordinator.id().toString(),
                "code",
                "phq-9",
                "from",
                "2026-03-01",
                "until",
                "");
        assertThat(get(administrator, "/certifications")).contains("phq-9").contains("Ophører i dag");
        assertThat(text(post(coordinator, 422, phq, number("no", "tolv")))).contains("Skriv et tal");
        post(coordinator, 303, phq, number("yes", "12"));
        assertThat(get(coordinator, child))
                .contains("Et af svarene kan ikke vente")
                .contains("Flere tegn");
    }

    private static String[] number(String selfHarm, String total) {
        return given("version", "1", "MOTHER", "answers[0]", selfHarm, "answers[1]", total);
    }

    @Test
    void theRegistrySaysWhatIsKnownAndHowSurely() throws Exception {
        assertThat(get(administrator, "/instruments"))
                .contains("Kun tallet gemmes")
                .contains("Hele skemaet er her");
        assertThat(get(administrator, "/instruments/adbb"))
                .contains("kun bruges efter uddannelse")
                .contains("ikke efterset");
        for (var code : new String[] {"contact-talk", "sdq", "epds", "aims", "puf"}) {
            assertThat(get(administrator, "/instruments/" + code)).contains("Det ved vi");
        }
    }

    @Test
    void aFileOfTheMunicipalitysOwnIsTriedAndThenUsed() throws Exception {
        var text = new ClassPathResource("instruments/contact-talk.json").getContentAsString(StandardCharsets.UTF_8);
        var name = "eget-" + UUID.randomUUID().toString().substring(0, 8);
        var own = text.replace("/Questionnaire/contact-talk", "/Questionnaire/" + name)
                .replace("\"valueCode\": \"shipped\"", "\"valueCode\": \"local-import\"");
        assertThat(get(administrator, "/instrument-files/new")).contains("FHIR R4");

        assertThat(text(post(administrator, 422, "/instrument-files/new", "json", text)))
                .contains("Questionnaire.extension(licence)");
        assertThat(text(post(administrator, 422, "/instrument-files/new", "json", own.replace("\"active\"", "\"x\""))))
                .contains("Questionnaire.status");
        post(administrator, 303, "/instrument-files/new", "json", own);
        assertThat(get(administrator, "/instruments/" + name)).contains("Kommunens eget");
        assertThat(text(post(administrator, 422, "/instrument-files/new", "json", own)))
                .contains("findes allerede");
        post(administrator, 303, "/instruments/" + name + "/stop");
        assertThat(get(administrator, "/instruments")).contains("Bruges ikke her");
    }

    private String get(Actor actor, String url) throws Exception {
        var result = mvc.perform(MockMvcRequestBuilders.get(url).with(people.loggedIn(actor)))
                .andReturn();
        assertThat(result.getResponse().getStatus()).as(url).isEqualTo(200);
        return text(result);
    }

    private MvcResult post(Actor actor, int status, String url, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(url)
                .with(people.loggedIn(actor))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var result = mvc.perform(request).andReturn();
        assertThat(result.getResponse().getStatus()).as(text(result)).isEqualTo(status);
        return result;
    }

    private static String text(MvcResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
