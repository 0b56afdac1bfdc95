package dk.tidlig.audit;

import dk.tidlig.operator.OperatorCommand;
import dk.tidlig.operator.Output;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `tidlig audit verify`: recomputes the trails and says where the first flaw is.
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@Command(
        name = "verify",
        description = {
            "Recompute the sealed trail from its rows and hold it against the signed heads.",
            "Exit code 1 when a trail is broken; then the first broken block is named."
        })
class VerifyCommand implements Callable<Integer> {
    private final AuditVerification verification;
    private final Municipalities municipalities;
    private final AuditRestore restore;
    private final Output output;

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            description = "Only this municipality's trail. Without it: all.")
    private @Nullable String code;

    @Option(
            names = "--restored",
            description = "Say first in the signed heads that the database was put back; a restore does so by itself.",
            hidden = true)
    private boolean restored;

    @Spec
    private @Nullable CommandSpec spec;

    VerifyCommand(AuditVerification verification, Municipalities municipalities, AuditRestore restore, Output output) {
        this.verification = verification;
        this.restore = restore;
        this.municipalities = municipalities;
        this.output = output;
    }

    @Override
    public Integer call() {
        if (restored) {
            restore.noteRestored();
        }
        var verdicts = chosen().stream().map(this::verify).toList();
        boolean whole = verdicts.stream().allMatch(Verdict::whole);
        output.result(
                new Result(whole, verdicts.stream().map(Trail::of).toList()),
                () -> verdicts.isEmpty()
                        ? "There is no municipality yet, so there is no trail."
                        : verdicts.stream().map(VerifyCommand::text).collect(Collectors.joining("\n")));
        return whole ? OperatorCommand.DONE : OperatorCommand.REFUSED;
    }

    private List<Municipality> chosen() {
        if (code == null) {
            return municipalities.all();
        }
        return List.of(
                municipalities.byCode(code).orElseThrow(() -> unknown("There is no municipality " + code + ".")));
    }

    private RuntimeException unknown(String message) {
        return spec == null
                ? new IllegalArgumentException(message)
                : new ParameterException(spec.commandLine(), message);
    }

    private Verdict verify(Municipality municipality) {
        try (var progress = output.progress("Verifying " + municipality.code(), verification.size(municipality))) {
            var told = new AtomicLong();
            return verification.verify(municipality, entries -> progress.add(entries - told.getAndSet(entries)));
        }
    }

    private static String text(Verdict verdict) {
        var name = verdict.municipality().code() + " " + verdict.municipality().name();
        var size = String.format(Locale.ROOT, "%,d entries in %,d blocks", verdict.entries(), verdict.blocks());
        var late = verdict.lateHeads() == 0
                ? ""
                : String.format(Locale.ROOT, "; %,d heads signed late", verdict.lateHeads());
        return verdict.flaw()
                .map(flaw -> name + ": BROKEN at " + flaw.sentence() + ". Whole before that: " + size + late + ".")
                .orElse(name + ": whole, " + size + late + ".");
    }

    /// What `--format json` prints.
    record Result(boolean whole, List<Trail> municipalities) {}

    record Trail(
            String municipality,
            boolean whole,
            long blocks,
            long entries,
            long lateHeads,
            @Nullable Broken broken) {
        static Trail of(Verdict it) {
            var broken = it.flaw()
                    .map(flaw -> new Broken(flaw.kind().code(), flaw.block(), flaw.entry(), flaw.sentence()))
                    .orElse(null);
            return new Trail(it.municipality().code(), it.whole(), it.blocks(), it.entries(), it.lateHeads(), broken);
        }
    }

    record Broken(
            String flaw, @Nullable Long block, @Nullable Long entry, String text) {}
}
