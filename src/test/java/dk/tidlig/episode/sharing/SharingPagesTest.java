package dk.tidlig.episode.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.TidligTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/// Passing on through its pages: written, read by the one it was passed on to, and closed.
@TidligTest
class SharingPagesTest {
    private static final String WHY = "Barnet er alene hjemme i aften.";

    @Autowired
    MockMvc mvc;

    @Autowired
    SharingDesk desk;

    Actor coordinator;
    Actor reader;
    ChildId child;

    @BeforeEach
    void aChildIsHere() {
        coordinator = desk.people.with("coordinator");
        reader = desk.people.with("helper");
        child = desk.child(coordinator);
    }

    @Test
    void isWrittenReadAndClosed() throws Exception {
        assertThat(page("/sharings", coordinator)).contains("Intet er givet videre");
        assertThat(page("/sharings/new", coordinator)).contains("Brugt 0 af højst 2 gange");
        var refused = send("/sharings/new", "basis", "preventive-meeting", "necessity", WHY);
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("Vælg, hvad der gives videre.", WHY);
        assertThat(get("", reader).getStatus()).isEqualTo(404);

        assertThat(share("preventive-meeting").getStatus()).isEqualTo(303);

        assertThat(page("/sharings", coordinator)).contains("Forebyggende møde uden samtykke", WHY, "Luk adgangen");
        assertThat(page("", reader)).contains("/ratings").doesNotContain("/family", "/sharings");
        assertThat(get("/ratings", reader).getStatus()).isEqualTo(200);
        assertThat(get("/family", reader).getStatus()).isNotEqualTo(200);
        assertThat(get("/sharings", reader).getStatus()).isEqualTo(404);
        assertThat(day(reader)).contains("/children/" + child, "Åbnet for dig til");
        var id = desk.page(coordinator, child).lines().getFirst().id();
        assertThat(send("/sharings/" + id + "/end").getStatus()).isEqualTo(303);
        assertThat(get("", reader).getStatus()).isEqualTo(404);
        assertThat(day(reader)).doesNotContain("/children/" + child);
        assertThat(page("", coordinator)).contains("Givet videre til");
    }

    @Test
    void opensForThoseAloneWhoMay() throws Exception {
        assertThat(get("/sharings", reader).getStatus()).isEqualTo(404);
        assertThat(get("/sharings/new", reader).getStatus()).isEqualTo(404);
        var protector = desk.people.with("data-protection");
        assertThat(get("/sharings", protector).getStatus()).isEqualTo(200);
        assertThat(get("/sharings/new", protector).getStatus()).isEqualTo(403);
        assertThat(get("/sharings", desk.people.elsewhere("coordinator")).getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse share(String basis) throws Exception {
        return send(
                "/sharings/new",
                "basis",
                basis,
                "to",
                "person:" + reader.id(),
                "data",
                "wellbeing",
                "purpose",
                "cooperation",
                "necessity",
                WHY);
    }

    private String day(Actor actor) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get("/my-day").with(desk.people.loggedIn(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String page(String url, Actor actor) throws Exception {
        var answer = get(url, actor);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }

    private MockHttpServletResponse get(String url, Actor actor) throws Exception {
        return mvc.perform(
                        MockMvcRequestBuilders.get("/children/" + child + url).with(desk.people.loggedIn(actor)))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse send(String url, String... fields) throws Exception {
        var request = post("/children/" + child + url).with(csrf()).with(desk.people.loggedIn(coordinator));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request).andReturn().getResponse();
    }
}
