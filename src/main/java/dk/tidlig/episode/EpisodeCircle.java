package dk.tidlig.episode;

import dk.tidlig.access.Circle;
import dk.tidlig.access.Relation;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Around a child is whoever is responsible for, or helps in, an open course. With the closing they step back.
@Component
class EpisodeCircle implements Circle {
    private final JdbcClient jdbc;

    EpisodeCircle(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean knows(ChildId child) {
        return jdbc.sql("""
                        select exists (select 1 from episode.episode
                                        where municipality_id = :municipality and child_id = :child)
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Set<Relation> relations(UserId user, ChildId child) {
        return new HashSet<>(jdbc.sql("""
                        select 'RESPONSIBLE' from episode.responsibility
                         where municipality_id = :municipality and user_id = :user and child_id = :child and to_at is null
                        union
                        select 'HELPER' from episode.helper
                         where municipality_id = :municipality and user_id = :user and child_id = :child and to_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .param("child", child.value())
                .query((row, number) -> Relation.valueOf(row.getString(1)))
                .list());
    }

    @Override
    public Set<ChildId> children(UserId user) {
        return new HashSet<>(jdbc.sql("""
                        select child_id from episode.responsibility
                         where municipality_id = :municipality and user_id = :user and to_at is null
                        union
                        select child_id from episode.helper
                         where municipality_id = :municipality and user_id = :user and to_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .query((row, number) -> new ChildId(row.getObject(1, UUID.class)))
                .list());
    }
}
