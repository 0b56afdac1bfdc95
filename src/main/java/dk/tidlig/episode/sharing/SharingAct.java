package dk.tidlig.episode.sharing;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.sharing.SharingBasis;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something that was passed on.
///
/// @param basis the legal basis's code then
/// @param ordinal the how manieth on the child, where the basis is limited
/// @param to nobody in particular when it was a duty: the authority
/// @param byFamily whether the family did, by its own log-in
/// @param opensUntil null for a consent, which opens as long as it stands
/// @param ended when somebody ended it, and who
record SharingAct(
        SharingId id,
        ChildId child,
        String basis,
        SharingBasis.Kind kind,
        @Nullable Integer ordinal,
        List<Receiver> to,
        Set<String> data,
        @Nullable String purpose,
        @Nullable String necessity,
        @Nullable String said,
        Stamp shared,
        boolean byFamily,
        @Nullable Instant opensUntil,
        @Nullable Stamp ended) {
    SharingAct {
        to = List.copyOf(to);
        data = Set.copyOf(data);
    }

    /// Whether it may still open anything; a consent is to be asked, too.
    boolean runs(Instant now) {
        return ended == null && (opensUntil == null || now.isBefore(opensUntil));
    }
}
