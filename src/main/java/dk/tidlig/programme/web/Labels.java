package dk.tidlig.programme.web;

import dk.tidlig.programme.Codes;
import java.util.regex.Pattern;

/// Which message names a choice of the definition: `programme.<type>.<constant>`.
public final class Labels {
    private static final Pattern HUMP = Pattern.compile("([a-z])([A-Z])");

    /// Of `Unit.WORKING_DAYS`: `programme.unit.working-days`.
    public String of(Enum<?> choice) {
        var type = HUMP.matcher(choice.getDeclaringClass().getSimpleName())
                .replaceAll("$1-$2")
                .toLowerCase(java.util.Locale.ROOT);
        return "programme." + type + "." + Codes.of(choice);
    }
}
