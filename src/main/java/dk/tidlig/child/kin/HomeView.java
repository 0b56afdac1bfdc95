package dk.tidlig.child.kin;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One of a child's homes. A protected address is not in it: it is asked for by itself, and that is noted.
///
/// @param place 1 or 2
/// @param address empty when there is none, or when it is protected
/// @param known whether an address is kept at all
/// @param locality the town or settlement, where no more was said; empty when the address is protected
public record HomeView(
        int place,
        @Nullable Integer daysOf14,
        @Nullable String address,
        boolean known,
        boolean protectedAddress,
        @Nullable String locality,
        long version) {
    /// What may leave the record: in a print, a list or an export.
    public Optional<String> open() {
        return protectedAddress ? Optional.empty() : Optional.ofNullable(address);
    }
}
