/// Figures without names.
///
/// Owns: what is counted and how, the suppression of small cells (in one place), the page, the table and the file.
/// Never does: read a table. Its own database role can see nothing but the views `*_fact`, which hold no name and no
/// text. Why no "effect": there is no group to compare with; the figures say how it went, not why.
@NullMarked
@ApplicationModule(
        displayName = "insight",
        allowedDependencies = {
            "kernel",
            "tenancy",
            "identity",
            "access",
            "shell",
            "programme",
            "operator",
            "shell :: pictures",
            "shell :: cells",
            "audit"
        })
package dk.tidlig.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
