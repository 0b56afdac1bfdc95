package dk.tidlig.visitation.group.web;

import dk.tidlig.visitation.group.Meeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who is ticked as present.
///
/// @param present ids of users
record PresentForm(long version, @Nullable List<String> present) {
    static PresentForm of(Meeting meeting) {
        return new PresentForm(
                meeting.revision(),
                meeting.present().stream().map(Object::toString).toList());
    }

    public List<String> users() {
        return present == null ? List.of() : present;
    }
}
