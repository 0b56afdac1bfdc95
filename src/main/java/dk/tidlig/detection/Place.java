package dk.tidlig.detection;

/// An institution in a list of many: counts of its rooms and of the children who go there now.
public record Place(InstitutionId id, Institution.Kind kind, String name, int rooms, int children) {}
