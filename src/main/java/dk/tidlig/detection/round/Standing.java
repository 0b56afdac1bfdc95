package dk.tidlig.detection.round;

import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RoundId;

/// How far one is in a room of a round: counts alone.
///
/// @param left how many children one has not placed alone; in the joint rating, how many are not agreed on
/// @param both whether both are done and have not begun to say it together
/// @param waits whether there is nothing to do for this one now
record Standing(RoundId round, RoomId room, int left, boolean both, boolean waits) {}
