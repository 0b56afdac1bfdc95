package dk.tidlig.tenancy;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The municipalities of this installation. Not personal data: known to everyone, under no row-level security.
@Component
public class Municipalities {
    private static final String COLUMNS = """
            select id, code, name, jurisdiction, zone, calendar, languages, minimum_cell, help_phone, help_hours,
                   help_hours_en, help_hours_kl
              from tenancy.municipality
            """;
    /// How long what is known of a municipality is taken for current; another program may have changed it.
    private static final long FRESH_NANOS = 30_000_000_000L;

    private final JdbcClient jdbc;
    private final Map<MunicipalityId, Known> known = new ConcurrentHashMap<>();

    private record Known(Municipality it, long readAt) {}

    Municipalities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Municipality> all() {
        return jdbc.sql(COLUMNS + " order by code").query(Municipalities::read).list();
    }

    public Optional<Municipality> byCode(String code) {
        return jdbc.sql(COLUMNS + " where code = :code")
                .param("code", code)
                .query(Municipalities::read)
                .optional();
    }

    /// The one that receives messages under the SOR code.
    public Optional<Municipality> bySor(String sor) {
        return jdbc.sql(COLUMNS + " where :sor = any(sor_codes) order by code limit 1")
                .param("sor", sor)
                .query(Municipalities::read)
                .optional();
    }

    /// From now the municipality receives messages under these SOR codes, and no others.
    public void receiveUnder(MunicipalityId id, List<String> sorCodes) {
        jdbc.sql("update tenancy.municipality set sor_codes = :codes where id = :id")
                .param("id", id.value())
                .param("codes", sorCodes.toArray(String[]::new))
                .update();
    }

    /// @throws NotFound when there is none with that id
    public Municipality get(MunicipalityId id) {
        var last = known.get(id);
        if (last == null || System.nanoTime() - last.readAt() > FRESH_NANOS) {
            last = new Known(read(id), System.nanoTime());
            known.put(id, last);
        }
        return last.it();
    }

    private Municipality read(MunicipalityId id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id.value())
                .query(Municipalities::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The one that the work at hand is for.
    public Municipality current() {
        return get(Tenant.current());
    }

    /// Enters it, or brings what is known of it up to date; its id and code never change.
    public void keep(Municipality it) {
        known.remove(it.id());
        jdbc.sql("""
                        insert into tenancy.municipality
                          (id, code, name, jurisdiction, zone, calendar, languages, minimum_cell, help_phone, help_hours,
                           help_hours_en, help_hours_kl)
                        values (:id, :code, :name, :jurisdiction, :zone, :calendar, :languages, :minimumCell, :phone, :hours,
                                :hoursEn, :hoursKl)
                        on conflict (id) do update set
                          name = excluded.name, zone = excluded.zone, calendar = excluded.calendar,
                          languages = excluded.languages, minimum_cell = excluded.minimum_cell,
                          help_phone = excluded.help_phone, help_hours = excluded.help_hours,
                          help_hours_en = excluded.help_hours_en, help_hours_kl = excluded.help_hours_kl
                        """)
                .param("id", it.id().value())
                .param("code", it.code())
                .param("name", it.name())
                .param("jurisdiction", it.jurisdiction().name())
                .param("zone", it.zone().getId())
                .param("calendar", it.calendar())
                .param("languages", it.languages().toArray(String[]::new))
                .param("minimumCell", it.minimumCell())
                .param("phone", it.help().phone())
                .param("hours", it.help().hours())
                .param("hoursEn", it.help().hoursEn())
                .param("hoursKl", it.help().hoursKl())
                .update();
    }

    private static Municipality read(ResultSet row, int number) throws SQLException {
        return new Municipality(
                new MunicipalityId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                Jurisdiction.valueOf(row.getString("jurisdiction")),
                ZoneId.of(row.getString("zone")),
                row.getString("calendar"),
                List.of((String[]) row.getArray("languages").getArray()),
                row.getInt("minimum_cell"),
                help(row));
    }

    private static HelpLine help(ResultSet row) throws SQLException {
        return new HelpLine(
                row.getString("help_phone"),
                row.getString("help_hours"),
                row.getString("help_hours_en"),
                row.getString("help_hours_kl"));
    }
}
