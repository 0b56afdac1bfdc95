package dk.tidlig.child.consent;

/// What a consent is about.
///
/// @param data kind of data, by the municipality's code
/// @param purpose what it may be used for, by the municipality's code
public record ConsentTerms(String data, String purpose) {}
