package dk.tidlig.administration.operating;

import dk.tidlig.operator.OperatorCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `tidlig user`.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "user",
        description = "Work on users: the first administrator, or the day nobody can log in.",
        subcommands = {UserListCommand.class, UserAddCommand.class, UserEndCommand.class, UserResetCommand.class})
class UserCommand implements OperatorCommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Say what to do with users: list, add, end or reset.");
        }
        return USAGE;
    }
}
