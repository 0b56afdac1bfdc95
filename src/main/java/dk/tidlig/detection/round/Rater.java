package dk.tidlig.detection.round;

import dk.tidlig.kernel.UserId;

/// One of the two who rate a room.
record Rater(UserId user, boolean finished) {}
