package dk.tidlig.administration.operating;

import dk.tidlig.administration.LostFactors;
import dk.tidlig.administration.UserAccess;
import dk.tidlig.identity.Actor;
import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Output;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tidlig user reset`.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "reset",
        description = "Give somebody a new password, and end all their log-ins.",
        footer = {"", "The password is made up and printed once; --ask asks for one instead."})
class UserResetCommand implements Callable<Integer> {
    private final UserDesk desk;
    private final UserAccess access;
    private final LostFactors lost;
    private final Secret secret;
    private final Output output;

    @Parameters(paramLabel = "USERNAME", description = "Whose password.")
    private String username = "";

    @Option(
            names = "--municipality",
            required = true,
            paramLabel = "CODE",
            description = "One that the person works for.")
    private String municipality = "";

    @Option(names = "--ask", description = "Ask for the password instead of making one up.")
    private boolean ask;

    @Option(names = "--second-factor", description = "Take app, codes on paper and passkeys away too.")
    private boolean secondFactor;

    UserResetCommand(UserDesk desk, UserAccess access, LostFactors lost, Secret secret, Output output) {
        this.desk = desk;
        this.access = access;
        this.lost = lost;
        this.secret = secret;
        this.output = output;
    }

    @Override
    public Integer call() {
        return desk.work(municipality, this::reset);
    }

    private int reset(Actor operator) {
        var user = desk.account(username).id();
        var token = secondFactor ? lost.reset(operator, user) : access.resetPassword(operator, user);
        var password = secret.set(token, ask);
        output.result(
                new Told(username, password.isEmpty() ? null : password),
                () -> password.isEmpty()
                        ? "The new password of " + username + " is in force."
                        : "New password of " + username + ", shown this once: " + password);
        return OperatorCommand.DONE;
    }

    /// What `--format json` prints.
    record Told(String username, @Nullable String password) {}
}
