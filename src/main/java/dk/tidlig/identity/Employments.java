package dk.tidlig.identity;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Who works where. Asks nobody for leave: whoever calls has passed the gate, or is the log-in itself.
@Component
public class Employments {
    private static final String SELECT = """
            select id, municipality_id, account_id, profession, unit, starts_on, ends_before, version
              from identity.employment
            """;
    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Employments(JdbcClient jdbc, Municipalities municipalities, Clock clock, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.clock = clock;
        this.transaction = transaction;
    }

    /// The account's employments in every municipality that run today, each by its own municipality's day.
    public List<Employment> running(UserId user) {
        return everywhere(user).stream()
                .filter(each -> each.runs(today(each.municipality())))
                .toList();
    }

    /// Whether the account works for another municipality too, now or from a later day: then no single municipality
    /// may open or close the account itself.
    public boolean elsewhere(UserId user) {
        return everywhere(user).stream()
                .filter(each -> !each.municipality().equals(Tenant.current()))
                .anyMatch(each -> each.endsBefore() == null || each.endsBefore().isAfter(today(each.municipality())));
    }

    private List<Employment> everywhere(UserId user) {
        var found = transaction.execute(status -> {
            look(user.toString());
            var all = jdbc.sql(SELECT + " where account_id = :user order by municipality_id, starts_on")
                    .param("user", user.value())
                    .query(Employments::read)
                    .list();
            look("");
            return all;
        });
        return found == null ? List.of() : found;
    }

    /// Lets the running transaction see one account's employments everywhere, or no longer.
    private void look(String account) {
        jdbc.sql("select set_config('app.account', :account, true)")
                .param("account", account)
                .query(String.class)
                .single();
    }

    /// @throws NotFound when there is none with that id here
    public Employment get(EmploymentId id) {
        return jdbc.sql(SELECT + " where municipality_id = :municipality and id = :id")
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .query(Employments::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The account's employment here that has not ended, also one that begins later.
    public Optional<Employment> here(UserId user) {
        return jdbc.sql(SELECT + """
                         where municipality_id = :municipality and account_id = :user
                           and (ends_before is null or ends_before > :today)
                         order by starts_on limit 1
                        """)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .param("today", today())
                .query(Employments::read)
                .optional();
    }

    /// The unit that the user works in here today; nothing when in none.
    public Optional<String> unitToday(UserId user) {
        return here(user).filter(it -> it.runs(today())).map(Employment::unit);
    }

    /// All the account's employments here, the latest first.
    public List<Employment> allHere(UserId user) {
        return jdbc.sql(SELECT + """
                         where municipality_id = :municipality and account_id = :user
                         order by starts_on desc, ends_before desc nulls first
                        """)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .query(Employments::read)
                .list();
    }

    /// @throws Refused when the account is of another jurisdiction, or is employed here in that time already
    public EmploymentId employ(Account account, String profession, @Nullable String unit, LocalDate from, Stamp stamp) {
        if (municipalities.current().jurisdiction() != account.jurisdiction()) {
            throw new Refused(IdentityRefusal.OTHER_JURISDICTION);
        }
        refuseFamily(account.id());
        refuseOverlap(account.id(), from);
        var id = EmploymentId.random();
        jdbc.sql("""
                        insert into identity.employment
                          (municipality_id, id, account_id, jurisdiction, profession, unit, starts_on, created_at, created_by)
                        values (:municipality, :id, :account, :jurisdiction, :profession, :unit, :from, :at, :by)
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("account", account.id().value())
                .param("jurisdiction", account.jurisdiction().name())
                .param("profession", profession)
                .param("unit", unit)
                .param("from", from)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .update();
        return id;
    }

    /// A family's log-in works nowhere, so that what a family may see is never mixed with what work opens.
    private void refuseFamily(UserId user) {
        boolean family = jdbc.sql("select exists (select from identity.family_account where account_id = :user)")
                .param("user", user.value())
                .query(Boolean.class)
                .single();
        if (family) {
            throw new Refused(IdentityRefusal.A_FAMILYS);
        }
    }

    private void refuseOverlap(UserId user, LocalDate from) {
        boolean overlap = jdbc.sql("""
                        select exists (select from identity.employment
                                        where municipality_id = :municipality and account_id = :user
                                          and (ends_before is null or ends_before > :from))
                        """)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .param("from", from)
                .query(Boolean.class)
                .single();
        if (overlap) {
            throw new Refused(IdentityRefusal.EMPLOYED_ALREADY);
        }
    }

    /// @throws Stale when somebody else changed it first
    public void change(EmploymentId id, String profession, @Nullable String unit, long version) {
        int changed = jdbc.sql("""
                        update identity.employment set profession = :profession, unit = :unit, version = version + 1
                         where municipality_id = :municipality and id = :id and version = :version
                        """)
                .param("profession", profession)
                .param("unit", unit)
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("version", version)
                .update();
        unlessStale(id, changed);
    }

    /// Ends it: from that day there is no access. A day not later than today ends it at once.
    ///
    /// @throws Stale when somebody else changed it first
    public void end(EmploymentId id, LocalDate firstDayWithout, long version, Stamp stamp) {
        if (firstDayWithout.isBefore(get(id).startsOn())) {
            throw new Refused(IdentityRefusal.ENDS_BEFORE_START);
        }
        int changed = jdbc.sql("""
                        update identity.employment
                           set ends_before = :day, ended_at = :at, ended_by = :by, version = version + 1
                         where municipality_id = :municipality and id = :id and version = :version
                        """)
                .param("day", firstDayWithout)
                .param("at", stamp.at().atOffset(ZoneOffset.UTC))
                .param("by", stamp.by().value())
                .param("municipality", Tenant.current().value())
                .param("id", id.value())
                .param("version", version)
                .update();
        unlessStale(id, changed);
    }

    private void unlessStale(EmploymentId id, int changed) {
        if (changed == 0) {
            var standing = get(id);
            throw new Stale(
                    standing.version(),
                    Map.of(
                            "profession",
                            standing.profession(),
                            "unit",
                            standing.unit() == null ? "" : standing.unit()));
        }
    }

    /// The bound municipality's day.
    public LocalDate today() {
        return today(Tenant.current());
    }

    private LocalDate today(MunicipalityId municipality) {
        return LocalDate.ofInstant(
                clock.instant(), municipalities.get(municipality).zone());
    }

    static Employment read(ResultSet row, int number) throws SQLException {
        return new Employment(
                new EmploymentId(row.getObject("id", UUID.class)),
                new MunicipalityId(row.getObject("municipality_id", UUID.class)),
                new UserId(row.getObject("account_id", UUID.class)),
                row.getString("profession"),
                row.getString("unit"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_before", LocalDate.class),
                row.getLong("version"));
    }
}
