package dk.tidlig.child.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A child's consents as they are read.
///
/// @param standing one for each recipient, kind of data and purpose
/// @param past withdrawn, or given anew
/// @param custodyKnown whether anybody is noted to have custody
/// @param source where the rule comes from; null when the municipality has set none
public record ConsentPage(
        List<Standing> standing,
        List<Past> past,
        boolean custodyKnown,
        @Nullable String source) {
    public ConsentPage {
        standing = List.copyOf(standing);
        past = List.copyOf(past);
    }

    /// @param id of one of them; withdrawing it withdraws all of the same
    /// @param effective whether it opens anything now
    /// @param missing those who must say yes, too, and have not
    /// @param old whether it is time to talk about it again
    public record Standing(
            ConsentId id,
            String to,
            String data,
            String purpose,
            List<Said> said,
            boolean effective,
            List<String> missing,
            boolean old) {}

    /// Who said yes, how and when.
    public record Said(String who, ConsentWay way, LocalDate on) {}

    /// @param withdrawn null when it was given anew
    public record Past(
            String to,
            String data,
            String purpose,
            Said said,
            Instant over,
            @Nullable Said withdrawn) {}
}
