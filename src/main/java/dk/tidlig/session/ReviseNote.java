package dk.tidlig.session;

import dk.tidlig.kernel.ChildId;

/// Writes a session's note, or a new version of it.
///
/// @param version the version that was read; 0 when there was none
public record ReviseNote(ChildId child, SessionId session, int version, String words) {}
