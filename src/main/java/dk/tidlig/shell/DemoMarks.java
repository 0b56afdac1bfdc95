package dk.tidlig.shell;

import dk.tidlig.identity.Staff;
import dk.tidlig.tenancy.Tenant;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the bound municipality has of demo data.
@Component
class DemoMarks {
    /// Set where the first start was without the demonstration.
    static final String DECLINED = "declined";

    private final JdbcClient jdbc;
    private final Staff staff;
    private final Clock clock;

    DemoMarks(JdbcClient jdbc, Staff staff, Clock clock) {
        this.jdbc = jdbc;
        this.staff = staff;
        this.clock = clock;
    }

    boolean has(String part) {
        return jdbc.sql("""
                        select exists (select from shell.demo_part
                                        where municipality_id = :municipality and part = :part)
                        """)
                .param("municipality", Tenant.current().value())
                .param("part", part)
                .query(Boolean.class)
                .single();
    }

    boolean hasAny() {
        return jdbc.sql("select exists (select from shell.demo_part where municipality_id = :municipality)")
                .param("municipality", Tenant.current().value())
                .query(Boolean.class)
                .single();
    }

    /// Whether its log-ins, which are known to all, were made here once.
    boolean wasLoaded() {
        return jdbc.sql("""
                        select exists (select from shell.demo_part
                                        where municipality_id = :municipality and part <> :declined)
                        """)
                .param("municipality", Tenant.current().value())
                .param("declined", DECLINED)
                .query(Boolean.class)
                .single();
    }

    /// Whether people work here who are none of the demonstration's.
    boolean isInUse() {
        return !hasAny()
                && staff.find("", false, 1, 0).total()
                                + staff.find("", true, 1, 0).total()
                        > 0;
    }

    /// True for the one who is first to set the mark.
    boolean set(String part) {
        return jdbc.sql("""
                                insert into shell.demo_part (municipality_id, part, loaded_at)
                                values (:municipality, :part, :at)
                                on conflict (municipality_id, part) do nothing
                                """)
                        .param("municipality", Tenant.current().value())
                        .param("part", part)
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
