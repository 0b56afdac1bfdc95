package dk.tidlig.child;

/// Amends a child's record.
///
/// @param version the version that was amended; when another has amended it since, the answer is Stale with both
public record AmendChild(long version, ChildDetails details) {}
