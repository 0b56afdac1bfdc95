package dk.tidlig.administration.operating;

import dk.tidlig.administration.Users;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Staff;
import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Output;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `tidlig user list`.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(name = "list", description = "List those who work for a municipality, with their roles.")
class UserListCommand implements Callable<Integer> {
    private final UserDesk desk;
    private final Users users;
    private final Output output;

    @Option(
            names = "--municipality",
            required = true,
            paramLabel = "CODE",
            description = "Four digits, with the leading zero.")
    private String municipality = "";

    @Option(names = "--ended", description = "Those whose work there has ended instead.")
    private boolean ended;

    UserListCommand(UserDesk desk, Users users, Output output) {
        this.desk = desk;
        this.users = users;
        this.output = output;
    }

    @Override
    public Integer call() {
        return desk.work(municipality, this::list);
    }

    private int list(Actor operator) {
        var found = new ArrayList<Staff.Row>();
        Staff.Lines lines;
        do {
            lines = users.list(operator, "", ended, found.size() / Users.PAGE + 1);
            found.addAll(lines.rows());
        } while (!lines.rows().isEmpty() && found.size() < lines.total());
        var told = found.stream().map(Told::of).toList();
        output.result(
                told,
                () -> told.isEmpty()
                        ? "Nobody."
                        : told.stream()
                                .map(user -> String.format(
                                        "%-24s %-32s %s",
                                        user.username(), user.name(), String.join(", ", user.roles())))
                                .collect(Collectors.joining("\n")));
        return OperatorCommand.DONE;
    }

    /// What `--format json` prints of each.
    record Told(
            String username,
            String name,
            String profession,
            List<String> roles,
            boolean locked,
            String from,
            @Nullable String lastDay) {
        static Told of(Staff.Row row) {
            var ends = row.endsBefore();
            return new Told(
                    row.username(),
                    row.name(),
                    row.profession().en(),
                    row.roles(),
                    row.locked(),
                    row.startsOn().toString(),
                    ends == null ? null : day(ends.minusDays(1)));
        }

        private static String day(LocalDate day) {
            return day.toString();
        }
    }
}
