package dk.tidlig.access;

/// Whether the circumstances let the deed through. Rules read as English and are OR'd.
@FunctionalInterface
public interface Rule {
    boolean allows(Circumstances circumstances);
}
