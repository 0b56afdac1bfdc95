package dk.tidlig.intake;

import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersion;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Where an enquiry stands, as the one who sent it is told.
///
/// @param helper who helps, once somebody was found
/// @param answer what was asked for more, or the words of the no
public record StatusView(
        Reference reference,
        ProgrammeVersion version,
        Standing standing,
        Instant receivedAt,
        @Nullable UserId helper,
        @Nullable String answer) {}
