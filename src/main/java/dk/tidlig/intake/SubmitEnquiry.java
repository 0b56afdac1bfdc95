package dk.tidlig.intake;

import dk.tidlig.kernel.ChildId;

/// A professional's enquiry on behalf of a family.
///
/// @param programme code of the programme
/// @param child the child that was found here, or a fresh id for one that was not
public record SubmitEnquiry(String programme, Asked asked, ChildId child, Looked looked) {
    /// Whether the child was looked for.
    public enum Looked {
        /// Not yet: children that may be the one are to be shown first.
        NOT_YET,
        /// They were seen, and it is none of them.
        NONE_OF_THEM,
        /// It is this child.
        FOUND
    }
}
