package dk.tidlig.child.kin;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whether somebody still stands to a child as a right of theirs asks for. Yes or no, for the gate itself.
@Component
public class Custody {
    private final JdbcClient jdbc;

    Custody(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether this adult is kin of this child now, with custody.
    public boolean holds(ChildId child, KinId kin) {
        return jdbc.sql("""
                        select exists (select from child.kin
                                        where municipality_id = :municipality and id = :kin and child_id = :child
                                          and custody and ended_on is null)
                        """)
                .param("municipality", Tenant.current().value())
                .param("kin", kin.value())
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }

    /// Whether the child is born, and so many years old that day.
    public boolean isOldEnough(ChildId child, int years, LocalDate on) {
        return jdbc.sql("""
                        select exists (select from child.child
                                        where municipality_id = :municipality and id = :child and born_on <= :latest)
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("latest", on.minusYears(years))
                .query(Boolean.class)
                .single();
    }
}
