package dk.tidlig.intake.referral;

import dk.tidlig.child.Cpr;
import dk.tidlig.intake.referral.ReferralAnswer.Born;
import dk.tidlig.intake.referral.ReferralAnswer.Consented;
import dk.tidlig.intake.referral.ReferralAnswer.Done;
import dk.tidlig.intake.referral.ReferralAnswer.Due;
import dk.tidlig.intake.referral.ReferralAnswer.Lives;
import dk.tidlig.intake.referral.ReferralAnswer.Parent;
import dk.tidlig.intake.referral.ReferralAnswer.Reasons;
import dk.tidlig.intake.referral.ReferralAnswer.Seen;
import dk.tidlig.intake.referral.ReferralAnswer.Whom;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer field by field, as text that is kept when it is amended; [ReferralLines] puts the words to it.
final class ReferralFields {
    static final String MORE = "more";

    private ReferralFields() {}

    static Map<String, String> of(ReferralAnswer answer) {
        return switch (answer) {
            case Whom it -> fields("subject", it.subject());
            case Parent it -> parent(it);
            case Lives it -> fields("locality", it.locality());
            case Due it -> fields("due", it.on(), "count", it.count());
            case Born it -> fields("child-name", it.name(), "born", it.bornOn(), "child-cpr", written(it.cpr()));
            case Reasons it -> fields("reasons", String.join(",", it.codes()));
            case Seen it -> fields("words", it.words(), "well", it.well());
            case Done it -> fields("tried", it.tried(), "around", it.around());
            case Consented it -> fields("consent", it.said(), "consent-by", it.by(), "consent-on", it.on());
        };
    }

    private static Map<String, String> parent(Parent it) {
        var fields = fields("parent", it.name(), "relation", it.relation(), "parent-cpr", written(it.cpr()));
        fields.putAll(fields("phone", it.phone(), "language", it.language(), "interpreter", it.interpreter()));
        return fields;
    }

    /// Names and values in turn; what is nothing is left out.
    private static Map<String, String> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[i]), value.toString());
            }
        }
        return fields;
    }

    private static @Nullable String written(@Nullable Cpr cpr) {
        return cpr == null ? null : cpr.written();
    }
}
