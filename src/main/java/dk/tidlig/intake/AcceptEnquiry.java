package dk.tidlig.intake;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Opens a course on an enquiry.
///
/// @param responsible who answers for the course from the first moment
/// @param helper who is to help first; may be chosen later
public record AcceptEnquiry(
        ForChild child, UserId responsible, @Nullable UserId helper) {
    /// Which child it is.
    public sealed interface ForChild {
        /// One that is here already: the enquiry moves to it.
        record Known(ChildId id) implements ForChild {}

        /// One that is new here: it is registered under the id that the enquiry reserved.
        ///
        /// @param mother of an unborn child
        /// @param notTheSame likely children that were looked at, and are others
        record New(ChildDetails details, RegisterChild.@Nullable Mother mother, Set<ChildId> notTheSame)
                implements ForChild {
            public New {
                notTheSame = Set.copyOf(notTheSame);
            }
        }
    }
}
