package dk.tidlig.episode.retention;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Output;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `tidlig retention`: lists what is over, and erases what has been listed long enough, now instead of by night.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "retention",
        description = {
            "List the children whose time is over, and erase those that have been listed long enough.",
            "The program does the same by itself every night. Exit code 1 when a child could not be erased;",
            "it is whole, and the next run tries again."
        })
class RetentionCommand implements OperatorCommand {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionCommand.class);

    private final Erasing erasing;
    private final Municipalities municipalities;
    private final Output output;

    @Option(
            names = "--municipality",
            required = true,
            paramLabel = "CODE",
            description = "Four digits, with the leading zero.")
    private String code = "";

    @Option(names = "--dry-run", description = "Say what is on the list and what would come on it; change nothing.")
    private boolean dryRun;

    @Spec
    private @Nullable CommandSpec spec;

    RetentionCommand(Erasing erasing, Municipalities municipalities, Output output) {
        this.erasing = erasing;
        this.municipalities = municipalities;
        this.output = output;
    }

    @Override
    public Integer call() {
        var it = municipalities
                .byCode(code)
                .orElseThrow(() -> new ParameterException(
                        Objects.requireNonNull(spec).commandLine(), "There is no municipality " + code + " here."));
        var result = Tenant.in(it.id(), () -> run(it));
        output.result(result, result::text);
        return result.failed().isEmpty() ? DONE : REFUSED;
    }

    private Result run(Municipality it) {
        var operator = Actor.operator(it.id());
        var erased = new ArrayList<String>();
        var failed = new ArrayList<String>();
        if (!dryRun) {
            erasing.list(operator).forEach(child -> erase(operator, child, erased, failed));
        }
        var children = erasing.plan(operator).stream().map(Line::of).toList();
        return new Result(it.code(), dryRun, children, erased, failed);
    }

    private void erase(Actor operator, ChildId child, List<String> erased, List<String> failed) {
        try {
            if (!erasing.erase(operator, child).isEmpty()) {
                erased.add(child.toString());
            }
        } catch (RuntimeException cause) {
            LOG.error("the child {} could not be erased", child, cause);
            failed.add(child.toString());
        }
    }

    /// What `--format json` prints.
    record Result(String municipality, boolean dryRun, List<Line> listed, List<String> erased, List<String> failed) {
        String text() {
            var head = "%s: %d erased, %d could not be erased, %d on the list%s"
                    .formatted(municipality, erased.size(), failed.size(), listed.size(), listed.isEmpty() ? "." : ":");
            return listed.stream()
                    .map(Line::text)
                    .collect(Collectors.joining("\n", head + "\n", ""))
                    .strip();
        }
    }

    record Line(
            String child,
            String keptUntil,
            String listedOn,
            String goesOn,
            boolean waitsForArchive,
            List<RuleNote> rules) {
        static Line of(Erasing.Planned it) {
            return new Line(
                    it.child().toString(),
                    it.keptUntil().toString(),
                    it.listedOn().toString(),
                    it.goesOn().toString(),
                    it.waitsForArchive(),
                    it.rules());
        }

        String text() {
            return "%s  goes %s%s  kept until %s: %s"
                    .formatted(
                            child,
                            goesOn,
                            waitsForArchive ? " when the archive has it" : "",
                            keptUntil,
                            rules.stream().map(RuleNote::written).collect(Collectors.joining("; ")));
        }
    }
}
