package dk.tidlig.administration;

import dk.tidlig.audit.AuditVerification;
import dk.tidlig.audit.PastVerification;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.identity.Roles;
import dk.tidlig.tenancy.Municipalities;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What stands around a page of the trail: what can be asked for, and when the trail was last proved.
@Component
class TrailChoices {
    private final Colleagues colleagues;
    private final Roles roles;
    private final AuditVerification verification;
    private final Municipalities municipalities;

    TrailChoices(Colleagues colleagues, Roles roles, AuditVerification verification, Municipalities municipalities) {
        this.colleagues = colleagues;
        this.roles = roles;
        this.verification = verification;
        this.municipalities = municipalities;
    }

    TrailView around(List<TrailRow> rows, long total, String child) {
        return new TrailView(rows, total, child, proof(), colleagues.here(), new TreeSet<>(roles.knownActions()));
    }

    /// The last verification; nothing before the first.
    @Nullable
    PastVerification proof() {
        return verification.last(municipalities.current()).orElse(null);
    }

    ZoneId zone() {
        return municipalities.current().zone();
    }

    TrailView nothing() {
        return new TrailView(List.of(), 0, "", null, List.of(), Set.of());
    }
}
