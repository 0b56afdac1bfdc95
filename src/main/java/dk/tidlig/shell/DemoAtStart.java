package dk.tidlig.shell;

import dk.tidlig.identity.MunicipalitySetup;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ClassUtils;

/// Loads the demo parts, each once. What was decided at a municipality's first start holds: real work never wakes up
/// among fictitious families.
@Component
@Order(MunicipalitySetup.DEMO)
class DemoAtStart implements ApplicationRunner {
    private static final String DECLINED = "declined";

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
        if (environment.getProperty("tidlig.operator", Boolean.class, false)) {
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

    /// Said, or else: on the embedded database yes, on a municipality's own no, for its log-ins are known to all.
    static boolean wanted(Environment environment) {
        var said = environment.getProperty("tidlig.demo", "");
        if (!said.isBlank()) {
            return Boolean.parseBoolean(said);
        }
        return environment.getProperty("TIDLIG_DATABASE_URL", "").isBlank()
                && environment.getProperty("spring.datasource.url", "").isBlank();
    }

    private void decline() {
        if (!marks.hasAny()) {
            marks.set(DECLINED);
        }
    }

    private void load(DemoPart part, Municipality municipality) {
        transaction.executeWithoutResult(status -> {
            if (!marks.has(DECLINED) && marks.set(ClassUtils.getUserClass(part).getSimpleName())) {
                part.load(municipality);
            }
        });
    }
}
