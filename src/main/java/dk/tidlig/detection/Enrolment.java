package dk.tidlig.detection;

import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;

/// That a child goes in a room.
record Enrolment(ChildId child, RoomId room, LocalDate bornOn) {}
