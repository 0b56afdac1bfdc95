package dk.tidlig.relaylog.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that is written in one meeting.
///
/// @param present who was there
/// @param agreements of earlier meetings: what became of them
/// @param made new agreements
/// @param talked what was talked about; null when nothing is written of it
/// @param decided what was decided; null when nothing was
/// @param followUpOn the next meeting
public record WriteMeeting(
        LocalDate on,
        String present,
        List<PlaceConcern> concerns,
        Map<EntryId, Entry.Kind> agreements,
        List<MakeAgreement> made,
        @Nullable String talked,
        @Nullable String decided,
        @Nullable LocalDate followUpOn) {
    public WriteMeeting {
        concerns = List.copyOf(concerns);
        agreements = Map.copyOf(agreements);
        made = List.copyOf(made);
    }

    /// Who does what by when.
    ///
    /// @param who by name or relation
    public record MakeAgreement(
            String what, String who, @Nullable LocalDate due) {}
}
