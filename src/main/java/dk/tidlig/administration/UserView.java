package dk.tidlig.administration;

import dk.tidlig.identity.Account;
import dk.tidlig.identity.Employment;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A user as an administrator sees them.
///
/// @param employment the one that has not ended here; null when all have
/// @param history all employments here, the latest first
/// @param elsewhere whether the account works for another municipality too
/// @param self whether it is the administrator's own
public record UserView(
        Account account,
        @Nullable Employment employment,
        List<Employment> history,
        Set<String> roles,
        Set<String> givable,
        boolean elsewhere,
        boolean self) {}
