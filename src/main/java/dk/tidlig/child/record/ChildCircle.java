package dk.tidlig.child.record;

import dk.tidlig.access.Circle;
import dk.tidlig.access.Relation;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A registered child is known here; who is around it, other modules say.
@Component
class ChildCircle implements Circle {
    private final JdbcClient jdbc;

    ChildCircle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean knows(ChildId child) {
        return jdbc.sql(
                        "select exists (select 1 from child.child where municipality_id = :municipality and id = :child)")
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<Relation> relations(UserId user, ChildId child) {
        return Set.of();
    }

    @Override
    public Set<ChildId> children(UserId user) {
        return Set.of();
    }
}
