/// Every child seen: wellbeing rounds in daycares and schools.
///
/// Owns: institutions and their rooms, who works in them, rosters (which children go there), rounds, what two people
/// say of each child alone and what they agree on, and screenings of families in need-based visits. Never does: show
/// one of the two what the other said before both are
/// done, follow a child through a course, or begin a course by itself. Why not with `measure`: that one places a child
/// in a course, for those around it; a round places all the children of a room, most of whom nobody is around.
@NullMarked
@ApplicationModule(
        displayName = "detection",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "access",
            "shell",
            "shell :: cells",
            "shell :: pictures",
            "programme",
            "programme :: shelf",
            "programme :: screening",
            "secrecy",
            "measure :: events",
            "measure :: instrument",
            "child :: events",
            "episode :: events",
            "child",
            "child :: roster",
            "episode",
            "episode :: keeping"
        })
package dk.tidlig.detection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
