package dk.tidlig.safeguarding;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How far notifications are.
@Repository
class StepRepository {
    private static final int MOST = 200;
    private static final String ROWS = """
            select n.id, n.child_id, n.child_name, n.due_on, n.mother_name, n.made_at, n.made_by, n.received_at,
                   n.notifier_kind
              from safeguarding.notification n where n.municipality_id = :municipality
            """;
    /// How many steps are done with a notification, as [Step.Kind#asked] has it.
    static final String ASKED =
            " case when n.notifier_kind is null then 3 when n.notifier_kind = 'ANONYMOUS' then 1 else 2 end ";

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final SealedTexts texts;

    StepRepository(JdbcClient jdbc, Secrets secrets, SealedTexts texts) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.texts = texts;
    }

    /// @return whether it is the first of its kind
    boolean add(Grant grant, NotificationId id, Step it) {
        return jdbc.sql("""
                        insert into safeguarding.step (municipality_id, notification_id, kind, child_id, made_at, made_by,
                               outcome, words, late_because)
                        values (:municipality, :id, :kind, :child, :at, :by, :outcome, :words, :late)
                        on conflict do nothing
                        """)
                        .param("municipality", Tenant.current().value())
                        .param("id", id.value())
                        .param("kind", it.kind().name())
                        .param("child", grant.child().value())
                        .param("at", it.made().at().atOffset(ZoneOffset.UTC))
                        .param("by", it.made().by().value())
                        .param(
                                "outcome",
                                it.outcome() == null ? null : it.outcome().name())
                        .param("words", secrets.sealIfPresent(it.words(), place(id.value(), it.kind() + " words")))
                        .param(
                                "late",
                                secrets.sealIfPresent(it.lateBecause(), place(id.value(), it.kind() + " late_because")))
                        .update()
                == 1;
    }

    /// In the order they were done, with their words.
    List<Step> of(Grant grant, NotificationId id) {
        return jdbc.sql("""
                        select notification_id, kind, made_at, made_by, outcome, words, late_because from safeguarding.step
                         where municipality_id = :municipality and child_id = :child and notification_id = :id
                         order by made_at
                        """)
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .param("id", id.value())
                .query(this::step)
                .list();
    }

    /// Received and not done with, the oldest first.
    List<NotificationRow> open(Scope scope) {
        return jdbc.sql(ROWS + """
                           and n.received_at is not null and (:all or n.child_id = any(:children))
                           and (select count(*) from safeguarding.step s
                                 where s.municipality_id = n.municipality_id and s.notification_id = n.id) < """ + ASKED + """
                         order by n.received_at limit :most
                        """)
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("most", MOST)
                .query(this::row)
                .list();
    }

    /// Those that the actor wrote, the newest first; not what they entered for a private person.
    List<NotificationRow> writtenBy(Scope scope) {
        return jdbc.sql(ROWS + " and n.made_by = :by and n.notifier_kind is null order by n.made_at desc limit :most")
                .param("municipality", Tenant.current().value())
                .param("by", scope.actor().id().value())
                .param("most", MOST)
                .query(this::row)
                .list();
    }

    int erase(Grant grant) {
        return jdbc.sql("delete from safeguarding.step where municipality_id = :municipality and child_id = :child")
                .param("municipality", Tenant.current().value())
                .param("child", grant.child().value())
                .update();
    }

    private List<Step> told(UUID notification) {
        return jdbc.sql("""
                        select notification_id, kind, made_at, made_by, outcome, words, late_because from safeguarding.step
                         where municipality_id = :municipality and notification_id = :id
                        """)
                .param("municipality", Tenant.current().value())
                .param("id", notification)
                .query((row, number) -> step(row, number).told())
                .list();
    }

    private NotificationRow row(ResultSet row, int number) throws SQLException {
        var id = new NotificationId(uuid(row, "id"));
        var due = texts.open(row, id, "due_on");
        var received = row.getObject("received_at", OffsetDateTime.class);
        return new NotificationRow(
                id,
                new ChildId(uuid(row, "child_id")),
                new Subject(
                        texts.open(row, id, "child_name"),
                        null,
                        due == null ? null : LocalDate.parse(due),
                        texts.open(row, id, "mother_name")),
                stamp(row),
                received == null ? null : received.toInstant(),
                NotificationRepository.heardFrom(row),
                told(id.value()),
                List.of());
    }

    private Step step(ResultSet row, int number) throws SQLException {
        var kind = Step.Kind.valueOf(row.getString("kind"));
        var outcome = row.getString("outcome");
        var id = uuid(row, "notification_id");
        return new Step(
                kind,
                stamp(row),
                outcome == null ? null : Step.Outcome.valueOf(outcome),
                opened(row, "words", id, kind),
                opened(row, "late_because", id, kind));
    }

    private @Nullable String opened(ResultSet row, String column, UUID id, Step.Kind kind) throws SQLException {
        return secrets.openIfPresent(row.getBytes(column), place(id, kind + " " + column));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(row.getObject("made_at", OffsetDateTime.class).toInstant(), new UserId(uuid(row, "made_by")));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    private static Place place(UUID notification, String what) {
        return new Place(Tenant.current(), "safeguarding.step", notification, what);
    }
}
