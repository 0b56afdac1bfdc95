/// The operator's tool, `./tidlig`: the frame, not the commands.
///
/// Owns: the root command with the options every command has, the form of output, progress and exit codes.
/// Never does: any work of its own; a module that has something for the operator brings an [OperatorCommand].
/// Why no log-in: whoever can run it can read the data directory anyway; what it does is audited as the operator's.
@NullMarked
@ApplicationModule(
        displayName = "operator",
        allowedDependencies = {})
package dk.tidlig.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
