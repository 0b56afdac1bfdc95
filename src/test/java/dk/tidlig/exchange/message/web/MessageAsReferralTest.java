package dk.tidlig.exchange.message.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.tidlig.exchange.message.Letters;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/// A message from another house becomes a referral, in a municipality whose programme takes nothing else.
@TidligTest
class MessageAsReferralTest {
    private static final String TOWN = "kangerlussuaq";
    private static final String WORDS = "Til rette vedkommende";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    ReferralSamples samples;

    private Actor coordinator;
    private Actor member;

    @BeforeEach
    void come() {
        coordinator = samples.employed("effort-coordinator", "coordinator");
        member = samples.memberOf(samples.groupIn(TOWN), "case-worker");
    }

    @Test
    void anInboxThatTakesReferralsAloneHasNoWordOfEnquiriesNorOfItsFormat() throws Exception {
        assertThat(read(coordinator, "/inbox"))
                .contains("Gør dem til en henvisning, eller læg dem ved det barn")
                .doesNotContain("henvendelse", "FHIR");
    }

    @Test
    void nothingIsTypedAgainWhenItIsAboutTheExpectantMother() throws Exception {
        var message = upload(Letters.pair().first());
        assertThat(read(coordinator, message))
                .contains("Gør den til en henvisning")
                .doesNotContain("Gør den til en henvendelse");
        assertThat(read(coordinator, "/referrals/new?from=" + from(message))).contains("er taget med");

        var draft = begin(message);
        step(draft + "/whom", "subject", "UNBORN_CHILD");
        assertThat(read(coordinator, draft + "/parent"))
                .contains("value=\"Bruno\"", "value=\"Elmer\"", "value=\"250947-9989\"");
        assertThat(read(coordinator, draft + "/seen")).contains(WORDS);
        assertThat(begin(message)).as("the same draft").isEqualTo(draft);

        var referral = finish(draft, "parent", "givenName", "Bruno", "familyName", "Elmer", "interpreter", "false");
        assertThat(read(member, referral)).contains("Kom som en meddelelse", "Skrevet af", WORDS, "Bruno Elmer");
        assertThat(read(coordinator, message)).contains("Blev til en henvisning", referral);
        assertThat(send(post("/referrals/new")
                                .param("programme", "tidlig-indsats")
                                .param("from", from(message)))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aNumberOfASmallChildTellsThatItIsAboutTheChild() throws Exception {
        var message = upload(Letters.pair().first().replace("2509479989", "0101264009"));

        var draft = begin(message);

        assertThat(read(coordinator, draft + "/child")).contains("value=\"Bruno\"", "010126-4009", "2026-01-01");
        assertThat(read(coordinator, draft + "/parent")).doesNotContain("value=\"Bruno\"");
    }

    @Test
    void aReplacementNumberIsAskedAboutAndBroughtToWhoeverItIs() throws Exception {
        var message = upload(Letters.pair().first().replace("2509479989", "nothing"));
        var draft = begin(message);
        step(draft + "/whom", "subject", "CHILD");

        assertThat(read(coordinator, draft + "/child")).contains("value=\"Bruno\"");
    }

    @Test
    void whatItBroughtStaysInReachOfThoseWhoDecideAndOfNobodyElse() throws Exception {
        var message = upload(Letters.pair().reply());
        var draft = begin(message);
        step(draft + "/whom", "subject", "UNBORN_CHILD");
        var referral = finish(draft, "parent", "givenName", "Bruno", "interpreter", "false");
        var file = find(read(member, referral), "href=\"(/inbox/referrals/[0-9a-f-]+/files/[0-9a-f-]+)\"");
        var other = samples.employed("effort-coordinator", "coordinator");

        assertThat(answer(member, get(file)).getHeader("Content-Disposition")).contains("attachment");
        assertThat(answer(coordinator, get(file)).getStatus()).isEqualTo(200);
        assertThat(answer(other, get(file)).getStatus()).isEqualTo(403);
        assertThat(read(other, message)).contains("læses kun af dem").doesNotContain(WORDS, "/files/");
        assertThat(answer(samples.employed("nurse", "helper"), get(file)).getStatus())
                .isIn(403, 404);
        assertThat(answer(people.employed("0960", "case-worker", "member", "coordinator"), get(file))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer(people.with("coordinator"), get(file)).getStatus()).isEqualTo(404);
    }

    @Test
    void isBegunByNobodyWhoMayNotReadMessages() throws Exception {
        var from = "/referrals/new?from=" + from(upload(Letters.pair().first()));

        assertThat(answer(samples.employed("midwife", "referrer"), get(from)).getStatus())
                .isEqualTo(403);
        assertThat(answer(people.employed("0960", "effort-coordinator", "coordinator"), get(from))
                        .getStatus())
                .isEqualTo(404);
    }

    private String begin(String message) throws Exception {
        var begun =
                send(post("/referrals/new").param("programme", "tidlig-indsats").param("from", from(message)));
        return Objects.requireNonNull(begun.getRedirectedUrl()).replace("/check", "");
    }

    private String finish(String draft, String parent, String... fields) throws Exception {
        step(draft + "/" + parent, fields);
        step(draft + "/lives", "locality", TOWN);
        step(draft + "/child", "dueOn", ReferralSamples.DUE.toString(), "count", "1");
        step(draft + "/reasons", "reasons", "addiction");
        step(draft + "/consent", "consent", "YES", "consentBy", "Hun selv");
        assertThat(send(post(draft + "/check")).getStatus()).isEqualTo(303);
        var sent = answer(coordinator, get(draft + "/check")).getRedirectedUrl();
        return Objects.requireNonNull(sent).replace("/sent", "");
    }

    private void step(String path, String... fields) throws Exception {
        var request = post(path);
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        var answer = send(request);
        assertThat(answer.getStatus()).as(path + answer.getContentAsString()).isEqualTo(303);
    }

    private static String from(String message) {
        return "message:" + message.substring("/inbox/".length());
    }

    private String upload(String letter) throws Exception {
        return Objects.requireNonNull(send(multipart("/inbox")
                        .file(new MockMultipartFile("file", "m.json", "application/json", Letters.bytes(letter))))
                .getRedirectedUrl());
    }

    private String read(Actor actor, String url) throws Exception {
        var answer = answer(actor, get(url));
        assertThat(answer.getStatus()).as(url).isEqualTo(200);
        return answer.getContentAsString();
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> MockHttpServletResponse send(
            AbstractMockHttpServletRequestBuilder<B> request) throws Exception {
        return answer(
                coordinator,
                request.with(csrf()).param("_once", UUID.randomUUID().toString()));
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> MockHttpServletResponse answer(
            Actor actor, AbstractMockHttpServletRequestBuilder<B> request) throws Exception {
        return web.perform(request.with(people.loggedIn(actor))).andReturn().getResponse();
    }

    private static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
