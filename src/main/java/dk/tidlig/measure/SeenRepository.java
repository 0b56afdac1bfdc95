package dk.tidlig.measure;

import dk.tidlig.access.Grant;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was seen besides a place: sides placed apart, and what was ticked.
@Repository
class SeenRepository {
    private final JdbcClient jdbc;

    SeenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Side(UUID rating, String aspect, BigDecimal value) {}

    private record Ticked(UUID rating, String factor) {}

    void add(RatingId rating, Seen seen) {
        seen.aspects()
                .forEach((aspect, value) -> jdbc.sql("""
                        insert into measure.rating_aspect (municipality_id, rating_id, aspect, value)
                        values (:municipality, :rating, :aspect, :value)
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("rating", rating.value())
                        .param("aspect", aspect)
                        .param("value", value)
                        .update());
        seen.factors()
                .forEach(factor -> jdbc.sql("""
                        insert into measure.rating_factor (municipality_id, rating_id, factor)
                        values (:municipality, :rating, :factor)
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("rating", rating.value())
                        .param("factor", factor)
                        .update());
    }

    /// By the places of the child.
    Map<UUID, Seen> of(Grant grant) {
        Map<UUID, Map<String, BigDecimal>> aspects = new HashMap<>();
        sides(grant)
                .forEach(it -> aspects.computeIfAbsent(it.rating(), id -> new HashMap<>())
                        .put(it.aspect(), it.value()));
        Map<UUID, List<String>> factors = new HashMap<>();
        ticked(grant)
                .forEach(it -> factors.computeIfAbsent(it.rating(), id -> new ArrayList<>())
                        .add(it.factor()));
        Set<UUID> all = new HashSet<>(aspects.keySet());
        all.addAll(factors.keySet());
        Map<UUID, Seen> seen = new HashMap<>();
        all.forEach(it ->
                seen.put(it, new Seen(aspects.getOrDefault(it, Map.of()), factors.getOrDefault(it, List.of()))));
        return seen;
    }

    private List<Side> sides(Grant grant) {
        return jdbc.sql("""
                        select a.rating_id, a.aspect, a.value from measure.rating_aspect a
                          join measure.rating r on r.municipality_id = a.municipality_id and r.id = a.rating_id
                         where r.municipality_id = :municipality and r.child_id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> new Side(
                        row.getObject("rating_id", UUID.class), row.getString("aspect"), row.getBigDecimal("value")))
                .list();
    }

    private List<Ticked> ticked(Grant grant) {
        return jdbc.sql("""
                        select f.rating_id, f.factor from measure.rating_factor f
                          join measure.rating r on r.municipality_id = f.municipality_id and r.id = f.rating_id
                         where r.municipality_id = :municipality and r.child_id = :child
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> new Ticked(row.getObject("rating_id", UUID.class), row.getString("factor")))
                .list();
    }
}
