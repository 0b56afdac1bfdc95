package dk.tidlig.child.kin;

import dk.tidlig.child.AdultId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An adult around a child as a professional sees it. Never an address.
///
/// @param home in which of the child's homes the adult lives: 1, 2, or in none
/// @param protectedAddress name and address protection: contact is for the work alone, and printed for nobody
public record KinView(
        KinId id,
        AdultId adult,
        @Nullable String givenName,
        @Nullable String familyName,
        KinRelation relation,
        boolean custody,
        @Nullable Integer home,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String language,
        boolean interpreter,
        boolean protectedAddress,
        boolean hasNumber,
        LocalDate since,
        long version) {
    public Optional<String> name() {
        var name = Stream.of(Optional.ofNullable(givenName), Optional.ofNullable(familyName))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
