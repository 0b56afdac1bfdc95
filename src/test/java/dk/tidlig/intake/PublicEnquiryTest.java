package dk.tidlig.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.tidlig.intake.EnquirySamples.Slip;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

@TidligTest
class PublicEnquiryTest {
    private static final String PAGE = EnquirySamples.PAGE;

    @LocalServerPort
    int port;

    @Autowired
    TestClock clock;

    @Autowired
    EnquirySamples samples;

    @Autowired
    MockMvc mvc;

    private Visitor mother;

    @BeforeEach
    void comes() {
        mother = new Visitor(port);
    }

    @Test
    void anyoneMayEnquireWithoutLoggingInAndSeeWhereItStands() {
        EnquirySamples.answerEverything(mother);

        var check = mother.get(PAGE + "/check");
        assertThat(check.body())
                .contains("Han sover dårligt", "4 ud af 10", "Ring på 12 34 56 87", "senest tirsdag 10. marts");
        var sent = mother.post(PAGE + "/check", "consent", "true", "_once", key());

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(Visitor.location(sent)).isEqualTo(PAGE + "/sent");
        var slip = Slip.from(mother.get(PAGE + "/sent").body());
        var stands = ask(new Visitor(port), slip.number(), slip.code());
        assertThat(stands).contains("Vi har fået din henvendelse", "senest tirsdag 10. marts");
        assertThat(stands).doesNotContain("sover", "12 34 56 87", "Mette");
    }

    @Test
    void sentTwiceItIsOneEnquiry() throws Exception {
        EnquirySamples.answerEverything(mother);
        mother.get(PAGE + "/check");
        var before = samples.count();
        var once = key();

        try (var clicks = Executors.newFixedThreadPool(4)) {
            var answers = clicks.invokeAll(IntStream.range(0, 4)
                    .<java.util.concurrent.Callable<Integer>>mapToObj(
                            click -> () -> mother.post(PAGE + "/check", "consent", "true", "_once", once)
                                    .statusCode())
                    .toList());
            for (var answer : answers) {
                assertThat(answer.get()).isEqualTo(303);
            }
        }
        var again = mother.post(PAGE + "/check", "consent", "true", "_once", key());

        assertThat(Visitor.location(again)).isEqualTo(PAGE + "/sent");
        assertThat(samples.count()).isEqualTo(before + 1);
    }

    @Test
    void theBackButtonAfterSendingLeadsToTheReceiptAndKeepsNothingToRead() {
        var slip = EnquirySamples.send(mother);

        var back = mother.get(PAGE + "/words");

        assertThat(Visitor.location(back)).isEqualTo(PAGE + "/sent");
        assertThat(mother.get(PAGE + "/sent").body()).contains(slip.number()).doesNotContain("sover");
    }

    @Test
    void saysAtTheFieldAndOnTopWhatIsMissingAndKeepsTheRest() {
        mother.get(PAGE);
        EnquirySamples.step(mother, "");
        EnquirySamples.step(mother, "/who", "channel", "parent");

        var nothing = mother.post(PAGE + "/place");
        var reach = mother.post(PAGE + "/reach", "way", "PHONE", "name", "Mette", "note", "Efter kl. 16");

        assertThat(nothing.statusCode()).isEqualTo(422);
        assertThat(nothing.body()).contains("Vælg et tal, eller vælg »Det ved jeg ikke«", "Fejl: ");
        assertThat(reach.statusCode()).isEqualTo(422);
        assertThat(reach.body()).contains("Skriv et telefonnummer", "Mette", "Efter kl. 16");
    }

    @Test
    void nothingIsSentBeforeEverythingIsAnsweredAndAgreedTo() {
        mother.get(PAGE);
        EnquirySamples.step(mother, "");
        var before = samples.count();

        var tooEarly = mother.post(PAGE + "/check", "consent", "true");
        EnquirySamples.answerEverything(mother);
        var withoutYes = mother.post(PAGE + "/check");

        assertThat(tooEarly.statusCode()).isEqualTo(422);
        assertThat(withoutYes.statusCode()).isEqualTo(422);
        assertThat(withoutYes.body()).contains("Sæt kryds ved, at vi må læse dine svar");
        assertThat(samples.count()).isEqualTo(before);
    }

    @Test
    void refusesWhatTheProgrammeDoesNotAskOrCouldNotBe() {
        mother.get(PAGE);
        EnquirySamples.step(mother, "");

        assertThat(mother.post(PAGE + "/who", "channel", "the-king").statusCode())
                .isEqualTo(422);
        assertThat(mother.post(PAGE + "/about", "subject", "DOG").statusCode()).isEqualTo(422);
        assertThat(mother.post(PAGE + "/themes", "themes", "no-such-theme").statusCode())
                .isEqualTo(422);
        assertThat(mother.post(PAGE + "/place", "place", "11").statusCode()).isEqualTo(422);
        assertThat(mother.post(PAGE + "/place", "place", "4.5").statusCode()).isEqualTo(422);
        assertThat(mother.post(PAGE + "/age", "age", "-1").statusCode()).isEqualTo(422);
        assertThat(mother.post(PAGE + "/age", "bornOn", "2031-01-01").statusCode())
                .isEqualTo(422);
        assertThat(mother.post(PAGE + "/age", "bornOn", "not a day").statusCode())
                .isEqualTo(422);
        assertThat(mother.post(PAGE + "/words", "words", "x".repeat(4001)).statusCode())
                .isEqualTo(422);
        assertThat(mother.post(PAGE + "/words", "words", "\u0007<script>alert(1)</script>\u202E")
                        .statusCode())
                .isEqualTo(303);
        assertThat(mother.get(PAGE + "/words").body()).doesNotContain("<script>alert");
    }

    @Test
    void asksForADueDateForAnUnbornChildAndForNoAge() {
        mother.get(PAGE);
        EnquirySamples.step(mother, "");
        EnquirySamples.step(mother, "/about", "subject", "UNBORN_CHILD");

        assertThat(mother.get(PAGE + "/age").body()).contains("Hvornår er der termin?");
        assertThat(mother.post(PAGE + "/age", "age", "5").statusCode()).isEqualTo(422);
        assertThat(mother.post(PAGE + "/age", "dueOn", "2026-06-01").statusCode())
                .isEqualTo(303);
        assertThat(mother.post(PAGE + "/age", "dueOn", "2028-06-01").statusCode())
                .isEqualTo(422);
    }

    @Test
    void anotherVisitorFindsNothingOfADraft() {
        EnquirySamples.answerEverything(mother);

        var stranger = new Visitor(port).get(PAGE + "/words");

        assertThat(stranger.statusCode()).isEqualTo(410);
        assertThat(stranger.body()).doesNotContain("sover").contains("Begynd forfra");
    }

    @Test
    void goesOnElsewhereWithACodeAndIsClosedWhereItWas() {
        EnquirySamples.answerEverything(mother);
        mother.get(PAGE + "/later");
        mother.post(PAGE + "/later");
        var code = find(mother.get(PAGE + "/later").body(), "t-code\">([0-9A-Z-]{14})<");
        var elsewhere = new Visitor(port);
        elsewhere.get(PAGE + "/continue");

        var wrong = elsewhere.post(PAGE + "/continue", "code", "2222-3333-4444");
        var right = elsewhere.post(PAGE + "/continue", "code", code.toLowerCase(java.util.Locale.ROOT));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Visitor.location(right)).isEqualTo(PAGE + "/check");
        assertThat(elsewhere.get(PAGE + "/words").body()).contains("bliver vred");
        assertThat(mother.get(PAGE + "/words").statusCode()).isEqualTo(410);
    }

    @Test
    void aDraftIsGoneWhenItsTimeIsUp() {
        EnquirySamples.answerEverything(mother);
        mother.get(PAGE + "/later");
        mother.post(PAGE + "/later");
        var code = find(mother.get(PAGE + "/later").body(), "t-code\">([0-9A-Z-]{14})<");
        clock.advance(Duration.ofDays(14));
        var later = new Visitor(port);
        later.get(PAGE + "/continue");

        assertThat(later.post(PAGE + "/continue", "code", code).statusCode()).isEqualTo(422);
        later.get(PAGE);
        EnquirySamples.step(later, "");
        assertThat(samples.drafts("expires_at <= '2026-03-17T08:15:00Z'")).isZero();
    }

    @Test
    void thrownAwayItIsGone() {
        EnquirySamples.answerEverything(mother);
        mother.get(PAGE + "/later");

        var thrown = mother.post(PAGE + "/discard");

        assertThat(Visitor.location(thrown)).isEqualTo(PAGE + "?discarded");
        assertThat(mother.get(PAGE + "/words").statusCode()).isEqualTo(410);
    }

    @Test
    void whoeverClearsUpAfterSendingIsToldThatTheEnquiryIsSent() {
        var slip = EnquirySamples.send(mother);

        var cleared = mother.post(PAGE + "/discard", "sent", "true");

        assertThat(Visitor.location(cleared)).isEqualTo(PAGE + "?cleared");
        assertThat(mother.get(PAGE + "?cleared").body())
                .contains("Din henvendelse er sendt og bliver læst")
                .doesNotContain(slip.number());
        assertThat(mother.get(PAGE + "/sent").body()).contains("Har du sendt din henvendelse, er den hos os");
        assertThat(ask(mother, slip.number(), slip.code())).contains("Vi har fået din henvendelse");
    }

    @Test
    void keepsNoAnswerReadableWhereItLies() {
        EnquirySamples.send(mother);
        EnquirySamples.answerEverything(new Visitor(port));

        assertThat(samples.rowsAsText()).doesNotContain("sover", "12 34 56 87", "Mette");
    }

    @Test
    void aMachineThatFillsTheUnseenFieldIsStopped() {
        mother.get(PAGE);

        var answer = mother.post(PAGE, "website", "https://example.com");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Browseren har udfyldt et skjult felt");
    }

    @Test
    void thereIsNoPageForAProgrammeThatIsNot() throws Exception {
        assertThat(mvc.perform(get("/enquire/0779/no-such"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get("/enquire/0999/tidlig-forebyggelse"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(mvc.perform(get("/enquire/0492/tidlig-forebyggelse"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private String ask(Visitor visitor, String number, String code) {
        visitor.get("/enquiry-status/0779");
        var answer = visitor.post("/enquiry-status/0779", "number", number, "code", code);
        return answer.statusCode() == 303
                ? visitor.get(Visitor.location(answer)).body()
                : answer.body();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String find(String text, String pattern) {
        var found = Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
