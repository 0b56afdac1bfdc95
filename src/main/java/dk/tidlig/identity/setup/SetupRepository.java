package dk.tidlig.identity.setup;

import dk.tidlig.identity.ErasureRules;
import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.Reach;
import dk.tidlig.identity.factor.SecondFactorRules;
import dk.tidlig.identity.group.Locality;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes what a set-up file says for the bound municipality. What people changed by hand is left alone.
@Component
class SetupRepository {
    private final JdbcClient jdbc;
    private final ErasureRules erasures;
    private final FamilyPart families;
    private final SteeringPart steering;
    private final SecondFactorRules secondFactors;

    SetupRepository(
            JdbcClient jdbc,
            ErasureRules erasures,
            FamilyPart families,
            SteeringPart steering,
            SecondFactorRules secondFactors) {
        this.jdbc = jdbc;
        this.erasures = erasures;
        this.families = families;
        this.steering = steering;
        this.secondFactors = secondFactors;
    }

    /// How it erases, what it decided of the family's log-in, how often steering groups meet, and who proves more than
    /// a
    /// password.
    void rules(MunicipalityFile file) {
        if (file.erasure() != null) {
            erasures.keep(file.erasure());
        }
        families.keep(file.family());
        steering.keep(file.steering());
        secondFactors.keep(file.secondFactor());
    }

    void localities(List<Locality> localities) {
        for (int position = 0; position < localities.size(); position++) {
            var locality = localities.get(position);
            jdbc.sql("""
                            insert into identity.locality (municipality_id, code, name, kind, zone, position)
                            values (:municipality, :code, :name, :kind, :zone, :position)
                            on conflict (municipality_id, code) do update
                              set name = excluded.name, kind = excluded.kind, zone = excluded.zone,
                                  position = excluded.position
                            """)
                    .param("municipality", Tenant.current().value())
                    .param("code", locality.code())
                    .param("name", locality.name())
                    .param("kind", locality.kind().name())
                    .param(
                            "zone",
                            locality.zone() == null ? null : locality.zone().getId())
                    .param("position", position)
                    .update();
        }
    }

    void unit(String code, LocalName name) {
        named("""
                insert into identity.unit (municipality_id, code, name_da, name_en, name_kl)
                values (:municipality, :code, :da, :en, :kl)
                on conflict (municipality_id, code) do update
                  set name_da = excluded.name_da, name_en = excluded.name_en, name_kl = excluded.name_kl
                where unit.changed_at is null
                """, code, name).update();
    }

    void profession(String code, LocalName name) {
        named("""
                insert into identity.profession (municipality_id, code, name_da, name_en, name_kl)
                values (:municipality, :code, :da, :en, :kl)
                on conflict (municipality_id, code) do update
                  set name_da = excluded.name_da, name_en = excluded.name_en, name_kl = excluded.name_kl
                where profession.changed_at is null
                """, code, name).update();
    }

    void purpose(String code, LocalName name, int position) {
        named("""
                insert into identity.purpose (municipality_id, code, name_da, name_en, name_kl, position)
                values (:municipality, :code, :da, :en, :kl, :position)
                on conflict (municipality_id, code) do update
                  set name_da = excluded.name_da, name_en = excluded.name_en, name_kl = excluded.name_kl,
                      position = excluded.position
                """, code, name).param("position", position).update();
    }

    void role(String code, MunicipalityFile.Role role, int position) {
        named("""
                insert into identity.role (municipality_id, code, name_da, name_en, name_kl, position, gives)
                values (:municipality, :code, :da, :en, :kl, :position, :gives)
                on conflict (municipality_id, code) do update
                  set name_da = excluded.name_da, name_en = excluded.name_en, name_kl = excluded.name_kl,
                      position = excluded.position, gives = excluded.gives
                """, code, role.name())
                .param("position", position)
                .param("gives", role.gives().toArray(String[]::new))
                .update();
        rights(code, role.actions());
    }

    private void rights(String role, Map<String, Reach> actions) {
        var codes = actions.keySet().toArray(String[]::new);
        jdbc.sql("""
                        delete from identity.role_right
                         where municipality_id = :municipality and role = :role and action <> all (:codes)
                        """)
                .param("municipality", Tenant.current().value())
                .param("role", role)
                .param("codes", codes)
                .update();
        jdbc.sql("""
                        insert into identity.role_right (municipality_id, role, action, reach)
                        select :municipality, :role, given.action, given.reach
                          from unnest(:codes::text[], :reaches::text[]) as given (action, reach)
                        on conflict (municipality_id, role, action) do update set reach = excluded.reach
                        """)
                .param("municipality", Tenant.current().value())
                .param("role", role)
                .param("codes", codes)
                .param("reaches", actions.values().stream().map(Reach::name).toArray(String[]::new))
                .update();
    }

    private JdbcClient.StatementSpec named(String sql, String code, LocalName name) {
        @Nullable String kl = name.kl();
        return jdbc.sql(sql)
                .param("municipality", Tenant.current().value())
                .param("code", code)
                .param("da", name.da())
                .param("en", name.en())
                .param("kl", kl);
    }
}
