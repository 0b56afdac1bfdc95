package dk.tidlig.episode.retention;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What was erased, and by which rule: ids, days and numbers. Only ever added to.
@Repository
class ErasureRegister {
    private final JdbcClient jdbc;

    ErasureRegister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param listed null for what somebody erases by hand
    void add(Grant grant, @Nullable Listed listed, List<String> rules, Map<String, Integer> counts) {
        var archived = listed == null || listed.archived() == null
                ? null
                : listed.archived().at();
        jdbc.sql("""
                        insert into episode.erasure
                          (municipality_id, id, former_child_id, erased_at, erased_by, way, kept_until, listed_on,
                           archived_at, rules, counts)
                        values (:municipality, gen_random_uuid(), :child, :at, :by, :way, :until, :listed,
                                :archived, :rules, :counts::jsonb)
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("at", grant.at().atOffset(ZoneOffset.UTC))
                .param("by", grant.actor().id().value())
                .param("way", listed == null ? "HAND" : "TIME")
                .param("until", listed == null ? null : listed.keptUntil())
                .param("listed", listed == null ? null : listed.listedOn())
                .param("archived", archived == null ? null : archived.atOffset(ZoneOffset.UTC))
                .param("rules", rules.toArray(String[]::new))
                .param("counts", JsonMapper.shared().writeValueAsString(counts))
                .update();
    }

    List<Erased> newest(Scope scope, int most) {
        return jdbc.sql("""
                        select former_child_id, erased_at, way, rules,
                               (select coalesce(sum(value::bigint), 0) from jsonb_each_text(counts)) as rows
                          from episode.erasure where municipality_id = :municipality and :all
                         order by erased_at desc, id limit :most
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("most", most)
                .query(ErasureRegister::erased)
                .list();
    }

    private static Erased erased(ResultSet row, int number) throws SQLException {
        return new Erased(
                row.getString("former_child_id").substring(0, 8),
                Objects.requireNonNull(row.getObject("erased_at", OffsetDateTime.class))
                        .toInstant(),
                "HAND".equals(row.getString("way")),
                Arrays.stream((String[]) row.getArray("rules").getArray())
                        .map(RuleNote::parse)
                        .toList(),
                row.getLong("rows"));
    }
}
