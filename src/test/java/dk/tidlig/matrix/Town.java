package dk.tidlig.matrix;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.MunicipalityId;
import java.util.Map;

/// A municipality with one person in each of its roles, all around one child, and with another child that they do not
/// know.
///
/// @param roles by the role's code, in the order of the file
/// @param all has every role of the town
/// @param own what is to be filled in of the child's that they are around
/// @param stranger of the other child's
record Town(
        String code,
        MunicipalityId municipality,
        Map<String, Actor> roles,
        Actor all,
        Map<String, String> own,
        Map<String, String> stranger) {}
