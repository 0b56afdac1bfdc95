package dk.tidlig.episode.retention;

import dk.tidlig.episode.keeping.KeptRecord;
import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// All that keeps a child's record. It is erased as a whole, when the last of its records is over.
///
/// @param held whether somebody said that nothing of it may be erased
record ChildKeeping(ChildId child, List<KeptRecord> records, boolean held) {
    ChildKeeping {
        records = List.copyOf(records);
    }

    /// The last day it is kept; nothing while something runs, or has no end.
    Optional<LocalDate> until() {
        var deciding = deciding();
        return deciding.stream().anyMatch(record -> record.until() == null)
                ? Optional.empty()
                : deciding.stream()
                        .map(KeptRecord::until)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder());
    }

    /// That a child goes to school keeps nothing else of it: rosters count where there is nothing but rosters.
    private List<KeptRecord> deciding() {
        var others = records.stream()
                .filter(record -> record.what() != KeptRecord.What.ROSTER)
                .toList();
        return others.isEmpty() ? records : others;
    }

    boolean over(LocalDate today) {
        return !held && until().filter(last -> last.isBefore(today)).isPresent();
    }
}
