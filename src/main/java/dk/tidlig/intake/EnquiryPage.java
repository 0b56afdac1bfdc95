package dk.tidlig.intake;

import java.util.List;

/// One page of a list.
///
/// @param total enquiries in all
public record EnquiryPage(List<EnquiryRow> rows, int page, long total) {
    public EnquiryPage {
        rows = List.copyOf(rows);
    }
}
