package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.Who;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// A coordinator before the pages of one child, Noa, whose mother has a protected address and whose course began
/// yesterday.
final class PageDesk {
    private static final LocalDate BORN = LocalDate.of(2022, 7, 24);

    private final Desks tools;
    final Actor coordinator;
    final ChildId noa;
    final EpisodeId episode;
    /// The address of the child's page.
    final String page;
    /// Of the course's.
    final String course;

    private PageDesk(Desks tools) {
        this.tools = tools;
        this.coordinator = tools.people.employed(People.HERE, "prevention-coordinator", "coordinator");
        this.noa = noa();
        this.episode = tools.samples.open(coordinator, noa, TestClock.START.minus(Duration.ofDays(1)));
        this.page = "/children/" + noa;
        this.course = page + "/episodes/" + episode;
    }

    private ChildId noa() {
        var family = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        var others = in(() -> tools.children.likely(coordinator, Who.born("Noa " + family, BORN, null)));
        var details = ChildDetails.born("Noa", family, BORN, null);
        var child = in(() -> tools.children.register(
                coordinator,
                RegisterChild.of(ChildId.random(), details)
                        .confirmed(others.stream().map(one -> one.child().id()).collect(Collectors.toSet()))));
        var sofie = new AdultDetails("Sofie", family, null, "22 33 44 55", null, null, false, true);
        in(() -> tools.relatives.add(coordinator, child, new KinDetails(sofie, KinRelation.MOTHER, true, null)));
        return child;
    }

    /// Makes desks.
    @Component
    @Lazy
    static class Desks {
        private final People people;
        private final EpisodeSamples samples;
        private final Children children;
        private final Relatives relatives;
        private final MockMvc mvc;

        Desks(People people, EpisodeSamples samples, Children children, Relatives relatives, MockMvc mvc) {
            this.people = people;
            this.samples = samples;
            this.children = children;
            this.relatives = relatives;
            this.mvc = mvc;
        }

        PageDesk fresh() {
            return new PageDesk(this);
        }
    }

    String family() {
        return String.valueOf(in(() -> tools.children.read(coordinator, noa)).familyName());
    }

    /// What a search shows.
    String search(Actor actor, String text) throws Exception {
        return get(actor, searchAddress(actor, text), 200);
    }

    /// Where the answer to a search is shown.
    String searchAddress(Actor actor, String text) throws Exception {
        var response = tools.mvc
                .perform(MockMvcRequestBuilders.post("/children")
                        .param("text", text)
                        .with(tools.people.loggedIn(actor))
                        .with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(303);
        return String.valueOf(response.getHeader("Location"));
    }

    String get(String path, int status) throws Exception {
        return get(coordinator, path, status);
    }

    String get(Actor actor, String path, int status) throws Exception {
        var response = tools.mvc
                .perform(MockMvcRequestBuilders.get(path).with(tools.people.loggedIn(actor)))
                .andReturn()
                .getResponse();
        var body = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(path + "\n" + body).isEqualTo(status);
        return body;
    }

    String post(String path, int status, String... fields) throws Exception {
        return post(coordinator, path, status, fields).getContentAsString();
    }

    /// Where a form led.
    String led(String path, String... fields) throws Exception {
        return String.valueOf(post(coordinator, path, 303, fields).getRedirectedUrl());
    }

    MockHttpServletResponse post(Actor actor, String path, int status, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path)
                .with(tools.people.loggedIn(actor))
                .with(csrf())
                .param("_once", UUID.randomUUID().toString());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var response = tools.mvc.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        assertThat(response.getStatus())
                .as(path + "\n" + response.getContentAsString())
                .isEqualTo(status);
        return response;
    }

    <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenant.in(tools.people.here(), work);
    }
}
