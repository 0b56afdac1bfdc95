package dk.tidlig.identity;

import dk.tidlig.tenancy.Tenant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How consent is given in the bound municipality. Nobody's data: asks nobody for leave.
@Component
public class ConsentRules {
    private final JdbcClient jdbc;

    ConsentRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nothing where the set-up file says nothing of consent.
    public Optional<ConsentRule> here() {
        return jdbc.sql("""
                        select own_from_age, holders, remind_after_months, name_da, name_en, name_kl
                          from identity.consent_rule where municipality_id = :municipality
                        """)
                .param("municipality", Tenant.current().value())
                .query((row, number) -> new ConsentRule(
                        row.getInt("own_from_age"),
                        ConsentRule.Holders.valueOf(row.getString("holders")),
                        row.getInt("remind_after_months"),
                        subjects("DATA"),
                        subjects("PURPOSE"),
                        LocalName.read(row)))
                .optional();
    }

    private Map<String, LocalName> subjects(String kind) {
        var found = new LinkedHashMap<String, LocalName>();
        jdbc.sql("""
                        select code, name_da, name_en, name_kl from identity.consent_subject
                         where municipality_id = :municipality and kind = :kind order by position
                        """)
                .param("municipality", Tenant.current().value())
                .param("kind", kind)
                .query(row -> {
                    found.put(row.getString("code"), LocalName.read(row));
                });
        return found;
    }
}
