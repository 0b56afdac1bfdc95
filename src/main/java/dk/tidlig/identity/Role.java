package dk.tidlig.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A role as this municipality has it.
///
/// @param gives codes of the roles that whoever has this one may give to others
/// @param holders how many have it today
public record Role(String code, LocalName name, List<String> gives, int holders, long version) {
    public Role {
        gives = List.copyOf(gives);
    }

    /// One right of a role.
    ///
    /// @param inFile how far it reaches by the set-up file; null when the file does not give it
    /// @param reach how far it reaches here; null when it was taken away by hand
    public record Right(
            String action, @Nullable Reach inFile, @Nullable Reach reach) {
        public boolean adjusted() {
            return inFile != reach;
        }

        public Optional<Reach> reaches() {
            return Optional.ofNullable(reach);
        }
    }
}
