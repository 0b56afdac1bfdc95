package dk.tidlig.intake;

import dk.tidlig.access.Scope;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.TargetGroup.Subject;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The enquiries, many at a time. Nothing sealed is opened for a list, but the words somebody is answered with.
@Repository
class EnquiryLists {
    private static final String COLUMNS = """
            id, child_id, programme_version_id, reference, channel, subject, birth_date, due_date, age, themes, place,
            received_at, taken_by, more_asked_at, decided, decided_at""";
    private final JdbcClient jdbc;
    private final Secrets secrets;

    EnquiryLists(JdbcClient jdbc, Secrets secrets) {
        this.jdbc = jdbc;
        this.secrets = secrets;
    }

    EnquiryRow.Page find(Scope scope, EnquiryFilter filter) {
        var values = new HashMap<String, Object>();
        var where = where(scope, filter, values);
        long total = jdbc.sql("select count(*) from intake.enquiry where " + where)
                .params(values)
                .query(Long.class)
                .single();
        var rows = jdbc.sql(
                        "select %s from intake.enquiry where %s order by received_at desc, id limit :size offset :from"
                                .formatted(COLUMNS, where))
                .params(values)
                .param("size", EnquiryFilter.SIZE)
                .param("from", (filter.page() - 1L) * EnquiryFilter.SIZE)
                .query(EnquiryLists::row)
                .list();
        return new EnquiryRow.Page(rows, filter.page(), total);
    }

    /// Those nobody has settled, the oldest first: taken by the reader or by nobody.
    List<EnquiryRow> waiting(Scope scope, int most) {
        return jdbc.sql("""
                        select %s from intake.enquiry
                         where municipality_id = :municipality and decided_at is null
                           and (:all or child_id = any(:children))
                           and (taken_by is null or taken_by = :me)
                         order by received_at, id limit :most
                        """.formatted(COLUMNS))
                .param("municipality", Tenant.current().value())
                .param("all", scope.all())
                .param("children", scope.children())
                .param("me", scope.actor().id().value())
                .param("most", most)
                .query(EnquiryLists::row)
                .list();
    }

    List<Feedback> sentBy(Scope scope, int page) {
        return jdbc.sql("""
                        select %s, answer, helper_id from intake.enquiry
                         where municipality_id = :municipality and received_by = :me and door = 'PROFESSIONAL'
                         order by received_at desc, id limit :size offset :from
                        """.formatted(COLUMNS))
                .param("municipality", Tenant.current().value())
                .param("me", scope.actor().id().value())
                .param("size", EnquiryFilter.SIZE)
                .param("from", (page - 1L) * EnquiryFilter.SIZE)
                .query(this::feedback)
                .list();
    }

    long countSentBy(Scope scope) {
        return jdbc.sql("""
                        select count(*) from intake.enquiry
                         where municipality_id = :municipality and received_by = :me and door = 'PROFESSIONAL'
                        """)
                .param("municipality", Tenant.current().value())
                .param("me", scope.actor().id().value())
                .query(Long.class)
                .single();
    }

    private static String where(Scope scope, EnquiryFilter filter, Map<String, Object> values) {
        values.put("municipality", Tenant.current().value());
        var where = new StringBuilder("municipality_id = :municipality");
        if (!scope.all()) {
            where.append(" and child_id = any(:children)");
            values.put("children", scope.children());
        }
        var reference = filter.reference();
        if (reference != null) {
            values.put("reference", Reference.plain(reference));
            return where.append(" and reference = :reference").toString();
        }
        var theme = filter.theme();
        if (theme != null) {
            where.append(" and :theme = any(themes)");
            values.put("theme", theme);
        }
        return where.append(standing(scope, filter, values)).toString();
    }

    private static String standing(Scope scope, EnquiryFilter filter, Map<String, Object> values) {
        if (filter.which() == EnquiryFilter.Which.MINE) {
            values.put("me", scope.actor().id().value());
        }
        return switch (filter.which()) {
            case NEW -> " and decided_at is null";
            case SETTLED -> " and decided_at is not null";
            case MINE -> " and (taken_by = :me or decided_by = :me)";
            case ALL -> "";
        };
    }

    private Feedback feedback(ResultSet row, int number) throws SQLException {
        var enquiry = row(row, number);
        var helper = row.getObject("helper_id", UUID.class);
        var place = new Place(Tenant.current(), "intake.enquiry", enquiry.id().value(), "answer");
        return new Feedback(
                enquiry,
                secrets.openIfPresent(row.getBytes("answer"), place),
                helper == null ? null : new UserId(helper));
    }

    private static EnquiryRow row(ResultSet row, int number) throws SQLException {
        var taken = row.getObject("taken_by", UUID.class);
        var settled = row.getObject("decided_at", OffsetDateTime.class);
        return new EnquiryRow(
                new EnquiryId(Objects.requireNonNull(row.getObject("id", UUID.class))),
                new ChildId(Objects.requireNonNull(row.getObject("child_id", UUID.class))),
                new ProgrammeVersionId(Objects.requireNonNull(row.getObject("programme_version_id", UUID.class))),
                new Reference(row.getString("reference")),
                row.getString("channel"),
                new About(
                        Subject.valueOf(row.getString("subject")),
                        row.getObject("birth_date", LocalDate.class),
                        row.getObject("due_date", LocalDate.class),
                        row.getObject("age", Integer.class)),
                List.of((String[]) row.getArray("themes").getArray()),
                row.getObject("place", BigDecimal.class),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                taken == null ? null : new UserId(taken),
                standing(row),
                settled == null ? null : settled.toInstant());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return switch (row.getString("decided")) {
            case "accepted" -> Standing.ACCEPTED;
            case "joined" -> Standing.JOINED;
            case "declined" -> Standing.DECLINED;
            case "withdrawn" -> Standing.WITHDRAWN;
            case null, default ->
                row.getObject("more_asked_at") != null
                        ? Standing.MORE_ASKED
                        : row.getObject("taken_by") == null ? Standing.RECEIVED : Standing.BEING_READ;
        };
    }
}
