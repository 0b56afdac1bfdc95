package dk.tidlig.operator;

import java.util.concurrent.Callable;

/// A command of the operator's tool: a Spring bean with picocli's `@Command`, made only when it is called for, so
/// that a command which needs no database starts none (see [Standalone]).
///
/// `call` returns [#DONE] or [#REFUSED]; a wrong use and a machine that is not fit are told by the frame.
public interface OperatorCommand extends Callable<Integer> {
    /// All was done.
    int DONE = 0;
    /// Refused, or a problem was found.
    int REFUSED = 1;
    /// The command line was wrong.
    int USAGE = 2;
    /// The machine is not fit: disk, rights, database.
    int ENVIRONMENT = 3;
}
