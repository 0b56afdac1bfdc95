package dk.tidlig.identity;

import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the bound municipality erases. Nobody's data: asks nobody for leave.
@Component
public class ErasureRules {
    private final JdbcClient jdbc;

    ErasureRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nothing where the set-up file says nothing of it; then nothing goes by itself.
    public Optional<ErasureRule> here() {
        return jdbc.sql("""
                        select r.listed_days, r.name_da, r.name_en, r.name_kl, t.months, t.name_da as term_da,
                               t.name_en as term_en, t.name_kl as term_kl, t.standing
                          from identity.erasure_rule r
                          left join identity.roster_term t on t.municipality_id = r.municipality_id
                         where r.municipality_id = :municipality
                        """)
                .param("municipality", Tenant.current().value())
                .query((row, number) -> new ErasureRule(row.getInt("listed_days"), LocalName.read(row), rosters(row)))
                .optional();
    }

    private static ErasureRule.@Nullable Rosters rosters(ResultSet row) throws SQLException {
        var standing = row.getString("standing");
        return standing == null
                ? null
                : new ErasureRule.Rosters(
                        row.getInt("months"),
                        new LocalName(row.getString("term_da"), row.getString("term_en"), row.getString("term_kl")),
                        standing);
    }

    public void keep(ErasureRule it) {
        jdbc.sql("""
                        insert into identity.erasure_rule (municipality_id, listed_days, name_da, name_en, name_kl)
                        values (:municipality, :days, :da, :en, :kl)
                        on conflict (municipality_id) do update
                          set listed_days = excluded.listed_days, name_da = excluded.name_da,
                              name_en = excluded.name_en, name_kl = excluded.name_kl
                        """)
                .param("municipality", Tenant.current().value())
                .param("days", it.listedDays())
                .param("da", it.source().da())
                .param("en", it.source().en())
                .param("kl", it.source().kl())
                .update();
        var rosters = it.rosters();
        if (rosters != null) {
            keep(rosters);
        }
    }

    private void keep(ErasureRule.Rosters it) {
        jdbc.sql("""
                        insert into identity.roster_term (municipality_id, months, name_da, name_en, name_kl, standing)
                        values (:municipality, :months, :da, :en, :kl, :standing)
                        on conflict (municipality_id) do update
                          set months = excluded.months, name_da = excluded.name_da, name_en = excluded.name_en,
                              name_kl = excluded.name_kl, standing = excluded.standing
                        """)
                .param("municipality", Tenant.current().value())
                .param("months", it.months())
                .param("da", it.source().da())
                .param("en", it.source().en())
                .param("kl", it.source().kl())
                .param("standing", it.standing())
                .update();
    }
}
