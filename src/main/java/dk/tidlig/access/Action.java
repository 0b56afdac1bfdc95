package dk.tidlig.access;

import dk.tidlig.audit.AuditEntry;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A deed that the gate decides on: an enum per module whose constants name deeds (`HOLD`, `READ`).
public interface Action {
    /// The enum constant's name.
    String name();

    /// The module the deed belongs to, first part of its code.
    String module();

    AuditEntry.Kind kind();

    /// The sentence that says who may.
    Rule rule();

    /// The code of the one purpose it is ever done for; null when it is done for the actor's own.
    default @Nullable String purpose() {
        return null;
    }

    /// `module.deed-in-kebab-case`: what roles give, and what the trail notes.
    default String code() {
        return module() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
