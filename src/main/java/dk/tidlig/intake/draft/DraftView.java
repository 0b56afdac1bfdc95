package dk.tidlig.intake.draft;

import dk.tidlig.intake.Enquiries;
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
        Enquiries.@Nullable Receipt sent) {}
