/// What comes in and goes out as files and messages.
///
/// Owns: the formats, the reading of what real desks send, the problems told by line and column, and the import as one
/// whole. Never does: keep work of its own; it hands everything to the modules that own it, by their public ways.
/// Nothing points to it. Why strict and kind at once: columns, dates and alphabets differ from desk to desk and are
/// understood; what cannot be true is refused, with its place and reason, before anything is written.
@NullMarked
@ApplicationModule(
        displayName = "exchange",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "identity",
            "identity :: group",
            "access",
            "shell",
            "shell :: scan",
            "secrecy",
            "programme",
            "child",
            "episode",
            "episode :: events",
            "intake",
            "offer",
            "session",
            "measure",
            "measure :: instrument",
            "measure :: definition",
            "deadline",
            "operator",
            "audit",
            "child :: kin",
            "child :: consent",
            "relaylog",
            "relaylog :: baton",
            "relaylog :: meeting",
            "detection",
            "detection :: round",
            "detection :: screening",
            "child :: roster",
            "intake :: referral",
            "intake :: events",
            "intake :: written",
            "intake :: draft",
            "plan",
            "plan :: content",
            "plan :: events",
            "visitation :: group",
            "advice",
            "outreach",
            "offer :: need"
        })
package dk.tidlig.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
