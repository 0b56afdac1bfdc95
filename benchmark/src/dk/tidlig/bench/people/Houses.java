package dk.tidlig.bench.people;

import dk.tidlig.kernel.MunicipalityId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whole municipalities made from the template's: its roles, programmes and offers, and people who work there, with
/// log-ins that carry the municipality's number behind the name.
final class Houses {
    private static final Set<String> STAFF = Set.of("identity.employment", "identity.employment_role");

    private final Template template;
    private final Sheet municipality;
    private final Sheet accounts;
    private final Set<UUID> ids = new HashSet<>();
    private final Set<UUID> staffIds = new HashSet<>();

    Houses(Template template, Connection connection) throws SQLException {
        this.template = template;
        var here = template.municipality().value();
        this.municipality = Sheet.read(connection, "tenancy.municipality", "id = '%s'".formatted(here));
        this.accounts = Sheet.read(
                connection,
                "identity.account",
                "id in (select account_id from identity.employment where municipality_id = '%s')".formatted(here));
        template.house().forEach(sheet -> ids(sheet, STAFF.contains(sheet.table()) ? staffIds : ids));
        ids(accounts, staffIds);
        ids.addAll(staffIds);
    }

    private static void ids(Sheet sheet, Set<UUID> ids) {
        for (var row : sheet.rows()) {
            var id = sheet.value(row, "id");
            if (id != null) {
                ids.add(UUID.fromString(id));
            }
        }
    }

    /// @param number from 2, since 1 is the template's own
    /// @param users who work there at least
    House make(int number, int users, Connection connection) throws SQLException, IOException {
        var id = new MunicipalityId(
                UUID.nameUUIDFromBytes(("fictitious municipality " + number).getBytes(StandardCharsets.UTF_8)));
        var house = new House(id, ids);
        var lines = new Lines();
        write(municipality, house, number, 0, lines);
        for (var sheet : template.house()) {
            if (!STAFF.contains(sheet.table())) {
                write(sheet, house, number, 0, lines);
            }
        }
        employ(house, number, users, 0, lines);
        lines.send(connection);
        return house;
    }

    /// More people in the template's own municipality, with log-ins as the others'.
    void employMore(int users, Connection connection) throws SQLException, IOException {
        var lines = new Lines();
        employ(House.same(template), 1, users - accounts.rows().size(), 1, lines);
        lines.send(connection);
    }

    private void employ(House house, int number, int users, int from, Lines lines) {
        int most = Math.ceilDiv(Math.max(0, users), accounts.rows().size()) + from;
        for (int shift = from; shift < most; shift++) {
            write(accounts, house, number, shift, lines);
            for (var sheet : template.house()) {
                if (STAFF.contains(sheet.table())) {
                    write(sheet, house, number, shift, lines);
                }
            }
        }
    }

    private void write(Sheet sheet, House house, int number, int shift, Lines lines) {
        for (var row : sheet.rows()) {
            lines.begin(sheet);
            for (int i = 0; i < row.length; i++) {
                lines.value(value(sheet, i, row[i], house, number, shift));
            }
            lines.end();
        }
    }

    private @Nullable String value(
            Sheet sheet, int place, @Nullable String written, House house, int number, int shift) {
        var column = sheet.columns().get(place);
        if (written == null) {
            return null;
        }
        if (column.kind() == Sheet.Kind.ID) {
            return id(UUID.fromString(written), house, shift).toString();
        }
        return switch (sheet.table() + "." + column.name()) {
            case "tenancy.municipality.code" -> "%04d".formatted(9_000 + number);
            case "tenancy.municipality.name" -> "Kommune " + number;
            case "identity.account.username" -> logIn(written, number, shift);
            default -> written;
        };
    }

    /// `birgitte-7`, and `birgitte-7-2` for the second who does the same.
    static String logIn(String username, int number, int shift) {
        return username + "-" + number + (shift == 0 ? "" : "-" + (shift + 1));
    }

    private UUID id(UUID original, House house, int shift) {
        if (original.equals(template.municipality().value())) {
            return house.municipality().value();
        }
        var there = house.id(original);
        return shift > 0 && staffIds.contains(original) ? Block.derived(there, shift) : there;
    }

    List<String> usernames() {
        return accounts.rows().stream()
                .map(row -> String.valueOf(accounts.value(row, "username")))
                .toList();
    }
}
