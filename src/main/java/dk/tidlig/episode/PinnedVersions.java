package dk.tidlig.episode;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which versions of programmes a child's open courses are pinned to. Says nothing of the child itself.
@Component
public class PinnedVersions {
    private final JdbcClient jdbc;

    PinnedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An open course, without what is in it.
    public record Course(ChildId child, EpisodeId episode, ProgrammeVersionId version, Instant openedAt) {}

    /// The open courses of all the scope's children.
    public List<Course> open(Scope scope) {
        return courses(scope.all(), scope.children());
    }

    /// The child's open courses.
    public List<Course> open(Grant grant) {
        return courses(false, grant.child().value());
    }

    private List<Course> courses(boolean all, UUID... children) {
        return jdbc.sql("""
                        select child_id, id, programme_version_id, opened_at from episode.episode
                         where municipality_id = :municipality and closed_at is null
                           and (:all or child_id = any(:children))
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", all)
                .param("children", children)
                .query((row, number) -> new Course(
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new EpisodeId(row.getObject("id", UUID.class)),
                        new ProgrammeVersionId(row.getObject("programme_version_id", UUID.class)),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    public List<ProgrammeVersionId> open(ChildId child) {
        return jdbc
                .sql("""
                        select distinct programme_version_id from episode.episode
                         where municipality_id = :municipality and child_id = :child and closed_at is null
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ProgrammeVersionId::new)
                .toList();
    }
}
