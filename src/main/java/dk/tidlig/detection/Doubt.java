package dk.tidlig.detection;

import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.UUID;

/// A line of a roster that names a child like one who is here.
///
/// @param like the child here
/// @param likeWhere the room that one goes in; empty when in none
/// @param numbered whether the line has a number
public record Doubt(
        UUID id,
        int line,
        String givenName,
        String familyName,
        LocalDate bornOn,
        String room,
        ChildId like,
        String likeWhere,
        boolean numbered) {}
