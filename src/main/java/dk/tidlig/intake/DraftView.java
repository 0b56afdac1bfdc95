package dk.tidlig.intake;

import dk.tidlig.programme.ProgrammeVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A draft as its writer sees it.
///
/// @param version the programme's newest version: what is asked now
/// @param keptUntil the last day it is kept, in the municipality
/// @param sent what became of it, once it was sent; then there are no answers any more
public record DraftView(
        ProgrammeVersion version,
        DraftAnswers answers,
        Instant changedAt,
        LocalDate keptUntil,
        @Nullable Receipt sent) {
    /// @param code with which, and the reference, the writer sees where the enquiry stands
    public record Receipt(Reference reference, String code, Instant receivedAt) {}
}
