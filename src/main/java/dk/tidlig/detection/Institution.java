package dk.tidlig.detection;

import java.util.List;

/// A daycare or a school with its rooms.
public record Institution(InstitutionId id, Kind kind, String name, List<Room> rooms) {
    /// Which of the two.
    public enum Kind {
        DAYCARE,
        SCHOOL
    }

    public Institution {
        rooms = List.copyOf(rooms);
    }

    public int children() {
        return rooms.stream().mapToInt(Room::children).sum();
    }

    /// A group or a class.
    ///
    /// @param children how many go there now
    public record Room(RoomId id, String name, int children, List<Worker> staff) {
        public Room {
            staff = List.copyOf(staff);
        }
    }

    /// Somebody who works in the room.
    public record Worker(String user, String name) {}
}
