package dk.tidlig.identity.setup;

import dk.tidlig.identity.family.FamilyRule;
import dk.tidlig.identity.family.FamilyRules;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a set-up file says of the family's own log-in: reads it, and writes it for the bound municipality.
@Component
class FamilyPart {
    private static final int MOST_DAYS = 90;
    private static final int OLDEST = 25;

    private final FamilyRules rules;

    FamilyPart(FamilyRules rules) {
        this.rules = rules;
    }

    static FamilyRule read(YamlPart part) {
        var entries = part.only("own-from-age", "invitation-days", "staff-names", "untold-purposes", "source");
        return new FamilyRule(
                upTo(OLDEST, part.need(entries, "own-from-age")),
                upTo(MOST_DAYS, part.need(entries, "invitation-days")),
                yes(part.need(entries, "staff-names")),
                Set.copyOf(part.need(entries, "untold-purposes").texts()),
                part.need(entries, "source").name());
    }

    private static int upTo(int most, YamlPart part) {
        int number = part.atLeastOne();
        if (number > most) {
            throw part.problem("at most " + most + " is possible");
        }
        return number;
    }

    private static boolean yes(YamlPart part) {
        if (!part.text().matches("true|false")) {
            throw part.problem("true or false is expected");
        }
        return Boolean.parseBoolean(part.text());
    }

    void keep(@Nullable FamilyRule rule) {
        if (rule != null) {
            rules.keep(rule);
        }
    }
}
