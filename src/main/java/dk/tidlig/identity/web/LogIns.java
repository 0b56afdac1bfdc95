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
import dk.tidlig.identity.passkey.Passkeys;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
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

    /// What was changed by the person.
    enum Change {
        NEW_PASSWORD,
        NEW_PASSKEY,
        PASSKEY_GONE,
        NEW_APP,
        APP_GONE,
        NEW_PAPER,
        /// Log-ins elsewhere were ended.
        ELSEWHERE;

        private String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    void succeeded(String username, Proof proof) {
        note(username, new Deed(proof.code(), Kind.READ, Outcome.ALLOWED));
    }

    void failed(String username, Proof proof) {
        note(username, new Deed(proof.code(), Kind.READ, Outcome.DENIED));
    }

    void ended(String username) {
        note(username, new Deed("end", Kind.READ, Outcome.ALLOWED));
    }

    void changed(String username, Change change) {
        note(username, new Deed(change.code(), Kind.WRITE, Outcome.ALLOWED));
    }

    @EventListener
    void onPasskey(Passkeys.Added added) {
        changed(added.username(), Change.NEW_PASSKEY);
    }

    private record Deed(String code, Kind kind, Outcome outcome) {}

    private void note(String username, Deed deed) {
        accounts.byUsername(username)
                .ifPresent(account -> belonging
                        .of(account)
                        .forEach((municipality, profession) ->
                                Tenant.run(municipality, () -> write(account, profession, deed))));
    }

    private void write(Account account, String profession, Deed deed) {
        var entry = new AuditEntry(
                clock.instant(),
                account.id(),
                profession,
                "log-in." + deed.code(),
                deed.kind(),
                PURPOSE,
                null,
                null,
                deed.outcome());
        transaction.executeWithoutResult(status -> trail.record(entry));
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
