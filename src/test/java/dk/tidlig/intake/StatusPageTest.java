package dk.tidlig.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TidligTest
class StatusPageTest {
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
    void doesNotTellAWrongCodeFromANumberThatIsNot() {
        var slip = EnquirySamples.send(mother);
        var stranger = new Visitor(port);

        var wrongCode = ask(stranger, slip.number(), "2222-2222");
        var noNumber = ask(stranger, "2222-2222", slip.code());
        var notANumber = ask(stranger, "hello", slip.code());

        assertThat(wrongCode).contains("Nummeret og koden passer ikke sammen");
        assertThat(noNumber).contains("Nummeret og koden passer ikke sammen");
        assertThat(notANumber).contains("Nummeret og koden passer ikke sammen");
        assertThat(stranger.get("/enquiry-status/0779").body()).doesNotContain(slip.number());
    }

    @Test
    void aNumberOpensNothingInAnotherMunicipality() {
        var slip = EnquirySamples.send(mother);
        var visitor = new Visitor(port);
        visitor.get("/enquiry-status/0492");

        var answer = visitor.post("/enquiry-status/0492", "number", slip.number(), "code", slip.code());

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void whoEnquiredMayTakeItBackWhileNobodyHasSettledIt() {
        var slip = EnquirySamples.send(mother);
        ask(mother, slip.number(), slip.code());
        mother.get("/enquiry-status/0779/withdraw");

        var back = mother.post("/enquiry-status/0779/withdraw");

        assertThat(Visitor.location(back)).isEqualTo("/enquiry-status/0779");
        assertThat(mother.get("/enquiry-status/0779").body()).contains("Henvendelsen er trukket tilbage");
        assertThat(samples.runningClocks(slip.number())).isZero();
    }

    @Test
    void guessingIsStoppedAndSaidKindly() throws Exception {
        for (int guess = 0; guess < 15; guess++) {
            mvc.perform(guess("198.51.100.7"));
        }

        var flood = mvc.perform(guess("198.51.100.7")).andReturn().getResponse();
        var neighbour = mvc.perform(guess("198.51.100.8")).andReturn().getResponse();
        clock.advance(Duration.ofMinutes(10));
        var later = mvc.perform(guess("198.51.100.7")).andReturn().getResponse();

        assertThat(flood.getStatus()).isEqualTo(429);
        assertThat(flood.getHeader("Retry-After")).isNotNull();
        assertThat(flood.getContentAsString()).contains("Det går lidt for stærkt");
        assertThat(neighbour.getStatus()).isEqualTo(422);
        assertThat(later.getStatus()).isEqualTo(422);
    }

    @Test
    void whoLooksOftenAtTheirOwnEnquiryIsNotStopped() {
        var slip = EnquirySamples.send(mother);

        for (int look = 0; look < 20; look++) {
            assertThat(ask(new Visitor(port), slip.number(), slip.code())).contains(slip.number());
        }
    }

    private org.springframework.test.web.servlet.RequestBuilder guess(String address) {
        RequestPostProcessor from = request -> {
            request.setRemoteAddr(address);
            return request;
        };
        return post("/enquiry-status/0779")
                .param("number", "4KTM-X7Q2")
                .param("code", "2222-2222")
                .with(csrf())
                .with(from);
    }

    private String ask(Visitor visitor, String number, String code) {
        visitor.get("/enquiry-status/0779");
        var answer = visitor.post("/enquiry-status/0779", "number", number, "code", code);
        return answer.statusCode() == 303
                ? visitor.get(Visitor.location(answer)).body()
                : answer.body();
    }
}
