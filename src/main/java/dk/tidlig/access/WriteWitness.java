package dk.tidlig.access;

/// Told, inside the use case's transaction, that the gate lets a deed through that writes. Whatever it stores stands or
/// falls with the deed; what it throws stops the deed.
@FunctionalInterface
public interface WriteWitness {
    void beforeWriting();
}
