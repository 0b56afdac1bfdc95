package dk.tidlig.safeguarding;

import dk.tidlig.access.Grant;
import dk.tidlig.child.Cpr;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Notifications, each text sealed in its place.
@Repository
class NotificationRepository {
    private static final String SELECT = """
            select id, episode_id, made_at, made_by, child_name, child_cpr, due_on, mother_name, mother_cpr, parents,
                   contact, language, relation, concern, knowledge, done, reaction, why_not_told,
                   notifier_kind, notifier_way, notifier_name, notifier_contact
              from safeguarding.notification
             where municipality_id = :municipality and child_id = :child
            """;

    private final JdbcClient jdbc;
    private final SealedTexts texts;

    NotificationRepository(JdbcClient jdbc, SealedTexts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /// Whether the course has one.
    boolean exists(ChildId child, EpisodeId episode) {
        return jdbc.sql("""
                        select exists (select from safeguarding.notification
                                        where municipality_id = :municipality and child_id = :child
                                          and episode_id = :episode)
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", child.value())
                .param("episode", episode.value())
                .query(Boolean.class)
                .single();
    }

    /// That they were written, the newest first; no text is opened.
    List<Made> made(Grant grant) {
        return jdbc.sql("""
                        select id, episode_id, made_at, made_by, received_at, notifier_kind
                          from safeguarding.notification
                         where municipality_id = :municipality and child_id = :child
                         order by made_at desc
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query((row, number) -> new Made(
                        new NotificationId(row.getObject("id", UUID.class)),
                        episode(row),
                        stamp(row),
                        received(row),
                        heardFrom(row)))
                .list();
    }

    Optional<Notification> find(Grant grant, EpisodeId episode) {
        return jdbc.sql(SELECT + " and episode_id = :episode")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("episode", episode.value())
                .query(this::opened)
                .optional();
    }

    Optional<Notification> find(Grant grant, NotificationId id) {
        return jdbc.sql(SELECT + " and id = :id")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("id", id.value())
                .query(this::opened)
                .optional();
    }

    /// All of the child's, oldest first.
    List<Notification> of(Grant grant) {
        return jdbc.sql(SELECT + " order by made_at")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .query(this::opened)
                .list();
    }

    /// @return false when the course has one already; it stays as it is
    ///
    /// @param received when it came to those who receive notifications; null where nobody here does
    boolean add(Grant grant, Notification it, @Nullable Instant received) {
        var notifier = it.notifier();
        return jdbc.sql("""
                                insert into safeguarding.notification
                                  (municipality_id, id, child_id, episode_id, made_at, made_by, child_name, child_cpr, due_on,
                                   mother_name, mother_cpr, parents, contact, interpreter, language, relation, concern,
                                   knowledge, done, reaction, parents_told, why_not_told, received_at,
                                   notifier_kind, notifier_way, notifier_name, notifier_contact)
                                values
                                  (:municipality, :id, :child, :episode, :at, :by, :child_name, :child_cpr, :due_on,
                                   :mother_name, :mother_cpr, :parents, :contact, :interpreter, :language, :relation, :concern,
                                   :knowledge, :done, :reaction, :parents_told, :why_not_told, :received,
                                   :notifier_kind, :notifier_way, :notifier_name, :notifier_contact)
                                on conflict (municipality_id, episode_id) do nothing
                                """)
                        .param("municipality", Tenant.current().value())
                        .param("id", it.id().value())
                        .param("child", grant.child().value())
                        .param(
                                "episode",
                                it.episode() == null ? null : it.episode().value())
                        .param("received", received == null ? null : received.atOffset(ZoneOffset.UTC))
                        .param(
                                "notifier_kind",
                                notifier == null ? null : notifier.kind().name())
                        .param(
                                "notifier_way",
                                notifier == null ? null : notifier.way().name())
                        .param("at", it.made().at().atOffset(ZoneOffset.UTC))
                        .param("by", it.made().by().value())
                        .param("interpreter", notifier == null ? it.content().interpreter() : null)
                        .param("parents_told", notifier == null ? it.content().parentsTold() : null)
                        .params(texts.seal(it))
                        .update()
                == 1;
    }

    int erase(Grant grant) {
        return jdbc.sql(
                        "delete from safeguarding.notification where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private Notification opened(ResultSet row, int number) throws SQLException {
        var id = new NotificationId(row.getObject("id", UUID.class));
        var cpr = texts.open(row, id, "child_cpr");
        var due = texts.open(row, id, "due_on");
        var subject = new Subject(
                texts.open(row, id, "child_name"),
                cpr == null ? null : new Cpr(cpr),
                due == null ? null : LocalDate.parse(due),
                texts.open(row, id, "mother_name"));
        return new Notification(id, episode(row), stamp(row), subject, content(row, id), notifier(row, id));
    }

    private WriteNotification content(ResultSet row, NotificationId id) throws SQLException {
        var mothers = texts.open(row, id, "mother_cpr");
        return new WriteNotification(
                mothers == null ? null : new Cpr(mothers),
                texts.open(row, id, "parents"),
                texts.open(row, id, "contact"),
                texts.open(row, id, "language"),
                texts.open(row, id, "relation"),
                texts.needed(row, id, "concern"),
                texts.open(row, id, "knowledge"),
                texts.open(row, id, "done"),
                texts.open(row, id, "reaction"),
                texts.open(row, id, "why_not_told"));
    }

    private @Nullable Notifier notifier(ResultSet row, NotificationId id) throws SQLException {
        var kind = heardFrom(row);
        return kind == null
                ? null
                : new Notifier(
                        kind,
                        Notifier.Way.valueOf(row.getString("notifier_way")),
                        texts.open(row, id, "notifier_name"),
                        texts.open(row, id, "notifier_contact"));
    }

    static Notifier.@Nullable Kind heardFrom(ResultSet row) throws SQLException {
        var kind = row.getString("notifier_kind");
        return kind == null ? null : Notifier.Kind.valueOf(kind);
    }

    private static @Nullable EpisodeId episode(ResultSet row) throws SQLException {
        var episode = row.getObject("episode_id", UUID.class);
        return episode == null ? null : new EpisodeId(episode);
    }

    private static @Nullable Instant received(ResultSet row) throws SQLException {
        var received = row.getObject("received_at", OffsetDateTime.class);
        return received == null ? null : received.toInstant();
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                new UserId(row.getObject("made_by", UUID.class)));
    }
}
