/// What is given to a child and its family: courses, their sessions, and every appointment that was made for one.
///
/// Owns: courses (one offer given to one episode, also one that waits for a place) with their helpers; numbered
/// sessions; appointments booked, moved, cancelled, missed and held; those present and the note; the count against the
/// programme's limit, taken over all courses of the episode. Never does: decide the limit (the programme says it) or
/// know the family (a presence is a word, not a person). Why a session is not an appointment: a family that is ill on
/// Tuesday has not used one of its sessions.
@NullMarked
@ApplicationModule(
        displayName = "session",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "identity::family",
            "access",
            "shell",
            "programme",
            "child",
            "episode",
            "plan",
            "offer",
            "offer :: training",
            "episode :: events"
        })
package dk.tidlig.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
