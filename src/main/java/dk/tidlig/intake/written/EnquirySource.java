package dk.tidlig.intake.written;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where an enquiry can come from ready written, such as a message from another house. Implemented by the module that
/// has it.
public interface EnquirySource {
    /// What it says already.
    ///
    /// @param number a CPR or replacement number, as written
    /// @param phone of the one who wrote
    /// @param child which of the children here it is; null when that is not known
    record Prefill(
            @Nullable String given,
            @Nullable String family,
            @Nullable String number,
            String words,
            @Nullable String name,
            @Nullable String phone,
            @Nullable LocalDate bornOn,
            @Nullable ChildId child) {
        /// Of somebody who is looked for among those who are here.
        public Prefill(
                @Nullable String given,
                @Nullable String family,
                @Nullable String number,
                String words,
                @Nullable String name,
                @Nullable String phone) {
            this(given, family, number, words, name, phone, null, null);
        }
    }

    /// Empty when the name is none of this source's.
    ///
    /// @param from names the piece, as `message:` with its id
    Optional<Prefill> prefill(Actor actor, String from);

    /// The piece has become the enquiry, in the same transaction. Does nothing when the name is none of this source's.
    void became(Actor actor, String from, EnquiryId enquiry, ChildId child);
}
