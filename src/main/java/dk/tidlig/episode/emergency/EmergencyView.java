package dk.tidlig.episode.emergency;

import java.util.List;

/// One opening, in the reader's words.
///
/// @param child the child's name, or "a child" when it is not the reader's to know
/// @param who name and profession of the one who opened it
/// @param seen who of those told has seen it, and when
/// @param mine whether the reader has said to have seen it
/// @param told whether the reader is one of those told
public record EmergencyView(
        String id,
        String childId,
        String child,
        String who,
        String reason,
        String opened,
        String ends,
        boolean running,
        List<String> seen,
        boolean mine,
        boolean told) {
    EmergencyView toldTo(boolean reader) {
        return new EmergencyView(id, childId, child, who, reason, opened, ends, running, seen, mine, reader);
    }
}
