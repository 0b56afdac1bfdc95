package dk.tidlig.identity.family;

import dk.tidlig.identity.LocalName;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the bound municipality has decided of the family's own log-in. Nobody's data: asks nobody for leave.
@Component
public class FamilyRules {
    private final JdbcClient jdbc;

    FamilyRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Nothing where the set-up file says nothing of it; then nobody is invited.
    public Optional<FamilyRule> here() {
        return jdbc.sql("""
                        select own_from_age, invitation_days, staff_names, untold_purposes, name_da, name_en, name_kl
                          from identity.family_rule where municipality_id = :municipality
                        """)
                .param("municipality", Tenant.current().value())
                .query((row, number) -> new FamilyRule(
                        row.getInt("own_from_age"),
                        row.getInt("invitation_days"),
                        row.getBoolean("staff_names"),
                        Set.copyOf(List.of(
                                (String[]) row.getArray("untold_purposes").getArray())),
                        LocalName.read(row)))
                .optional();
    }

    public void keep(FamilyRule it) {
        jdbc.sql("""
                        insert into identity.family_rule
                          (municipality_id, own_from_age, invitation_days, staff_names, untold_purposes, name_da, name_en, name_kl)
                        values (:municipality, :age, :days, :names, :untold, :da, :en, :kl)
                        on conflict (municipality_id) do update
                          set own_from_age = excluded.own_from_age, invitation_days = excluded.invitation_days,
                              staff_names = excluded.staff_names, untold_purposes = excluded.untold_purposes,
                              name_da = excluded.name_da, name_en = excluded.name_en, name_kl = excluded.name_kl
                        """)
                .param("municipality", Tenant.current().value())
                .param("age", it.ownFromAge())
                .param("days", it.invitationDays())
                .param("names", it.staffNames())
                .param("untold", it.untoldPurposes().toArray(String[]::new))
                .param("da", it.source().da())
                .param("en", it.source().en())
                .param("kl", it.source().kl())
                .update();
    }
}
