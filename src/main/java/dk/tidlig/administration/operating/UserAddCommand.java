package dk.tidlig.administration.operating;

import dk.tidlig.administration.Arrivals;
import dk.tidlig.administration.CreateUser;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Employments;
import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Output;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tidlig user add`.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "add",
        description = "Make a user, or employ one who has an account from another municipality.",
        footer = {"", "The password is made up and printed once; --ask asks for one instead."})
class UserAddCommand implements Callable<Integer> {
    private final UserDesk desk;
    private final Arrivals arrivals;
    private final Employments employments;
    private final Secret secret;
    private final Output output;

    @Parameters(paramLabel = "USERNAME", description = "Small letters a-z, digits and . _ -")
    private String username = "";

    @Option(
            names = "--municipality",
            required = true,
            paramLabel = "CODE",
            description = "Four digits, with the leading zero.")
    private String municipality = "";

    @Option(names = "--name", required = true, paramLabel = "NAME", description = "The person's name.")
    private String name = "";

    @Option(names = "--profession", required = true, paramLabel = "CODE", description = "A profession's code.")
    private String profession = "";

    @Option(names = "--unit", paramLabel = "CODE", description = "A unit's code.")
    private @Nullable String unit;

    @Option(
            names = "--role",
            paramLabel = "CODE",
            split = ",",
            description = "Roles, as administrator; several with commas.")
    private List<String> roles = List.of();

    @Option(names = "--known", description = "The person has an account already.")
    private boolean known;

    @Option(names = "--ask", description = "Ask for the password instead of making one up.")
    private boolean ask;

    UserAddCommand(UserDesk desk, Arrivals arrivals, Employments employments, Secret secret, Output output) {
        this.desk = desk;
        this.arrivals = arrivals;
        this.employments = employments;
        this.secret = secret;
        this.output = output;
    }

    @Override
    public Integer call() {
        return desk.work(municipality, this::add);
    }

    private int add(Actor operator) {
        var created = arrivals.create(operator, wanted(employments.today()));
        var password = created.token() == null ? "" : secret.set(created.token(), ask);
        output.result(
                new Told(username, password.isEmpty() ? null : password),
                () -> username + " may work for " + municipality + " from today."
                        + (password.isEmpty() ? "" : "\nPassword, shown this once: " + password));
        return OperatorCommand.DONE;
    }

    private CreateUser wanted(LocalDate today) {
        Set<String> some = new TreeSet<>(roles);
        return new CreateUser(username, name, known, profession, unit, today, some);
    }

    /// What `--format json` prints.
    record Told(String username, @Nullable String password) {}
}
