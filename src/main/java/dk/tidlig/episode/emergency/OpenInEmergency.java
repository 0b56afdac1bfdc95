package dk.tidlig.episode.emergency;

import dk.tidlig.child.Who;

/// Whose record is to be opened, and why it cannot wait.
///
/// @param reason 20 to 2,000 characters
public record OpenInEmergency(Who who, String reason) {
    public OpenInEmergency {
        reason = reason.strip();
    }
}
