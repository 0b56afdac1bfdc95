package dk.tidlig.episode.page;

/// Somebody around the child.
///
/// @param what what they are: profession, or kin and custody
/// @param small since when, or as what; may be empty
public record Around(String name, String what, String small, boolean responsible) {}
