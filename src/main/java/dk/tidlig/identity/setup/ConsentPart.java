package dk.tidlig.identity.setup;

import dk.tidlig.identity.ConsentRule;
import dk.tidlig.identity.LocalName;
import dk.tidlig.tenancy.Tenant;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What a set-up file says of consent: reads it, and writes it for the bound municipality.
@Component
class ConsentPart {
    private final JdbcClient jdbc;

    ConsentPart(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static ConsentRule read(YamlPart part) {
        var entries = part.only("own-from-age", "holders", "remind-after-months", "data", "purposes", "source");
        return new ConsentRule(
                part.need(entries, "own-from-age").atLeastOne(),
                MunicipalityReader.choice(part.need(entries, "holders"), ConsentRule.Holders.class),
                part.need(entries, "remind-after-months").atLeastOne(),
                part.need(entries, "data").names(),
                part.need(entries, "purposes").names(),
                part.need(entries, "source").name());
    }

    void keep(ConsentRule it) {
        jdbc.sql("""
                        insert into identity.consent_rule
                          (municipality_id, own_from_age, holders, remind_after_months, name_da, name_en, name_kl)
                        values (:municipality, :age, :holders, :months, :da, :en, :kl)
                        on conflict (municipality_id) do update
                          set own_from_age = excluded.own_from_age, holders = excluded.holders,
                              remind_after_months = excluded.remind_after_months, name_da = excluded.name_da,
                              name_en = excluded.name_en, name_kl = excluded.name_kl
                        """)
                .param("municipality", Tenant.current().value())
                .param("age", it.ownFromAge())
                .param("holders", it.holders().name())
                .param("months", it.remindAfterMonths())
                .param("da", it.source().da())
                .param("en", it.source().en())
                .param("kl", it.source().kl())
                .update();
        subjects("DATA", it.data());
        subjects("PURPOSE", it.purposes());
    }

    private void subjects(String kind, Map<String, LocalName> names) {
        int position = 0;
        for (var one : names.entrySet()) {
            jdbc.sql("""
                            insert into identity.consent_subject
                              (municipality_id, kind, code, name_da, name_en, name_kl, position)
                            values (:municipality, :kind, :code, :da, :en, :kl, :position)
                            on conflict (municipality_id, kind, code) do update
                              set name_da = excluded.name_da, name_en = excluded.name_en, name_kl = excluded.name_kl,
                                  position = excluded.position
                            """)
                    .param("municipality", Tenant.current().value())
                    .param("kind", kind)
                    .param("code", one.getKey())
                    .param("da", one.getValue().da())
                    .param("en", one.getValue().en())
                    .param("kl", one.getValue().kl())
                    .param("position", position++)
                    .update();
        }
    }
}
