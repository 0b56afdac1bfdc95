package dk.tidlig.programme.web;

import dk.tidlig.programme.Codes;
import dk.tidlig.shell.Texts;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which message names a choice of the definition: `programme.<type>.<constant>`.
final class Labels {
    private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");

    /// Set behind a Danish text where the reader's language is missing.
    public String mark() {
        return Texts.MARK;
    }

    /// Of `Unit.WORKING_DAYS`: `programme.unit.working-days`.
    public String of(Enum<?> choice) {
        var type = HUMP.matcher(choice.getDeclaringClass().getSimpleName())
                .replaceAll("$1-$2")
                .toLowerCase(Locale.ROOT);
        return "programme." + type + "." + Codes.of(choice);
    }
}
