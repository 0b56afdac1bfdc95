package dk.tidlig.detection.round;

import dk.tidlig.detection.RoundId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.programme.Scale;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.FactTransactions;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Counts of a round, from the view without names, as the database role that can see nothing else. What somebody said
/// alone is not in that view.
@Component
class RoundFacts {
    private final FactTransactions facts;
    private final Words words;

    /// What a round that is over counts to never changes, also when a child is erased; given another last day, it is
    /// counted anew.
    private final Map<Asked, List<RoundCount>> over = new ConcurrentHashMap<>();

    private record Asked(MunicipalityId municipality, RoundId round, LocalDate closesOn, Optional<UUID> institution) {}

    RoundFacts(FactTransactions facts, Words words) {
        this.facts = facts;
        this.words = words;
    }

    /// By institution; of one institution by room.
    List<RoundCount> counts(Round round, Scale scale, @Nullable UUID institution) {
        if (!round.closesOn().isBefore(words.today())) {
            return counted(round.id(), scale, institution);
        }
        var asked = new Asked(Tenant.current(), round.id(), round.closesOn(), Optional.ofNullable(institution));
        var known = over.get(asked);
        if (known != null) {
            return known;
        }
        var counts = List.copyOf(counted(round.id(), scale, institution));
        if (!counts.isEmpty()) {
            over.put(asked, counts);
        }
        return counts;
    }

    private List<RoundCount> counted(RoundId round, Scale scale, @Nullable UUID institution) {
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
