package dk.tidlig.identity.web;

import dk.tidlig.audit.AuditEntry;
import dk.tidlig.audit.AuditEntry.Kind;
import dk.tidlig.audit.AuditEntry.Outcome;
import dk.tidlig.audit.AuditTrail;
import dk.tidlig.identity.Account;
import dk.tidlig.identity.Accounts;
import dk.tidlig.identity.Employment;
import dk.tidlig.identity.Employments;
import dk.tidlig.identity.family.FamilyActors;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Log-ins, tries that failed and log-outs, in the trail of each municipality that the person belongs to (OWASP ASVS
/// 5.0.0, 16.3.1). A try with a name that nobody has is in no trail: it is about nobody, and what was typed may be a
/// password. There is no flood of them: whoever tries too often is stopped before.
@Component
class LogIns {
    private static final String PURPOSE = "log-in";
    private static final String FAMILY = "family";

    private final Accounts accounts;
    private final Belonging belonging;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LogIns(Accounts accounts, Belonging belonging, AuditTrail trail, TransactionTemplate transaction, Clock clock) {
        this.accounts = accounts;
        this.belonging = belonging;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// What was shown. With a second factor there are two entries.
    enum Proof {
        PASSWORD,
        PASSKEY,
        APP,
        PAPER;

        private String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    void succeeded(String username, Proof proof) {
        note(username, "log-in." + proof.code(), Outcome.ALLOWED);
    }

    void failed(String username, Proof proof) {
        note(username, "log-in." + proof.code(), Outcome.DENIED);
    }

    void ended(String username) {
        note(username, "log-in.end", Outcome.ALLOWED);
    }

    private void note(String username, String deed, Outcome outcome) {
        accounts.byUsername(username)
                .ifPresent(account -> belonging
                        .of(account)
                        .forEach((municipality, profession) ->
                                Tenant.run(municipality, () -> write(account, profession, deed, outcome))));
    }

    private void write(Account account, String profession, String deed, Outcome outcome) {
        transaction.executeWithoutResult(status -> trail.record(new AuditEntry(
                clock.instant(), account.id(), profession, deed, Kind.READ, PURPOSE, null, null, outcome)));
    }

    /// Where an account belongs, and as what.
    @Component
    record Belonging(Employments employments, FamilyActors families) {
        Map<MunicipalityId, String> of(Account account) {
            var homes = new LinkedHashMap<MunicipalityId, String>();
            for (Employment each : employments.running(account.id())) {
                homes.putIfAbsent(each.municipality(), each.profession());
            }
            families.home(account.username()).ifPresent(home -> homes.putIfAbsent(home, FAMILY));
            return homes;
        }
    }
}
