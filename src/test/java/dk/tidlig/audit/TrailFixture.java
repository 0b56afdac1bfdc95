package dk.tidlig.audit;

import dk.tidlig.database.TestServer;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Jurisdiction;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A municipality of a test's own, its trail, and the hand of one who may do anything to the database.
@Component
class TrailFixture {
    private final Municipalities municipalities;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TrailFixture(Municipalities municipalities, AuditTrail trail, TransactionTemplate transaction, Clock clock) {
        this.municipalities = municipalities;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    Municipality municipality() {
        String code;
        do {
            code = "9" + ThreadLocalRandom.current().nextInt(100, 1000);
        } while (municipalities.byCode(code).isPresent());
        var made = new Municipality(
                MunicipalityId.random(),
                code,
                "Prøveby",
                Jurisdiction.DK,
                ZoneId.of("Europe/Copenhagen"),
                "dk",
                List.of("da", "en"),
                5,
                "00 00 00 00",
                "9-15");
        municipalities.keep(made);
        return made;
    }

    AuditEntry entry() {
        return new AuditEntry(
                clock.instant(),
                UserId.random(),
                "health-visitor",
                "child.read",
                AuditEntry.Kind.READ,
                "follow-up",
                ChildId.random(),
                null,
                AuditEntry.Outcome.ALLOWED);
    }

    /// Each in a transaction of its own.
    void write(Municipality municipality, int entries) {
        for (int i = 0; i < entries; i++) {
            Tenant.run(municipality.id(), () -> transaction.executeWithoutResult(status -> trail.record(entry())));
        }
    }

    JdbcClient superuser() {
        return JdbcClient.create(new DriverManagerDataSource(TestServer.url()));
    }
}
