package dk.tidlig.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Names of fields that no form of ours has: whoever writes them gets a no, and never a failure.
@TidligTest
class StrangeFieldsTest {
    private static final String NOBODY = "/00000000-0000-0000-0000-000000000000";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private Visitor visitor;

    @BeforeEach
    void isLoggedIn() {
        visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(people.with("coordinator", "administrator")), People.PASSWORD);
        visitor.get("/children/new");
    }

    static Stream<String> strange() {
        return Stream.of(
                "givenName[0]",
                "givenName[x]",
                "givenName[",
                "givenName]",
                "givenName.x",
                "givenName.bytes[0]",
                "bornOn.year",
                "bornOn[0]",
                "notTheSame[x]",
                "notTheSame[-1]",
                "notTheSame[99999999]",
                "notTheSame[0][0]",
                "notTheSame[0].x",
                "class.module.classLoader.x",
                "x.y[0].z",
                "[0]",
                ".",
                "_givenName[0]",
                "!givenName[0]");
    }

    @ParameterizedTest
    @MethodSource("strange")
    void neverBreakAForm(String name) {
        var answer = visitor.post("/children/new", "dueOn", "", name, "x");

        assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
    }

    @Test
    void neverBreakAPublicForm() {
        var stranger = new Visitor(port);
        stranger.get("/enquiry-status/0779");
        var answer = stranger.post("/enquiry-status/0779", "number[0]", "x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Det kunne vi ikke forstå");
    }

    @Test
    void areAnsweredOnOurOwnPage() {
        var answer = visitor.post("/children/new", "givenName[0]", "x");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Det kunne vi ikke forstå", "Gå tilbage til siden før", "/tidlig.css");
    }

    @Test
    void breakNoneOfOurForms() {
        var paths = List.of("[0]", "[x]", ".x", "[0].x", "[99999999]");
        int sent = 0;
        for (var form : forms()) {
            for (var name : form.fields()) {
                var path = name + paths.get(sent++ % paths.size());
                assertThat(visitor.post(form.address(), path, "x").statusCode())
                        .as(form.address() + " " + path)
                        .isLessThan(500);
            }
        }
        assertThat(sent).isGreaterThan(100);
    }

    private record Form(String address, List<String> fields) {}

    /// Everything that binds a form when it is sent in.
    private List<Form> forms() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(one -> forms(one.getKey(), one.getValue()))
                .toList();
    }

    private static Stream<Form> forms(RequestMappingInfo address, HandlerMethod handler) {
        return Stream.of(handler.getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(ModelAttribute.class))
                .filter(parameter -> parameter.getParameterType().isRecord())
                .map(parameter -> new Form(
                        address.getPatternValues()
                                .iterator()
                                .next()
                                .replace("/{municipality:\\d{4}}", "/0779")
                                .replaceAll("/\\{([^{}]|\\{[^{}]*})*}", NOBODY),
                        Stream.of(parameter.getParameterType().getRecordComponents())
                                .map(component -> component.getName())
                                .toList()));
    }
}
