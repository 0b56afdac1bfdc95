package dk.tidlig.child;

import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A child in a list: no number, no address.
///
/// @param ended whether it does not live, or is expected no more
public record ChildRow(
        ChildId id,
        @Nullable String givenName,
        @Nullable String familyName,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate dueOn,
        @Nullable String pseudonym,
        @Nullable String motherName,
        @Nullable Integer pregnancyPlace,
        boolean ended) {
    static ChildRow of(ChildView it) {
        return new ChildRow(
                it.id(),
                it.givenName(),
                it.familyName(),
                it.bornOn(),
                it.dueOn(),
                it.pseudonym(),
                it.motherName(),
                it.pregnancyPlace(),
                it.ending() != null);
    }

    public boolean unborn() {
        return bornOn == null && dueOn != null;
    }

    public Optional<String> name() {
        return ChildView.joined(givenName, familyName);
    }
}
