package dk.tidlig.administration;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.factor.RecoveryCodes;
import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;

@TidligTest
@ExtendWith(OutputCaptureExtension.class)
class UserCommandTest {
    private static final Pattern PASSWORD = Pattern.compile("shown this once: (\\S+)");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    private final String username = "n" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void makesAUserWhoCanLogIn(CapturedOutput output) {
        assertThat(add()).isEqualTo(OperatorCommand.DONE);

        var visitor = new Visitor(port);
        assertThat(Visitor.location(visitor.logIn(username, password(output)))).isEqualTo("/");
        assertThat(visitor.get("/administration/users").statusCode()).isEqualTo(200);
    }

    @Test
    void listsUsersAsJson(CapturedOutput output) {
        add();

        assertThat(run("list", "--municipality", "0779")).isEqualTo(OperatorCommand.DONE);

        assertThat(output.getOut()).contains(username, "administrator");
    }

    @Test
    void endsAndResets(CapturedOutput output) {
        people.with("administrator");
        add();
        var first = password(output);

        assertThat(run("reset", username, "--municipality", "0779")).isEqualTo(OperatorCommand.DONE);
        assertThat(Visitor.location(new Visitor(port).logIn(username, first))).isEqualTo("/login?error");

        assertThat(run("end", username, "--municipality", "0779")).isEqualTo(OperatorCommand.DONE);
        assertThat(people.again(username, people.here())).isEmpty();
    }

    @Test
    void resetsASecondFactorTooWhenAsked(CapturedOutput output) {
        add();
        var user = context.getBean(Accounts.class)
                .byUsername(username)
                .orElseThrow()
                .id();
        var onPaper = context.getBean(RecoveryCodes.class);
        onPaper.make(user);

        assertThat(run("reset", username, "--municipality", "0779")).isEqualTo(OperatorCommand.DONE);
        assertThat(onPaper.left(user)).isEqualTo(10);
        assertThat(run("reset", username, "--municipality", "0779", "--second-factor"))
                .isEqualTo(OperatorCommand.DONE);
        assertThat(onPaper.left(user)).isZero();
    }

    @Test
    void tellsARefusalInOneLine(CapturedOutput output) {
        add();

        assertThat(add()).isEqualTo(OperatorCommand.REFUSED);
        assertThat(run("end", "nobody", "--municipality", "0779")).isEqualTo(OperatorCommand.REFUSED);
        assertThat(run("list", "--municipality", "0001")).isEqualTo(OperatorCommand.REFUSED);

        assertThat(output.getErr())
                .contains("That username is taken.", "There is no such user", "There is no municipality 0001.");
    }

    private int add() {
        return run(
                "add",
                username,
                "--municipality",
                "0779",
                "--name",
                "Ny " + username,
                "--profession",
                "leader",
                "--role",
                "administrator,leader");
    }

    private static String password(CapturedOutput output) {
        var found = PASSWORD.matcher(output.getOut());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private int run(String... arguments) {
        var command = (OperatorCommand) context.getBean("dk.tidlig.administration.operating.UserCommand");
        return new CommandLine(command, new CommandLine.IFactory() {
                    @Override
                    public <K> K create(Class<K> type) throws Exception {
                        return context.getBeanNamesForType(type).length == 1
                                ? context.getBean(type)
                                : CommandLine.defaultFactory().create(type);
                    }
                })
                .execute(arguments);
    }
}
