/// Relay logs: the one log that a family and those around its child share, and the baton that somebody always holds.
///
/// Owns: the log from draft to closing, who takes part in it by the family's consent, offers of the baton, concerns
/// side
/// by side, agreements and what became of them. Never does: average what people see differently, or keep a second place
/// where the holder is written (whoever is responsible for the course holds the baton, and the database keeps that
/// there
/// is one). Why its pictures are its own and not those of `measure`: a concern here is a person's, not a profession's,
/// and is read by consent.
@NullMarked
@ApplicationModule(
        displayName = "relaylog",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "audit",
            "identity",
            "access",
            "shell",
            "shell :: pictures",
            "secrecy",
            "programme",
            "programme :: relay",
            "child",
            "child :: kin",
            "child :: consent",
            "episode",
            "episode :: sharing"
        })
package dk.tidlig.relaylog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
