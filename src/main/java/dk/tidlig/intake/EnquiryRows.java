package dk.tidlig.intake;

import dk.tidlig.child.Cpr;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.TargetGroup.Subject;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How an enquiry lies in its row: what tells who somebody is sealed, each value bound to its row and column.
@Component
class EnquiryRows {
    private static final String TABLE = "intake.enquiry";
    private final Secrets secrets;

    EnquiryRows(Secrets secrets) {
        this.secrets = secrets;
    }

    byte @Nullable [] seal(EnquiryId id, String column, @Nullable String open) {
        return secrets.sealIfPresent(open, new Place(Tenant.current(), TABLE, id.value(), column));
    }

    /// What may be read in the row.
    Map<String, @Nullable Object> open(Asked asked) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("channel", asked.channel());
        values.put("subject", asked.about().subject().name());
        values.put("themes", asked.themes().toArray(String[]::new));
        values.put("bornOn", asked.about().bornOn());
        values.put("dueOn", asked.about().dueOn());
        values.put("age", asked.about().age());
        values.put("scale", asked.placing() == null ? null : asked.placing().scale());
        values.put("place", asked.placing() == null ? null : asked.placing().place());
        values.put(
                "way", asked.reach().way() == null ? null : asked.reach().way().name());
        values.put("noMessage", asked.reach().noMessage());
        values.put("aware", asked.aware());
        values.put("interpreter", asked.interpreter());
        values.put("consentAt", asked.consentAt() == null ? null : EnquiryRepository.utc(asked.consentAt()));
        return values;
    }

    /// What may not.
    Map<String, @Nullable Object> sealed(EnquiryId id, Asked asked) {
        var identity = asked.identity();
        var cpr = identity == null ? null : identity.cpr();
        var values = new HashMap<String, @Nullable Object>();
        values.put("words", seal(id, "words", asked.words()));
        values.put("name", seal(id, "reach_name", asked.reach().name()));
        values.put("phone", seal(id, "reach_phone", asked.reach().phone()));
        values.put("mail", seal(id, "reach_mail", asked.reach().mail()));
        values.put("note", seal(id, "reach_note", asked.reach().note()));
        values.put("givenName", seal(id, "child_given_name", identity == null ? null : identity.givenName()));
        values.put("familyName", seal(id, "child_family_name", identity == null ? null : identity.familyName()));
        values.put("cpr", seal(id, "child_cpr", cpr == null ? null : cpr.value()));
        return values;
    }

    static Map<String, @Nullable Object> settlement(Enquiry.@Nullable Settlement settlement) {
        var values = new HashMap<String, @Nullable Object>();
        values.put(
                "decidedAt",
                settlement == null
                        ? null
                        : EnquiryRepository.utc(settlement.stamp().at()));
        values.put(
                "decidedBy", settlement == null ? null : settlement.stamp().by().value());
        values.put("decided", settlement == null ? null : kind(settlement));
        values.put("reason", settlement instanceof Enquiry.Settlement.Declined no ? no.reason() : null);
        var yes = settlement instanceof Enquiry.Settlement.Accepted accepted ? accepted : null;
        values.put("episode", episode(settlement));
        values.put(
                "helper",
                yes == null || yes.helper() == null ? null : yes.helper().value());
        return values;
    }

    private static @Nullable UUID episode(Enquiry.@Nullable Settlement settlement) {
        return switch (settlement) {
            case Enquiry.Settlement.Accepted accepted -> accepted.episode().value();
            case Enquiry.Settlement.Joined joined -> joined.episode().value();
            case null, default -> null;
        };
    }

    private static String kind(Enquiry.Settlement settlement) {
        return switch (settlement) {
            case Enquiry.Settlement.Accepted accepted -> "accepted";
            case Enquiry.Settlement.Joined joined -> "joined";
            case Enquiry.Settlement.Declined declined -> "declined";
            case Enquiry.Settlement.Withdrawn withdrawn -> "withdrawn";
        };
    }

    Enquiry read(ResultSet row, int number) throws SQLException {
        var id = new EnquiryId(uuid(row, "id"));
        var former = row.getObject("former_child_id", UUID.class);
        return new Enquiry(
                id,
                new ChildId(uuid(row, "child_id")),
                former == null ? null : new ChildId(former),
                row.getString("programme_code"),
                new ProgrammeVersionId(uuid(row, "programme_version_id")),
                new Reference(row.getString("reference")),
                Enquiry.Door.valueOf(row.getString("door")),
                asked(row, id),
                new Stamp(Objects.requireNonNull(moment(row, "received_at")), new UserId(uuid(row, "received_by"))),
                row.getObject("received_on", LocalDate.class),
                stamp(row, "taken"),
                moment(row, "more_asked_at"),
                opened(row, id, "answer"),
                settlement(row),
                row.getLong("revision"));
    }

    private Asked asked(ResultSet row, EnquiryId id) throws SQLException {
        var scale = row.getString("scale_code");
        return new Asked(
                row.getString("channel"),
                new About(
                        Subject.valueOf(row.getString("subject")),
                        row.getObject("birth_date", LocalDate.class),
                        row.getObject("due_date", LocalDate.class),
                        row.getObject("age", Integer.class)),
                List.of((String[]) row.getArray("themes").getArray()),
                opened(row, id, "words"),
                scale == null
                        ? null
                        : new Asked.Placing(
                                scale, row.getObject("place", BigDecimal.class).stripTrailingZeros()),
                reach(row, id),
                row.getString("aware"),
                row.getString("interpreter"),
                moment(row, "consent_at"),
                identity(row, id));
    }

    private Reach reach(ResultSet row, EnquiryId id) throws SQLException {
        var way = row.getString("way");
        return new Reach(
                opened(row, id, "reach_name"),
                way == null ? null : Reach.Way.valueOf(way),
                opened(row, id, "reach_phone"),
                opened(row, id, "reach_mail"),
                opened(row, id, "reach_note"),
                row.getBoolean("no_message"));
    }

    private Asked.@Nullable Identity identity(ResultSet row, EnquiryId id) throws SQLException {
        var cpr = opened(row, id, "child_cpr");
        var identity = new Asked.Identity(
                opened(row, id, "child_given_name"),
                opened(row, id, "child_family_name"),
                cpr == null ? null : new Cpr(cpr));
        return identity.empty() ? null : identity;
    }

    private static Enquiry.@Nullable Settlement settlement(ResultSet row) throws SQLException {
        var stamp = stamp(row, "decided");
        if (stamp == null) {
            return null;
        }
        var helper = row.getObject("helper_id", UUID.class);
        return switch (row.getString("decided")) {
            case "accepted" ->
                new Enquiry.Settlement.Accepted(
                        stamp, new EpisodeId(uuid(row, "episode_id")), helper == null ? null : new UserId(helper));
            case "joined" -> new Enquiry.Settlement.Joined(stamp, new EpisodeId(uuid(row, "episode_id")));
            case "declined" -> new Enquiry.Settlement.Declined(stamp, row.getString("decline_reason"));
            default -> new Enquiry.Settlement.Withdrawn(stamp);
        };
    }

    private @Nullable String opened(ResultSet row, EnquiryId id, String column) throws SQLException {
        return secrets.openIfPresent(row.getBytes(column), new Place(Tenant.current(), TABLE, id.value(), column));
    }

    private static @Nullable Stamp stamp(ResultSet row, String name) throws SQLException {
        var at = moment(row, name + "_at");
        return at == null ? null : new Stamp(at, new UserId(uuid(row, name + "_by")));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
