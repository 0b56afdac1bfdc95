package dk.tidlig.administration;

import dk.tidlig.audit.AuditVerification;
import dk.tidlig.audit.PastVerification;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.identity.Roles;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Municipalities;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What stands around a page of the trail: what can be asked for, and when the trail was last proved.
@Component
class TrailChoices {
    /// What nobody needs a right for.
    private static final List<String> LOG_INS = Stream.of(
                    "password",
                    "passkey",
                    "app",
                    "paper",
                    "end",
                    "new-password",
                    "new-passkey",
                    "passkey-gone",
                    "new-app",
                    "app-gone",
                    "new-paper",
                    "elsewhere")
            .map("log-in."::concat)
            .toList();

    private final Colleagues colleagues;
    private final Roles roles;
    private final AuditVerification verification;
    private final Municipalities municipalities;
    private final Words words;

    TrailChoices(
            Colleagues colleagues,
            Roles roles,
            AuditVerification verification,
            Municipalities municipalities,
            Words words) {
        this.colleagues = colleagues;
        this.roles = roles;
        this.verification = verification;
        this.municipalities = municipalities;
        this.words = words;
    }

    TrailView around(List<TrailRow> rows, long total, String child) {
        return new TrailView(rows, total, child, proof(), colleagues.here(), deeds());
    }

    /// By their words in the reader's language, as they are looked for.
    private List<Choice> deeds() {
        return Stream.concat(roles.knownActions().stream(), LOG_INS.stream())
                .map(action -> new Choice(action, words.text("administration.deed." + action)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(LocaleContextHolder.getLocale())))
                .toList();
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
        return new TrailView(List.of(), 0, "", null, List.of(), List.of());
    }
}
