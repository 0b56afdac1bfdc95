package dk.tidlig.family;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every address of the program, asked by a family's log-in: its own, and what is open to everybody, answer; nothing
/// else does.
@TidligTest
class OnlyTheirOwnTest {
    private static final List<String> OPEN = List.of(
            "/family",
            "/login",
            "/my-account",
            "/second-factor",
            "/enquire/",
            "/enquiry-status",
            "/accessibility",
            "/privacy",
            "/new-password",
            "/resume",
            "/error");

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Household household;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @Test
    void nothingButTheirOwnAnswers() throws Exception {
        var home = household.with(people.with("coordinator"));
        var mother = household.loggedIn(home, home.mother());
        var answered = new ArrayList<String>();
        int asked = 0;

        for (var route : routes()) {
            var url = route.path().replaceAll("\\{[^}]+}", home.child().toString());
            if (OPEN.stream().noneMatch(url::startsWith)) {
                int status = route.writes()
                        ? household.post(mvc, mother, url).getStatus()
                        : household.get(mvc, mother, url).getStatus();
                asked++;
                if (status != 404 && !url.equals("/")) {
                    answered.add(route + " " + status);
                }
            }
        }

        assertThat(answered).isEmpty();
        assertThat(asked).isGreaterThan(150);
    }

    @Test
    void leadsFromTheFrontDoorToTheFamily() throws Exception {
        var home = household.with(people.with("coordinator"));
        var mother = household.loggedIn(home, home.mother());

        assertThat(household.get(mvc, mother, "/").getHeader("Location")).isEqualTo("/family");
        assertThat(household.get(mvc, mother, "/family").getRedirectedUrl()).isEqualTo("/family/" + home.child());
        for (var url : List.of("", "/looks", "/consents")) {
            assertThat(household
                            .get(mvc, mother, "/family/" + home.child() + url)
                            .getStatus())
                    .isEqualTo(200);
        }
        assertThat(household.get(mvc, mother, "/my-account").getContentAsString())
                .doesNotContain("/purpose");
    }

    @Test
    void isNobodysInTheWork() throws Exception {
        var home = household.with(people.with("coordinator"));
        var professional = home.professional();

        for (var url : List.of("/family", "/family/" + home.child(), "/family/" + home.child() + "/looks")) {
            var answer = mvc.perform(org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get(url)
                            .with(people.loggedIn(professional)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isIn(403, 404);
        }
    }

    private record Route(String path, boolean writes) implements Comparable<Route> {
        @Override
        public int compareTo(Route that) {
            return toString().compareTo(that.toString());
        }
    }

    private List<Route> routes() {
        var found = new TreeSet<Route>();
        for (RequestMappingInfo info : routes.getHandlerMethods().keySet()) {
            boolean writes = info.getMethodsCondition().getMethods().contains(RequestMethod.POST);
            info.getPatternValues().forEach(path -> found.add(new Route(path, writes)));
        }
        return List.copyOf(found);
    }
}
