package dk.tidlig.shell;

import dk.tidlig.identity.MunicipalitySetup;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.net.InetAddress;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/// Loads the demo parts, each once. What was decided at a municipality's first start holds, and so does work that began
/// there: it never wakes up among fictitious families. The log-ins are known to all, so where others than this machine
/// reach the program it does not start with them, unless [#OPEN] says that everybody may come in.
@Component
@Order(MunicipalitySetup.DEMO)
class DemoAtStart implements ApplicationRunner, SmartInitializingSingleton {
    static final String OPEN = "tidlig.demo-open-to-everybody";

    private final List<DemoPart> parts;
    private final Municipalities municipalities;
    private final DemoMarks marks;
    private final TransactionTemplate transaction;
    private final Environment environment;

    DemoAtStart(
            List<DemoPart> parts,
            Municipalities municipalities,
            DemoMarks marks,
            TransactionTemplate transaction,
            Environment environment) {
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).toList();
        this.municipalities = municipalities;
        this.marks = marks;
        this.transaction = transaction;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (isOperators()) {
            return;
        }
        boolean wanted = wanted(environment);
        municipalities
                .all()
                .forEach(municipality -> Tenant.run(municipality.id(), () -> {
                    if (wanted) {
                        parts.forEach(part -> load(part, municipality));
                    } else {
                        transaction.executeWithoutResult(status -> decline());
                    }
                }));
    }

    /// Before any page is served.
    @Override
    public void afterSingletonsInstantiated() {
        if (!isOperators() && reachesOthers(environment) && !environment.getProperty(OPEN, Boolean.class, false)) {
            boolean there = municipalities.all().stream()
                    .anyMatch(it -> Boolean.TRUE.equals(
                            Tenant.in(it.id(), () -> transaction.execute(status -> marks.wasLoaded()))));
            if (there || wanted(environment)) {
                throw new KnownToAll();
            }
        }
    }

    /// Its message is for the one who starts the program.
    static final class KnownToAll extends IllegalStateException implements ExitCodeGenerator {
        KnownToAll() {
            super("The log-ins of the demonstration are known to all, and others than this machine reach this address."
                    + " Start without them (--no-demo, and a data folder of its own), or say --" + OPEN + "=true.");
        }

        @Override
        public int getExitCode() {
            return 3;
        }
    }

    private boolean isOperators() {
        return environment.getProperty("tidlig.operator", Boolean.class, false);
    }

    /// Listens to more than this machine, or is told an address that others know it by.
    static boolean reachesOthers(Environment environment) {
        var listens = environment.getProperty("server.address", InetAddress.class);
        var url = environment.getProperty("tidlig.url", "");
        return listens == null
                || !listens.isLoopbackAddress()
                || (!url.isBlank() && !url.matches("https?://(localhost|127\\.[0-9.]+|\\[::1])(:\\d+)?/*"));
    }

    /// Said, or else: on the embedded database of this machine yes, elsewhere no.
    static boolean wanted(Environment environment) {
        var said = environment.getProperty("tidlig.demo", "");
        if (!said.isBlank()) {
            return Boolean.parseBoolean(said);
        }
        return !reachesOthers(environment)
                && environment.getProperty("TIDLIG_DATABASE_URL", "").isBlank()
                && environment.getProperty("spring.datasource.url", "").isBlank();
    }

    private void decline() {
        if (!marks.hasAny()) {
            marks.set(DemoMarks.DECLINED);
        }
    }

    void load(DemoPart part, Municipality municipality) {
        transaction.executeWithoutResult(status -> {
            if (marks.isInUse()) {
                marks.set(DemoMarks.DECLINED);
            }
            if (!marks.has(DemoMarks.DECLINED)
                    && marks.set(ClassUtils.getUserClass(part).getSimpleName())) {
                part.load(municipality);
            }
        });
    }
}
