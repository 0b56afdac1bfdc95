package dk.tidlig.exchange.message.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.tidlig.exchange.message.Letters;
import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@TidligTest
class InboxTest {
    @Autowired
    MockMvc web;

    @Autowired
    People people;

    private Actor coordinator;

    @BeforeEach
    void come() {
        coordinator = people.with("coordinator");
    }

    @Test
    void showsAMessageWithItsReplyAndGivesTheAttachmentAsAFile() throws Exception {
        var pair = Letters.pair();
        upload(pair.first());
        var url = upload(pair.reply());

        var page = read(url);
        assertThat(page).contains("Bruno Elmer", "250947-9989", "Svar på undersøgelser", "Michael Burns", "Blodtryk");
        var file = find(page, "href=\"(" + url + "/files/[0-9a-f-]+)\"");
        web.perform(as(get(file)))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().contentType("application/octet-stream"));
        assertThat(read("/inbox")).contains(url);
    }

    @Test
    void becomesAnEnquiryWithNothingTypedAgain() throws Exception {
        var url = upload(Letters.pair().first());
        var id = url.substring("/inbox/".length());

        var form = read("/enquiries/new?programme=tidlig-forebyggelse&from=message:" + id);
        assertThat(form).contains("value=\"Bruno\"", "2509479989", "Til rette vedkommende", "38683868");

        web.perform(as(post("/enquiries/new"))
                        .param("programme", "tidlig-forebyggelse")
                        .param("from", "message:" + id)
                        .param("channel", "gp")
                        .param("subject", "CHILD")
                        .param("givenName", "Bruno")
                        .param("themes", "anxiety")
                        .param("place", "unknown")
                        .param("way", "PHONE")
                        .param("phone", "38683868")
                        .param("aware", "parents")
                        .param("child", "none"))
                .andExpect(redirectedUrl("/enquiries/own"));
        assertThat(read(url)).contains("Blev til en henvendelse").doesNotContain("Gør den til en henvendelse");
    }

    @Test
    void saysWhatIsWrongWithAFileAndTakesNothingIn() throws Exception {
        send("{\"resourceType\": \"Patient\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Filen er ikke en meddelelse, men en Patient.")));
        web.perform(as(multipart("/inbox"))).andExpect(status().isUnprocessableContent());
    }

    @Test
    void isLaidAsideWithAReason() throws Exception {
        var url = upload(Letters.pair().first());

        web.perform(as(post(url + "/aside")).param("reason", ""))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Skriv hvorfor")));
        web.perform(as(post(url + "/aside")).param("reason", "Sendt til os ved en fejl"))
                .andExpect(redirectedUrl("/inbox"));

        assertThat(read(url)).contains("Sendt til os ved en fejl", "Lagt væk");
        assertThat(read("/inbox?show=settled")).contains(url);
    }

    @Test
    void isNoPlaceForOthers() throws Exception {
        var url = upload(Letters.pair().first());
        var helper = people.with("helper");
        var neighbour = people.elsewhere("coordinator");

        web.perform(get("/inbox").with(people.loggedIn(helper))).andExpect(status().isForbidden());
        web.perform(get(url).with(people.loggedIn(helper))).andExpect(status().isForbidden());
        web.perform(get(url).with(people.loggedIn(neighbour))).andExpect(status().isNotFound());
        web.perform(get("/my-day").with(people.loggedIn(helper)))
                .andExpect(content().string(not(containsString("href=\"/inbox\""))));
    }

    private String upload(String letter) throws Exception {
        var url = send(letter).andReturn().getResponse().getRedirectedUrl();
        return Objects.requireNonNull(url);
    }

    private ResultActions send(String letter) throws Exception {
        return web.perform(as(multipart("/inbox")
                .file(new MockMultipartFile("file", "m.json", "application/json", Letters.bytes(letter)))));
    }

    private String read(String url) throws Exception {
        return web.perform(as(get(url)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private <B extends org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<B>> B as(
            org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<B> request) {
        return request.with(people.loggedIn(coordinator))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString());
    }

    private static String find(String page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
