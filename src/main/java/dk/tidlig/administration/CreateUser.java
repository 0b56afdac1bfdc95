package dk.tidlig.administration;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes an account and employs it, or employs one who has an account from another municipality.
///
/// @param known the account is there already
/// @param unit code of the unit, or null
public record CreateUser(
        String username,
        String name,
        boolean known,
        String profession,
        @Nullable String unit,
        LocalDate from,
        Set<String> roles) {}
