package dk.tidlig.detection.round;

import dk.tidlig.detection.RoundId;
import dk.tidlig.programme.Scale;
import dk.tidlig.tenancy.FactTransactions;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts of a round, from the view without names, as the database role that can see nothing else. What somebody said
/// alone is not in that view.
@Component
class RoundFacts {
    private final FactTransactions facts;

    RoundFacts(FactTransactions facts) {
        this.facts = facts;
    }

    /// By institution; of one institution by room.
    List<RoundCount> counts(RoundId round, Scale scale, @Nullable UUID institution) {
        var by = institution == null ? "institution_key" : "room_key";
        var places = scale.steps().toArray(BigDecimal[]::new);
        return facts.read(jdbc -> jdbc.sql("""
                        select %s as key, count(*) as expected, count(value) as agreed, count(missing) as missing,
                               count(*) filter (where worrying) as worrying,
                               count(*) filter (where worrying and parents_told) as told,
                               count(*) filter (where value is not null and position > position_before) as better,
                               count(*) filter (where value is not null and position = position_before) as same,
                               count(*) filter (where value is not null and position < position_before) as worse,
                               array(select count(p.value) from unnest(cast(:places as numeric[])) with ordinality as s (step, place)
                                       left join unnest(array_agg(value)) as p (value) on p.value = s.step
                                      group by s.place order by s.place) as places
                          from detection.round_child_fact
                         where municipality_id = :municipality and round_key = :round
                           and (cast(:institution as uuid) is null or institution_key = :institution)
                         group by 1
                        """.formatted(by))
                .param("municipality", Tenant.current().value())
                .param("round", round.value())
                .param("institution", institution)
                .param("places", places)
                .query(RoundFacts::count)
                .list());
    }

    private static RoundCount count(ResultSet row, int number) throws SQLException {
        return new RoundCount(
                row.getObject("key", UUID.class),
                row.getLong("expected"),
                row.getLong("agreed"),
                row.getLong("missing"),
                Stream.of((Long[]) row.getArray("places").getArray()).toList(),
                row.getLong("worrying"),
                row.getLong("told"),
                row.getLong("better"),
                row.getLong("same"),
                row.getLong("worse"));
    }
}
