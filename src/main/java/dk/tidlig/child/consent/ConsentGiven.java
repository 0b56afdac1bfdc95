package dk.tidlig.child.consent;

import dk.tidlig.access.Grant;

/// The family has said yes to something, by whatever way. Told within the same transaction, with the leave it was
/// written down by.
public record ConsentGiven(Grant grant) {}
