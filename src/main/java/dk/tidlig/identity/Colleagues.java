package dk.tidlig.identity;

import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Names and professions of those who work for the bound municipality: for lists, for choosing a helper, for saying
/// who did something. Staff, not families: nothing is written down.
@Component
public class Colleagues {
    private static final String SELECT = """
            select distinct on (a.id) a.id, a.display_name as name, e.profession, p.name_da, p.name_en, p.name_kl
              from identity.employment e
              join identity.account a on a.id = e.account_id
              join identity.profession p on p.municipality_id = e.municipality_id and p.code = e.profession
             where e.municipality_id = :municipality
            """;

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Colleagues(JdbcClient jdbc, Municipalities municipalities, Clock clock, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// Those of the users who work or worked here; others (the operator, the program itself) are left out.
    public Map<UserId, Colleague> of(Collection<UserId> users) {
        var known = Reading.once(Colleagues.class, () -> new HashMap<UserId, Optional<Colleague>>());
        var unknown = users.stream()
                .filter(user -> !known.containsKey(user))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            unknown.forEach(user -> known.put(user, Optional.empty()));
            within(() -> read(unknown)).forEach(one -> known.put(one.id(), Optional.of(one)));
        }
        var found = new HashMap<UserId, Colleague>();
        users.forEach(user -> known.getOrDefault(user, Optional.empty()).ifPresent(one -> found.put(user, one)));
        return found;
    }

    private List<Colleague> read(List<UserId> users) {
        return jdbc.sql(SELECT + " and a.id = any(:users) order by a.id, e.starts_on desc")
                .param("municipality", Tenant.current().value())
                .param("users", users.stream().map(UserId::value).toArray(UUID[]::new))
                .query(Colleagues::colleague)
                .list();
    }

    public Optional<Colleague> find(UserId user) {
        return Optional.ofNullable(of(List.of(user)).get(user));
    }

    /// Everyone employed here today, by name.
    public List<Colleague> here() {
        return here(null);
    }

    /// Those employed here today whose roles let them do the action, with some children or with all, by name.
    ///
    /// @param action an action's code, as `session.hold`
    public List<Colleague> whoMay(String action) {
        return here(action);
    }

    private List<Colleague> here(@Nullable String action) {
        return within(() -> jdbc.sql("select * from (" + SELECT + """
                             and e.starts_on <= :today and (e.ends_before is null or e.ends_before > :today)
                             and a.ended_at is null
                             and (cast(:action as text) is null or exists (
                                  select from identity.employment_role held
                                    join identity.effective_right allowed
                                      on allowed.municipality_id = held.municipality_id and allowed.role = held.role
                                   where held.municipality_id = e.municipality_id and held.employment_id = e.id
                                     and held.taken_at is null and allowed.action = :action))
                           order by a.id, e.starts_on desc) as colleague
                        order by name collate "da-x-icu"
                        """)
                .param("municipality", Tenant.current().value())
                .param("action", action)
                .param(
                        "today",
                        LocalDate.ofInstant(
                                clock.instant(), municipalities.current().zone()))
                .query(Colleagues::colleague)
                .list());
    }

    private record Unit(UserId user, LocalName name) {}

    /// The units of those of the users who belong to one, or did last.
    public Map<UserId, LocalName> units(Collection<UserId> users) {
        return within(() -> jdbc.sql("""
                        select distinct on (e.account_id) e.account_id, u.name_da, u.name_en, u.name_kl
                          from identity.employment e
                          join identity.unit u on u.municipality_id = e.municipality_id and u.code = e.unit
                         where e.municipality_id = :municipality and e.account_id = any(:users)
                         order by e.account_id, e.starts_on desc
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("users", users.stream().map(UserId::value).toArray(UUID[]::new))
                        .query((row, number) ->
                                new Unit(new UserId(row.getObject("account_id", UUID.class)), name(row)))
                        .list())
                .stream()
                .collect(Collectors.toMap(Unit::user, Unit::name));
    }

    /// What a profession is called here; the code itself when it is none.
    public LocalName profession(String code) {
        return within(() -> jdbc.sql("""
                        select name_da, name_en, name_kl from identity.profession
                         where municipality_id = :municipality and code = :code
                        """)
                .param("municipality", Tenant.current().value())
                .param("code", code)
                .query((row, number) -> name(row))
                .optional()
                .orElse(new LocalName(code, code, null)));
    }

    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("profession"),
                name(row));
    }

    private static LocalName name(ResultSet row) throws SQLException {
        return new LocalName(row.getString("name_da"), row.getString("name_en"), row.getString("name_kl"));
    }
}
