package dk.tidlig.administration.operating;

import dk.tidlig.administration.Departures;
import dk.tidlig.administration.Users;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Output;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `tidlig user end`.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(name = "end", description = "End somebody's work for a municipality, at once or after a last day.")
class UserEndCommand implements Callable<Integer> {
    private final UserDesk desk;
    private final Users users;
    private final Departures departures;
    private final Output output;

    @Parameters(paramLabel = "USERNAME", description = "Whose work ends.")
    private String username = "";

    @Option(
            names = "--municipality",
            required = true,
            paramLabel = "CODE",
            description = "Four digits, with the leading zero.")
    private String municipality = "";

    @Option(names = "--last-day", paramLabel = "DAY", description = "As 2026-06-30. Without it: at once.")
    private @Nullable LocalDate lastDay;

    UserEndCommand(UserDesk desk, Users users, Departures departures, Output output) {
        this.desk = desk;
        this.users = users;
        this.departures = departures;
        this.output = output;
    }

    @Override
    public Integer call() {
        return desk.work(municipality, this::end);
    }

    private int end(Actor operator) {
        var user = desk.account(username).id();
        var employment = users.read(operator, user).employment();
        if (employment == null) {
            throw new NotFound();
        }
        departures.end(operator, user, lastDay, employment.version());
        output.result(
                new Told(username, lastDay == null ? null : lastDay.toString()),
                () -> username + (lastDay == null ? " has no access any more." : " has access until " + lastDay + "."));
        return OperatorCommand.DONE;
    }

    /// What `--format json` prints.
    record Told(String username, @Nullable String lastDay) {}
}
