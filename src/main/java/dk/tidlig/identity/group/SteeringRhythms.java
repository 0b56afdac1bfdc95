package dk.tidlig.identity.group;

import dk.tidlig.identity.LocalName;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Period;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rhythm of the bound municipality's steering groups. Nobody's data: asks nobody for leave.
@Component
public class SteeringRhythms {
    private final JdbcClient jdbc;

    SteeringRhythms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nothing where the set-up file says nothing of it; then nobody is reminded.
    public Optional<SteeringRhythm> here() {
        return jdbc.sql("""
                        select rule_da, rule_en, rule_kl, at_least_every, remind_before, source_da, source_en, source_kl
                          from identity.steering_rhythm where municipality_id = :municipality
                        """)
                .param("municipality", Tenant.current().value())
                .query((row, number) -> new SteeringRhythm(
                        name(row, "rule"),
                        Period.parse(row.getString("at_least_every")),
                        Period.parse(row.getString("remind_before")),
                        name(row, "source")))
                .optional();
    }

    /// The one there was goes.
    public void keep(SteeringRhythm it) {
        forget();
        jdbc.sql("""
                        insert into identity.steering_rhythm
                          (municipality_id, rule_da, rule_en, rule_kl, at_least_every, remind_before,
                           source_da, source_en, source_kl)
                        values (:municipality, :ruleDa, :ruleEn, :ruleKl, :every, :before, :sourceDa, :sourceEn, :sourceKl)
                        """)
                .param("municipality", Tenant.current().value())
                .param("ruleDa", it.rule().da())
                .param("ruleEn", it.rule().en())
                .param("ruleKl", it.rule().kl())
                .param("every", it.atLeastEvery().toString())
                .param("before", it.remindBefore().toString())
                .param("sourceDa", it.source().da())
                .param("sourceEn", it.source().en())
                .param("sourceKl", it.source().kl())
                .update();
    }

    public void forget() {
        jdbc.sql("delete from identity.steering_rhythm where municipality_id = :municipality")
                .param("municipality", Tenant.current().value())
                .update();
    }

    private static LocalName name(ResultSet row, String what) throws SQLException {
        return new LocalName(row.getString(what + "_da"), row.getString(what + "_en"), row.getString(what + "_kl"));
    }
}
