package dk.tidlig.intake.written;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where a referral can come from ready written, such as a message from another house. Implemented by the module that
/// has it.
public interface ReferralSource {
    /// Who really wrote it, and what came with it.
    ///
    /// @param house where they work
    record Origin(String name, String house, Instant sentAt, List<File> files) {
        public Origin {
            files = List.copyOf(files);
        }
    }

    /// @param url where it is fetched, by whoever may read the referral's reasons
    record File(String title, String url, int kilobytes) {}

    /// What it says already. Empty when the name is none of this source's.
    ///
    /// @param from names the piece, as `message:` with its id
    /// @throws dk.tidlig.kernel.Refused when it has become something already
    Optional<EnquirySource.Prefill> prefill(Actor actor, String from);

    /// The piece has become the referral, in the same transaction. Does nothing when the name is none of this source's.
    void became(Actor actor, String from, Referral referral);

    /// Where the referral came from, for one who may read its reasons. Empty when it did not come from here.
    Optional<Origin> origin(Actor actor, ReferralId referral);
}
