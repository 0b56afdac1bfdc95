package dk.tidlig.session.place;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Responsibilities;
import dk.tidlig.kernel.UserId;
import dk.tidlig.session.CourseId;
import dk.tidlig.tenancy.Tenant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which of many trainings are somebody's: those the person gives, and those of courses the person is responsible for.
@Repository
class OwnTrainings {
    private final JdbcClient jdbc;
    private final Responsibilities responsibilities;

    OwnTrainings(JdbcClient jdbc, Responsibilities responsibilities) {
        this.jdbc = jdbc;
        this.responsibilities = responsibilities;
    }

    private record Training(CourseId id, EpisodeId episode, boolean gives) {}

    Set<CourseId> of(UserId user, Collection<CourseId> trainings) {
        var rows = rows(user, trainings);
        var responsible = responsibilities.now(
                rows.stream().map(Training::episode).distinct().toList());
        return rows.stream()
                .filter(it -> it.gives || user.equals(responsible.get(it.episode)))
                .map(Training::id)
                .collect(Collectors.toSet());
    }

    private List<Training> rows(UserId user, Collection<CourseId> trainings) {
        return jdbc.sql("""
                        select c.id, c.episode_id,
                               exists (select 1 from session.helper h
                                        where h.municipality_id = c.municipality_id and h.course_id = c.id
                                          and h.user_id = :user and h.to_at is null) as gives
                          from session.course c
                         where c.municipality_id = :municipality and c.id = any(:trainings)
                        """)
                .param("municipality", Tenant.current().value())
                .param("user", user.value())
                .param("trainings", trainings.stream().map(CourseId::value).toArray(UUID[]::new))
                .query((row, number) -> new Training(
                        new CourseId(row.getObject("id", UUID.class)),
                        new EpisodeId(row.getObject("episode_id", UUID.class)),
                        row.getBoolean("gives")))
                .list();
    }
}
