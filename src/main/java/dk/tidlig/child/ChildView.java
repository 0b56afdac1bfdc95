package dk.tidlig.child;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A child as a reader who may sees it. Addresses are never in it.
///
/// @param pseudonym how another register speaks of an imported child that has no name here
/// @param cpr the present number
/// @param motherName of an unborn child
/// @param pregnancyPlace 1 or more when there are several of one pregnancy
/// @param birth when an unborn child's record was turned over
/// @param ending that it does not live, or is expected no more
/// @param protectedAddress whether any home of the child, or adult around it, is protected
public record ChildView(
        ChildId id,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate dueOn,
        @Nullable String pseudonym,
        @Nullable Cpr cpr,
        @Nullable String language,
        boolean interpreter,
        @Nullable String institution,
        @Nullable AdultId mother,
        @Nullable String motherName,
        @Nullable Integer pregnancyPlace,
        boolean protectedAddress,
        long version,
        Stamp registered,
        @Nullable Stamp birth,
        @Nullable Ending ending) {
    /// That a child does not live, or is expected no more. What was written stays readable.
    ///
    /// @param on the day, when it is known
    public record Ending(Reason reason, @Nullable LocalDate on, Stamp stamp) {
        /// Why. The words are the message `child.ending.<code>`.
        public enum Reason {
            PREGNANCY_ENDED,
            STILLBORN,
            /// Fewer were expected than was thought.
            NOT_EXPECTED,
            DIED;

            public String code() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }

            /// What can be true of a child that is unborn, or of one that is born.
            public static List<Reason> of(boolean unborn) {
                return unborn ? List.of(PREGNANCY_ENDED, STILLBORN, NOT_EXPECTED) : List.of(DIED);
            }
        }
    }

    public boolean unborn() {
        return bornOn == null && dueOn != null;
    }

    /// Given and family name; empty while there is neither. [dk.tidlig.shell.ChildNaming] has words for that.
    public Optional<String> name() {
        return joined(givenName, familyName);
    }

    static Optional<String> joined(@Nullable String givenName, @Nullable String familyName) {
        var name = Stream.of(Optional.ofNullable(givenName), Optional.ofNullable(familyName))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }
}
