package dk.tidlig.episode.exit;

import dk.tidlig.access.Scope;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The open courses and the versions they go on by.
@Repository
class ExitRecords {
    private final JdbcClient jdbc;

    ExitRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record OpenCourse(EpisodeId episode, ChildId child, UserId responsible) {}

    /// The versions that open courses go on by.
    List<ProgrammeVersionId> versions() {
        return jdbc.sql("""
                        select distinct programme_version_id from episode.episode
                         where municipality_id = :municipality and closed_at is null
                        """).param("municipality", Tenant.current().value()).query(UUID.class).list().stream()
                .map(ProgrammeVersionId::new)
                .toList();
    }

    List<OpenCourse> open(Scope scope, ProgrammeVersionId version) {
        return jdbc.sql("""
                        select e.id, e.child_id, r.user_id
                          from episode.episode e
                          join episode.responsibility r on r.municipality_id = e.municipality_id
                               and r.episode_id = e.id and r.to_at is null
                         where e.municipality_id = :municipality and e.programme_version_id = :version
                           and e.closed_at is null and (:all or e.child_id = any(:children))
                        """)
                .param("municipality", Tenant.current().value())
                .param("version", version.value())
                .param("all", scope.all())
                .param("children", scope.children())
                .query((row, number) -> new OpenCourse(
                        new EpisodeId(row.getObject("id", UUID.class)),
                        new ChildId(row.getObject("child_id", UUID.class)),
                        new UserId(row.getObject("user_id", UUID.class))))
                .list();
    }
}
