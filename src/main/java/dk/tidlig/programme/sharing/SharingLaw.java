package dk.tidlig.programme.sharing;

import dk.tidlig.programme.Impossible;
import dk.tidlig.programme.Wrong;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How things may be passed on in a jurisdiction.
///
/// @param frame codes of the deeds of reading that whatever is opened opens too: the page around it
/// @param movingDays how long another municipality has to answer when a family moves there
public record SharingLaw(Set<String> frame, List<SharedData> data, List<SharingBasis> bases, int movingDays) {
    public SharingLaw {
        frame = Set.copyOf(frame);
        data = List.copyOf(data);
        bases = List.copyOf(bases);
        Impossible.checks()
                .that(movingDays > 0, "moving-days", Wrong.NOT_POSITIVE, movingDays)
                .refuse();
    }

    public Optional<SharingBasis> basis(String code) {
        return bases.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public Optional<SharedData> data(String code) {
        return data.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /// The basis that a duty done elsewhere is noted on.
    public Optional<SharingBasis> duty() {
        return bases.stream().filter(it -> it.kind() == SharingBasis.Kind.DUTY).findFirst();
    }

    /// The basis of what the family said yes to.
    public Optional<SharingBasis> consent() {
        return bases.stream()
                .filter(it -> it.kind() == SharingBasis.Kind.CONSENT)
                .findFirst();
    }

    /// Codes of the deeds of reading that these kinds of data open, the frame among them when there are any.
    public Set<String> opened(Set<String> kinds) {
        var opened = new HashSet<String>();
        data.stream().filter(it -> kinds.contains(it.code())).forEach(it -> opened.addAll(it.opens()));
        if (!opened.isEmpty()) {
            opened.addAll(frame);
        }
        return opened;
    }
}
