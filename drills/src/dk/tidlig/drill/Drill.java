package dk.tidlig.drill;

/// One way in which things go wrong, done on purpose.
public interface Drill {
    /// As R1, by which it is asked for.
    String number();

    /// What is tried, in a line.
    String title();

    /// @throws NotHere when this machine lacks what it takes
    Found run(Ground ground) throws Exception;

    /// Whether what it finds hangs on the machine having nothing else to do.
    default boolean alone() {
        return false;
    }

    /// Something a machine lacks; not a failure, but said.
    final class NotHere extends Exception {
        private static final long serialVersionUID = 1;

        public NotHere(String lacking) {
            super(lacking);
        }
    }
}
