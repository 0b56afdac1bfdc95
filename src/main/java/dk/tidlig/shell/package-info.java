/// The page around every page.
///
/// Owns: layout and form parts, the texts and how dates and numbers are written, the answer to every error, the
/// once-only
/// key of every command, and My day, which it puts together from what modules hand it. Never does: know a module by
/// name;
/// modules plug in through [dk.tidlig.shell.DaySource], [dk.tidlig.shell.MenuEntry] and [dk.tidlig.shell.ChildNaming].
/// Why in the base: so that no page can look or fail in its own way.
@NullMarked
@ApplicationModule(
        displayName = "shell",
        allowedDependencies = {"kernel", "tenancy", "identity", "access"})
package dk.tidlig.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
