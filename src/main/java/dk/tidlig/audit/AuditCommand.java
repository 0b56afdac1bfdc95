package dk.tidlig.audit;

import dk.tidlig.operator.OperatorCommand;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `tidlig audit`: what the operator can do with the trail.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(name = "audit", description = "Work on the audit trail.", subcommands = VerifyCommand.class)
class AuditCommand implements OperatorCommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec != null) {
            throw new ParameterException(spec.commandLine(), "Say what to do with the trail: verify.");
        }
        return USAGE;
    }
}
