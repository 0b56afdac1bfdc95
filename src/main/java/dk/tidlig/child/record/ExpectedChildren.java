package dk.tidlig.child.record;

import dk.tidlig.child.Cpr;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Finds unborn children by their mother.
@Component
public class ExpectedChildren {
    private final JdbcClient jdbc;
    private final CivilNumbers numbers;

    ExpectedChildren(JdbcClient jdbc, CivilNumbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    private record Expected(ChildId child, UUID pregnancy) {}

    /// The unborn children of the one pregnancy that is meant; nobody when it is none or several.
    public List<ChildId> of(@Nullable LocalDate due, @Nullable String mother, @Nullable Cpr number) {
        var found = jdbc.sql("""
                        select c.id, coalesce(c.pregnancy_id, c.id) as pregnancy from child.child c
                          join child.adult m on m.municipality_id = c.municipality_id and m.id = c.mother_id
                         where c.municipality_id = :municipality and c.born_on is null and c.ended_at is null
                           and case when :numbered then m.id = any(:mothers::uuid[])
                                    else c.due_on = :due and :name::text is not null end
                           and (:name::text is null or lower(concat_ws(' ', m.given_name, m.family_name)) = lower(:name))
                         order by c.pregnancy_place nulls first, c.id
                        """)
                .param("municipality", Tenant.current().value())
                .param("numbered", number != null)
                .param("due", due)
                .param("mothers", mothers(number))
                .param("name", mother)
                .query((row, at) -> new Expected(
                        new ChildId(row.getObject("id", UUID.class)), row.getObject("pregnancy", UUID.class)))
                .list();
        boolean one = found.stream().map(Expected::pregnancy).distinct().count() == 1;
        return one ? found.stream().map(Expected::child).toList() : List.of();
    }

    private UUID[] mothers(@Nullable Cpr number) {
        return number == null
                ? new UUID[0]
                : numbers.adultsWith(number).stream()
                        .map(CivilNumbers.Holder::id)
                        .toArray(UUID[]::new);
    }
}
