package dk.tidlig.child.kin;

import org.jspecify.annotations.Nullable;

/// One of a child's at most two homes.
///
/// @param daysOf14 the child's share of time there, in days of a fortnight; empty when not agreed
/// @param protectedAddress kept from every print, list, export and from the other parent
public record HomeDetails(
        @Nullable Integer daysOf14, @Nullable String address, boolean protectedAddress) {
    public HomeDetails {
        if (daysOf14 != null && (daysOf14 < 1 || daysOf14 > 14)) {
            throw new IllegalArgumentException("a share is 1 to 14 days of a fortnight");
        }
        address = address == null || address.isBlank() ? null : address.strip();
    }
}
