package dk.tidlig.identity;

import dk.tidlig.tenancy.Tenant;
import java.util.Optional;
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
                        select listed_days, name_da, name_en, name_kl
                          from identity.erasure_rule where municipality_id = :municipality
                        """)
                .param("municipality", Tenant.current().value())
                .query((row, number) -> new ErasureRule(row.getInt("listed_days"), LocalName.read(row)))
                .optional();
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
    }
}
