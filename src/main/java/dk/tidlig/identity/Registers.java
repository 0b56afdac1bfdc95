package dk.tidlig.identity;

import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The professions and units of the bound municipality. Asks nobody for leave: whoever calls has passed the gate.
@Component
public class Registers {
    /// What is registered.
    public enum Kind {
        PROFESSION,
        UNIT
    }

    /// One of them.
    ///
    /// @param holders how many employments name it that have not ended
    /// @param ended whether it can no longer be chosen
    public record Entry(String code, LocalName name, int holders, boolean ended, long version) {}

    private final JdbcClient jdbc;

    Registers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Entry> all(Kind kind) {
        return jdbc.sql(
                        switch (kind) {
                            case PROFESSION -> """
                        select r.code, r.name_da, r.name_en, r.name_kl, r.ended_at is not null as ended, r.version,
                               (select count(*) from identity.employment e
                                 where e.municipality_id = r.municipality_id and e.profession = r.code
                                   and e.ends_before is null) as holders
                          from identity.profession r where r.municipality_id = :municipality
                         order by r.ended_at is not null, r.name_da collate "da-x-icu"
                        """;
                            case UNIT -> """
                        select r.code, r.name_da, r.name_en, r.name_kl, r.ended_at is not null as ended, r.version,
                               (select count(*) from identity.employment e
                                 where e.municipality_id = r.municipality_id and e.unit = r.code
                                   and e.ends_before is null) as holders
                          from identity.unit r where r.municipality_id = :municipality
                         order by r.ended_at is not null, r.name_da collate "da-x-icu"
                        """;
                        })
                .param("municipality", Tenant.current().value())
                .query(Registers::read)
                .list();
    }

    /// @throws NotFound when there is none by that code here
    public Entry get(Kind kind, String code) {
        return all(kind).stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// False when the code is taken.
    public boolean add(Kind kind, String code, LocalName name, Stamp stamp) {
        return named(
                                switch (kind) {
                                    case PROFESSION -> """
                        insert into identity.profession
                          (municipality_id, code, name_da, name_en, name_kl, changed_at, changed_by)
                        values (:municipality, :code, :da, :en, :kl, :at, :by)
                        on conflict (municipality_id, code) do nothing
                        """;
                                    case UNIT -> """
                        insert into identity.unit
                          (municipality_id, code, name_da, name_en, name_kl, changed_at, changed_by)
                        values (:municipality, :code, :da, :en, :kl, :at, :by)
                        on conflict (municipality_id, code) do nothing
                        """;
                                },
                                code,
                                name,
                                stamp)
                        .update()
                == 1;
    }

    /// @throws Stale when somebody else changed it first
    public void change(Kind kind, String code, LocalName name, boolean ended, long version, Stamp stamp) {
        int changed = named(
                        switch (kind) {
                            case PROFESSION -> """
                        update identity.profession
                           set name_da = :da, name_en = :en, name_kl = :kl, changed_at = :at, changed_by = :by,
                               ended_at = case when :ended then coalesce(ended_at, :at) end, version = version + 1
                         where municipality_id = :municipality and code = :code and version = :version
                        """;
                            case UNIT -> """
                        update identity.unit
                           set name_da = :da, name_en = :en, name_kl = :kl, changed_at = :at, changed_by = :by,
                               ended_at = case when :ended then coalesce(ended_at, :at) end, version = version + 1
                         where municipality_id = :municipality and code = :code and version = :version
                        """;
                        },
                        code,
                        name,
                        stamp)
                .param("ended", ended)
                .param("version", version)
                .update();
        if (changed == 0) {
            var standing = get(kind, code);
            throw new Stale(
                    standing.version(),
                    Map.of(
                            "da", standing.name().da(),
                            "en", standing.name().en(),
                            "kl",
                                    standing.name().kl() == null
                                            ? ""
                                            : standing.name().kl()));
        }
    }

    private JdbcClient.StatementSpec named(String sql, String code, LocalName name, Stamp stamp) {
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("code", code)
                .param("da", name.da())
                .param("en", name.en())
                .param("kl", (@Nullable String) name.kl())
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value());
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("code"),
                LocalName.read(row),
                row.getInt("holders"),
                row.getBoolean("ended"),
                row.getLong("version"));
    }
}
