package dk.tidlig.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.tidlig.identity.Actor;
import dk.tidlig.programme.ProgrammeSamples;
import dk.tidlig.support.Somebody;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipalities;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TidligTest
class ProgrammePagesTest {
    @Autowired
    MockMvc web;

    @Autowired
    Municipalities municipalities;

    @ParameterizedTest
    @ValueSource(strings = {"da", "en", "kl"})
    void showsTheShippedProgrammeInPlainWords(String language) throws Exception {
        var actor = ProgrammeSamples.keeper(
                municipalities.byCode("0779").orElseThrow().id());

        var page = as(actor, get("/programmes/tidlig-forebyggelse").param("lang", language))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("??"))));

        preview("programme-" + language, page);
    }

    @Test
    void listsProgrammes() throws Exception {
        var actor = ProgrammeSamples.keeper(
                municipalities.byCode("0779").orElseThrow().id());

        preview(
                "programmes",
                as(actor, get("/programmes"))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("Tidlig Forebyggelse"))));
    }

    @Test
    void takesADraftFromTheFileToTheVersionInUse() throws Exception {
        var keeper = ProgrammeSamples.keeper(ProgrammeSamples.municipality(municipalities, "0956"));
        var first = upload(keeper, ProgrammeSamples.named("paged", "1"));
        as(keeper, post(first + "/publish")).andExpect(status().is3xxRedirection());
        var second = upload(keeper, ProgrammeSamples.named("paged", "2").replace("most: 10", "most: 8"));

        preview(
                "programme-draft",
                as(keeper, get(second))
                        .andExpect(status().isOk())
                        .andExpect(content().string(containsString("session-limit.most"))));
        as(keeper, post(second + "/publish")).andExpect(status().is3xxRedirection());
        preview(
                "programme-changes",
                as(keeper, get("/programmes/paged/versions/2/changes?since=1")).andExpect(status().isOk()));
        as(keeper, get("/programmes/paged/versions/2/file")).andExpect(content().string(containsString("most: 8")));
        as(keeper, post("/programmes/paged/versions/2/retire")).andExpect(status().is3xxRedirection());
        preview("programme-retired", as(keeper, get("/programmes/paged")).andExpect(status().isOk()));
    }

    @Test
    void tellsAllProblemsByLineAndKeepsWhatWasWritten() throws Exception {
        var keeper = ProgrammeSamples.keeper(ProgrammeSamples.municipality(municipalities, "0956"));
        var broken = ProgrammeSamples.named("broken", "x")
                .replace("most: 10", "most: ten")
                .replace("direction: higher-worse", "direktion: higher-worse");

        var page = as(keeper, multipart("/programmes/new").file(file(broken)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Linje 62, tegn 9")))
                .andExpect(content().string(containsString("session-limit.most")))
                .andExpect(content().string(containsString("Mente du direction?")))
                .andExpect(content().string(containsString("code: broken")));

        preview("programme-problems", page);
    }

    @Test
    void hidesTheKeepersDeedsFromOthersAndRefusesThem() throws Exception {
        var anyone = ProgrammeSamples.anyone(
                municipalities.byCode("0779").orElseThrow().id());

        as(anyone, get("/programmes/tidlig-forebyggelse"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/retire"))));
        as(anyone, post("/programmes/tidlig-forebyggelse/versions/1/retire")).andExpect(status().isForbidden());
        as(anyone, multipart("/programmes/new").file(file(ProgrammeSamples.named("mine", "1"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void knowsNothingOfAnotherMunicipalitysProgrammes() throws Exception {
        var elsewhere = ProgrammeSamples.keeper(ProgrammeSamples.municipality(municipalities, "0956"));

        as(elsewhere, get("/programmes/tidlig-forebyggelse")).andExpect(status().isNotFound());
        as(elsewhere, get("/programmes/tidlig-forebyggelse/versions/1")).andExpect(status().isNotFound());
        as(elsewhere, post("/programmes/tidlig-forebyggelse/versions/1/retire")).andExpect(status().isNotFound());
    }

    private String upload(Actor keeper, String yaml) throws Exception {
        var answer = as(keeper, multipart("/programmes/new").file(file(yaml)))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static MockMultipartFile file(String yaml) {
        return new MockMultipartFile("file", "x.yaml", "application/yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    private ResultActions as(Actor actor, MockHttpServletRequestBuilder request) throws Exception {
        return perform(actor, request);
    }

    private ResultActions as(
            Actor actor, org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder request)
            throws Exception {
        return perform(actor, request);
    }

    private ResultActions perform(
            Actor actor, org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return web.perform(request.with(Somebody.named(actor.name()))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString())
                .requestAttr("tidlig.actor", actor));
    }

    /// Kept to be looked at.
    private static void preview(String name, ResultActions page) throws Exception {
        var html = page.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(html).contains("<main");
        var folder = Files.createDirectories(Path.of("target/preview"));
        Files.writeString(folder.resolve(name + ".html"), html);
    }
}
