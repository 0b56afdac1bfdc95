package dk.tidlig.detection;

import java.util.UUID;

/// A room by its name and its institution's.
public record RoomName(RoomId id, String name, UUID institution, String institutionName) {}
