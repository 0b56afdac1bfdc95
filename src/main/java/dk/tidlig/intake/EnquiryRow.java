package dk.tidlig.intake;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An enquiry in a list: no name, no words, nothing by which somebody is reached.
public record EnquiryRow(
        EnquiryId id,
        ChildId child,
        ProgrammeVersionId version,
        Reference reference,
        String channel,
        About about,
        List<String> themes,
        @Nullable BigDecimal place,
        Instant receivedAt,
        @Nullable UserId takenBy,
        Standing standing,
        @Nullable Instant settledAt) {
    public EnquiryRow {
        themes = List.copyOf(themes);
    }

    /// One page of a list.
    ///
    /// @param total enquiries in all
    public record Page(List<EnquiryRow> rows, int page, long total) {
        public Page {
            rows = List.copyOf(rows);
        }
    }
}
