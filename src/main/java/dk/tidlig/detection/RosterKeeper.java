package dk.tidlig.detection;

import dk.tidlig.episode.keeping.Keeper;
import dk.tidlig.episode.keeping.KeptRecord;
import dk.tidlig.episode.keeping.KeptRecord.What;
import dk.tidlig.identity.ErasureRule;
import dk.tidlig.identity.ErasureRules;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Children on rosters: one who goes somewhere runs; one who no longer does is kept as long as the municipality's file
/// says, from its last day in a room.
@Component
class RosterKeeper implements Keeper {
    private static final String ENDS = """
            select e.child_id, case when bool_and(e.ends_before is not null) then max(e.ends_before) end as left_on
              from detection.enrolment e
             where e.municipality_id = :municipality
            """;
    private final JdbcClient jdbc;
    private final ErasureRules rules;

    RosterKeeper(JdbcClient jdbc, ErasureRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    private record Left(ChildId child, @Nullable LocalDate on) {}

    @Override
    public Set<ChildId> over(LocalDate today) {
        var term = term();
        if (term.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql(ENDS + " group by e.child_id having bool_and(e.ends_before < :before)")
                .param("municipality", Tenant.current().value())
                .param("before", today.minusMonths(term.get()).plusDays(1))
                .query((row, number) -> left(row))
                .list()
                .stream()
                .map(it -> kept(it, term))
                .filter(it -> it.over(today))
                .map(KeptRecord::child)
                .collect(Collectors.toSet());
    }

    @Override
    public List<KeptRecord> of(Collection<ChildId> children) {
        var term = term();
        return jdbc
                .sql(ENDS + " and e.child_id = any(:children) group by e.child_id")
                .param("municipality", Tenant.current().value())
                .param("children", children.stream().map(ChildId::value).toArray(UUID[]::new))
                .query((row, number) -> left(row))
                .list()
                .stream()
                .map(it -> kept(it, term))
                .toList();
    }

    private Optional<Integer> term() {
        return rules.here().map(ErasureRule::rosters).map(ErasureRule.Rosters::months);
    }

    private static Left left(ResultSet row) throws SQLException {
        return new Left(
                new ChildId(Objects.requireNonNull(row.getObject("child_id", UUID.class))),
                row.getObject("left_on", LocalDate.class));
    }

    private static KeptRecord kept(Left it, Optional<Integer> term) {
        var left = it.on();
        return left == null
                ? KeptRecord.running(it.child(), What.ROSTER, null)
                : KeptRecord.ended(
                        it.child(),
                        What.ROSTER,
                        null,
                        term.map(left::plusMonths).orElse(null));
    }
}
