package dk.tidlig.identity;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes the actor of a request. Everything is read anew each time, so that an ended employment or a taken role ends
/// access at once.
@Component
public class Actors {
    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Actors(JdbcClient jdbc, Municipalities municipalities, Clock clock, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// The professional by that username at work for the municipality; empty when the account is locked or ended, or
    /// not employed there today.
    ///
    /// @param loggedIn when they logged in: log-ins from before a new password are over
    /// @param asked the language asked for on this visit; otherwise the person's own choice counts
    public Optional<Actor> of(
            String username,
            MunicipalityId municipality,
            Instant loggedIn,
            String purpose,
            Optional<Locale> asked,
            Locale otherwise) {
        var zone = municipalities.get(municipality).zone();
        var rows = Tenant.in(
                municipality,
                () -> transaction.execute(
                        status -> rows(username, loggedIn, LocalDate.ofInstant(clock.instant(), zone))));
        if (rows == null || rows.isEmpty()) {
            return Optional.empty();
        }
        var one = rows.getFirst();
        var language = asked.or(() -> Language.of(one.language)).orElse(otherwise);
        return Optional.of(new Actor(
                Actor.Kind.PROFESSIONAL,
                one.id,
                municipality,
                one.name,
                one.profession,
                one.title.in(language),
                rights(rows),
                purpose,
                language));
    }

    /// Each role says `action reach`; the widest reach counts.
    private static Map<String, Reach> rights(List<Row> rows) {
        var rights = new HashMap<String, Reach>();
        rows.stream().flatMap(row -> row.rights.stream()).forEach(right -> {
            int space = right.indexOf(' ');
            var reach = Reach.valueOf(right.substring(space + 1));
            rights.merge(right.substring(0, space), reach, (one, other) -> one == Reach.ALL ? one : other);
        });
        return rights;
    }

    /// The codes of the purposes that one may work for here, with their names, in order.
    public Map<String, LocalName> purposes() {
        var found = new LinkedHashMap<String, LocalName>();
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        select code, name_da, name_en, name_kl from identity.purpose
                         where municipality_id = :municipality order by position
                        """)
                .param("municipality", Tenant.current().value())
                .query((ResultSet row) -> {
                    found.put(row.getString("code"), LocalName.read(row));
                }));
        return found;
    }

    private List<Row> rows(String username, Instant loggedIn, LocalDate today) {
        return jdbc.sql("""
                        select a.id, a.display_name, a.language, e.profession, p.name_da, p.name_en, p.name_kl,
                               r.rights
                          from identity.account a
                          join identity.employment e on e.account_id = a.id
                          join identity.profession p on p.municipality_id = e.municipality_id and p.code = e.profession
                          left join identity.employment_role held
                            on held.municipality_id = e.municipality_id and held.employment_id = e.id and held.taken_at is null
                          left join identity.role r
                            on r.municipality_id = held.municipality_id and r.code = held.role
                         where a.username = :username and a.locked_at is null and a.ended_at is null
                           and (a.logged_out_at is null or a.logged_out_at <= :loggedIn)
                           and e.municipality_id = :municipality
                           and e.starts_on <= :today and (e.ends_before is null or e.ends_before > :today)
                        """)
                .param("username", username)
                .param("municipality", Tenant.current().value())
                .param("loggedIn", loggedIn.atOffset(ZoneOffset.UTC))
                .param("today", today)
                .query(Actors::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                row.getString("language"),
                row.getString("profession"),
                LocalName.read(row),
                rights(row));
    }

    private static List<String> rights(ResultSet row) throws SQLException {
        var found = (@Nullable Array) row.getArray("rights");
        return found == null ? List.of() : List.of((String[]) found.getArray());
    }

    private record Row(
            UserId id,
            String name,
            @Nullable String language,
            String profession,
            LocalName title,
            List<String> rights) {}
}
