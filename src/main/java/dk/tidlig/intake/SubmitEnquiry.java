package dk.tidlig.intake;

import dk.tidlig.kernel.ChildId;
import org.jspecify.annotations.Nullable;

/// A professional's enquiry on behalf of a family.
///
/// @param programme code of the programme
/// @param child the child, when it was found here; null reserves a new id
/// @param notKnown whoever submits has seen the likely children and says it is none of them
public record SubmitEnquiry(
        String programme, Asked asked, @Nullable ChildId child, boolean notKnown) {}
