package dk.tidlig.episode;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.tenancy.Tenant;
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
