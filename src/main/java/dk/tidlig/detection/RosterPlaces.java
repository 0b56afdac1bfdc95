package dk.tidlig.detection;

import dk.tidlig.access.Grant;
import dk.tidlig.tenancy.Tenant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rooms that a roster names: found, or made where their institution is known or the roster says what it is.
@Component
class RosterPlaces {
    private final JdbcClient jdbc;
    private final RoomRepository repository;

    RosterPlaces(JdbcClient jdbc, RoomRepository repository) {
        this.jdbc = jdbc;
        this.repository = repository;
    }

    /// An institution and a room by their names.
    record Where(String institution, String room) {
        static Where of(RosterLine line) {
            return new Where(line.institution(), line.room());
        }
    }

    /// A line for each that names an institution nobody knows.
    List<RosterProblem> unknown(List<RosterLine> lines) {
        var known = new HashMap<>(known());
        lines.stream()
                .filter(line -> line.kind() != null)
                .forEach(line -> known.putIfAbsent(line.institution(), new UUID(0, 0)));
        return lines.stream()
                .filter(line -> !known.containsKey(line.institution()))
                .map(line -> RosterProblem.of(line.number(), "unknown-institution", line.institution()))
                .toList();
    }

    Map<Where, RoomId> rooms(Grant grant, List<RosterLine> lines) {
        var institutions = new HashMap<>(known());
        for (var line : lines) {
            if (!institutions.containsKey(line.institution())) {
                var made = repository.add(grant, Objects.requireNonNull(line.kind()), line.institution());
                institutions.put(line.institution(), made.value());
            }
        }
        var rooms = existing();
        for (var line : lines) {
            rooms.computeIfAbsent(
                    Where.of(line),
                    where -> repository.addRoom(
                            grant,
                            new InstitutionId(Objects.requireNonNull(institutions.get(where.institution()))),
                            where.room()));
        }
        return rooms;
    }

    Set<String> institutions(List<RosterLine> lines) {
        return lines.stream().map(RosterLine::institution).collect(Collectors.toSet());
    }

    private Map<String, UUID> known() {
        var known = new LinkedHashMap<String, UUID>();
        jdbc.sql("select id, label from detection.institution where municipality_id = :municipality")
                .param("municipality", Tenant.current().value())
                .query((row, number) -> known.put(row.getString("label"), row.getObject("id", UUID.class)))
                .list();
        return known;
    }

    private Map<Where, RoomId> existing() {
        var rooms = new HashMap<Where, RoomId>();
        jdbc.sql("""
                        select i.label as institution, r.label as room, r.id
                          from detection.room r
                          join detection.institution i
                            on i.municipality_id = r.municipality_id and i.id = r.institution_id
                         where r.municipality_id = :municipality
                        """)
                .param("municipality", Tenant.current().value())
                .query((row, number) -> rooms.put(
                        new Where(row.getString("institution"), row.getString("room")),
                        new RoomId(row.getObject("id", UUID.class))))
                .list();
        return rooms;
    }
}
