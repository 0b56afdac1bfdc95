package dk.tidlig.bench.people;

import dk.tidlig.kernel.MunicipalityId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All families of one municipality as the product itself wrote them, to be copied with ids, names and days of their
/// own. So what is measured has the shape of what the product keeps, also after a table has changed.
///
/// @param families tables whose rows are copied with the families
/// @param house tables of the municipality itself: roles, people who work there, offers, programmes
/// @param own ids that each copy has anew
/// @param unfinished rows that only copies of these weeks have
record Template(
        MunicipalityId municipality,
        List<Sheet> families,
        List<Sheet> house,
        Set<UUID> own,
        Set<@Nullable String[]> unfinished) {
    private static final String FAMILIES = "'child', 'deadline', 'episode', 'exchange', 'intake', 'measure', 'plan',"
            + " 'session', 'visitation', 'relaylog', 'meeting', 'safeguarding'";
    private static final String HOUSE = "'identity', 'programme', 'offer', 'outreach', 'shell'";
    /// Made anew for each copy, somebody's own unsent words, the municipality's, or a group's.
    private static final Set<String> LEFT_OUT = Set.of(
            "child.name_trigram",
            "child.civil_number",
            "child.amendment",
            "intake.draft",
            "intake.referral_draft",
            "plan.draft",
            "measure.instrument",
            "exchange.known_sender",
            "identity.family_account",
            "shell.done",
            "visitation.meeting",
            "visitation.attendance",
            "visitation.meeting_change");

    static Template read(Connection connection, MunicipalityId municipality) throws SQLException {
        var families = sheets(connection, municipality, FAMILIES);
        var house = sheets(connection, municipality, HOUSE);
        var own = new HashSet<UUID>();
        for (var sheet : families) {
            for (var row : sheet.rows()) {
                var id = sheet.value(row, "id");
                if (id != null) {
                    own.add(UUID.fromString(id));
                }
            }
        }
        return new Template(municipality, families, house, own, rowsOf(families, open(connection, municipality)));
    }

    /// Children with a place in it.
    int children() {
        return sheet("child.child").rows().size();
    }

    Sheet sheet(String table) {
        return families.stream()
                .filter(it -> it.table().equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing in " + table));
    }

    private static List<Sheet> sheets(Connection connection, MunicipalityId municipality, String schemas)
            throws SQLException {
        var sheets = new ArrayList<Sheet>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select t.table_schema || '.' || t.table_name from information_schema.tables t
                          join information_schema.columns c using (table_schema, table_name)
                         where t.table_type = 'BASE TABLE' and c.column_name = 'municipality_id'
                           and t.table_schema in (%s) order by 1
                        """.formatted(schemas))) {
            while (found.next()) {
                var sheet = Sheet.read(
                        connection, found.getString(1), "municipality_id = '%s'".formatted(municipality.value()));
                if (!LEFT_OUT.contains(sheet.table()) && !sheet.rows().isEmpty()) {
                    sheets.add(sheet);
                }
            }
        }
        return sheets;
    }

    private static Set<UUID> open(Connection connection, MunicipalityId municipality) throws SQLException {
        var open = new HashSet<UUID>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("""
                        select child_id from episode.episode where closed_at is null and municipality_id = '%1$s'
                        union select child_id from intake.enquiry where decided_at is null and municipality_id = '%1$s'
                        union select c.child_id from intake.referral r
                          join intake.referral_child c on c.municipality_id = r.municipality_id and c.referral_id = r.id
                         where r.decided is null and r.municipality_id = '%1$s'
                        union select r.id from intake.referral r where r.decided is null and r.municipality_id = '%1$s'
                        """.formatted(municipality.value()))) {
            while (found.next()) {
                open.add(found.getObject(1, UUID.class));
            }
        }
        return open;
    }

    /// All that is kept of one child.
    Set<@Nullable String[]> family(UUID child) {
        return rowsOf(families, Set.of(child));
    }

    /// Rows of these children, and rows that name such a row.
    private static Set<@Nullable String[]> rowsOf(List<Sheet> sheets, Set<UUID> children) {
        var theirs = new HashSet<>(children);
        Set<@Nullable String[]> rows = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int before = -1; before < rows.size(); ) {
            before = rows.size();
            for (var sheet : sheets) {
                for (var row : sheet.rows()) {
                    if (sheet.ids(row).stream().anyMatch(theirs::contains) && rows.add(row)) {
                        var id = sheet.value(row, "id");
                        if (id != null) {
                            theirs.add(UUID.fromString(id));
                        }
                    }
                }
            }
        }
        return rows;
    }

    /// What stands behind the sealed values, by the value.
    Map<String, String> opened(Opening opening) {
        var opened = new HashMap<String, String>();
        for (var sheet : families) {
            for (var row : sheet.rows()) {
                for (int i = 0; i < row.length; i++) {
                    var sealed = row[i];
                    if (sealed != null && sheet.columns().get(i).kind() == Sheet.Kind.SEALED) {
                        opening.open(sheet, row, i).ifPresent(open -> opened.put(sealed, open));
                    }
                }
            }
        }
        return opened;
    }

    /// Opens a sealed value where it can be.
    interface Opening {
        java.util.Optional<String> open(Sheet sheet, @Nullable String[] row, int column);
    }
}
