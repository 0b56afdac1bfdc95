package dk.tidlig.identity;

import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The list of those who work for the bound municipality, for whoever keeps it.
@Component
public class Staff {
    /// One line of the list: an account and its latest employment here.
    ///
    /// @param endsBefore the first day without it; null while no end is set
    public record Row(
            UserId user,
            String username,
            String name,
            LocalName profession,
            @Nullable String unit,
            LocalDate startsOn,
            @Nullable LocalDate endsBefore,
            boolean locked,
            List<String> roles) {}

    /// Some lines of the list, and how many there are in all.
    public record Lines(List<Row> rows, long total) {}

    private static final String SELECT = """
            select latest.account_id, a.username, a.display_name, a.locked_at is not null as locked,
                   latest.starts_on, latest.ends_before, p.name_da, p.name_en, p.name_kl, u.name_da as unit,
                   array(select held.role from identity.employment_role held
                          where held.municipality_id = latest.municipality_id and held.employment_id = latest.id
                            and held.taken_at is null order by held.role) as roles,
                   count(*) over () as total
              from (select distinct on (account_id) municipality_id, id, account_id, profession, unit, starts_on, ends_before
                      from identity.employment
                     where municipality_id = :municipality
                     order by account_id, starts_on desc, ends_before desc nulls first) as latest
              join identity.account a on a.id = latest.account_id
              join identity.profession p on p.municipality_id = latest.municipality_id and p.code = latest.profession
              left join identity.unit u on u.municipality_id = latest.municipality_id and u.code = latest.unit
             where (latest.ends_before is null or latest.ends_before > :today) = not :ended
               and (:text = '' or a.display_name ilike :like or a.username ilike :like or p.name_da ilike :like
                    or u.name_da ilike :like)
             order by a.display_name collate "da-x-icu", a.username
             limit :size offset :offset
            """;

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Clock clock;

    Staff(JdbcClient jdbc, Municipalities municipalities, Clock clock) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /// @param text part of a name, a username, a profession or a unit; empty for all
    /// @param ended those whose work here has ended, instead of those who work here or will
    public Lines find(String text, boolean ended, int size, long offset) {
        var rows = jdbc.sql(SELECT)
                .param("municipality", Tenant.current().value())
                .param(
                        "today",
                        LocalDate.ofInstant(
                                clock.instant(), municipalities.current().zone()))
                .param("ended", ended)
                .param("text", text)
                .param("like", "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%")
                .param("size", size)
                .param("offset", offset)
                .query(Staff::counted)
                .list();
        return new Lines(
                rows.stream().map(Counted::row).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    private record Counted(Row row, long total) {}

    private static Counted counted(ResultSet row, int number) throws SQLException {
        return new Counted(
                new Row(
                        new UserId(row.getObject("account_id", UUID.class)),
                        row.getString("username"),
                        row.getString("display_name"),
                        LocalName.read(row),
                        row.getString("unit"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_before", LocalDate.class),
                        row.getBoolean("locked"),
                        List.of((String[]) row.getArray("roles").getArray())),
                row.getLong("total"));
    }
}
