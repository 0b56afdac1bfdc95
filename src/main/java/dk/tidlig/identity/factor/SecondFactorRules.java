package dk.tidlig.identity.factor;

import dk.tidlig.tenancy.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether a password alone lets in to the bound municipality. Nobody's data: asks nobody for leave.
@Component
public class SecondFactorRules {
    private final JdbcClient jdbc;

    SecondFactorRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Offered where the set-up file says nothing of it.
    public SecondFactorRule here() {
        return jdbc.sql("select demand from identity.second_factor_rule where municipality_id = :municipality")
                .param("municipality", Tenant.current().value())
                .query(String.class)
                .optional()
                .map(SecondFactorRule::valueOf)
                .orElse(SecondFactorRule.OFFERED);
    }

    public void keep(SecondFactorRule it) {
        jdbc.sql("""
                        insert into identity.second_factor_rule (municipality_id, demand)
                        values (:municipality, :demand)
                        on conflict (municipality_id) do update set demand = excluded.demand
                        """)
                .param("municipality", Tenant.current().value())
                .param("demand", it.name())
                .update();
    }
}
