package dk.tidlig.exchange.message;

import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How messages lie in their rows: what tells who somebody is and what is written lie sealed, each in its place.
@Component
class MessageRows {
    static final String MESSAGE = "exchange.message";
    static final String TEXT = "exchange.message_text";
    static final String ATTACHMENT = "exchange.message_attachment";

    private final Secrets secrets;

    MessageRows(Secrets secrets) {
        this.secrets = secrets;
    }

    byte @Nullable [] seal(String table, UUID row, String column, @Nullable String open) {
        return secrets.sealIfPresent(open, new Place(Tenant.current(), table, row, column));
    }

    @Nullable
    String open(String table, UUID id, String column, ResultSet row) throws SQLException {
        return secrets.openIfPresent(row.getBytes(column), new Place(Tenant.current(), table, id, column));
    }

    Map<String, @Nullable Object> patient(MessageId id, CareMessage.Patient it) {
        var sealed = new HashMap<String, @Nullable Object>();
        var number = it.number();
        sealed.put("number", seal(MESSAGE, id.value(), "patient_number", number));
        sealed.put("index", number == null ? null : secrets.index(number, "cpr", Tenant.current()));
        sealed.put("given", seal(MESSAGE, id.value(), "patient_given", it.given()));
        sealed.put("family", seal(MESSAGE, id.value(), "patient_family", it.family()));
        return sealed;
    }

    StoredMessage message(ResultSet row, List<CareMessage.Text> texts, List<StoredMessage.File> files)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new StoredMessage(
                new MessageId(id),
                care(row, id, texts),
                files,
                stamp(row, "received"),
                row.getBoolean("known"),
                row.getBoolean("orphan"),
                row.getString("settled") == null ? null : settled(row, id));
    }

    private CareMessage care(ResultSet row, UUID id, List<CareMessage.Text> texts) throws SQLException {
        return new CareMessage(
                row.getString("message_id"),
                row.getString("thread"),
                CareMessage.Activity.valueOf(row.getString("activity")),
                row.getString("answers"),
                row.getString("category"),
                row.getBoolean("urgent"),
                at(row, "sent_at"),
                new CareMessage.House(
                        row.getString("sender_sor"), row.getString("sender_gln"), row.getString("sender_name")),
                new CareMessage.House(row.getString("receiver_sor"), null, row.getString("receiver_name")),
                new CareMessage.Patient(
                        open(MESSAGE, id, "patient_number", row),
                        open(MESSAGE, id, "patient_given", row),
                        open(MESSAGE, id, "patient_family", row)),
                texts,
                List.of());
    }

    private StoredMessage.Settled settled(ResultSet row, UUID id) throws SQLException {
        var enquiry = row.getObject("enquiry_id", UUID.class);
        var referral = row.getObject("referral_id", UUID.class);
        var child = row.getObject("child_id", UUID.class);
        return new StoredMessage.Settled(
                StoredMessage.Outcome.valueOf(row.getString("settled")),
                stamp(row, "settled"),
                enquiry == null ? null : new EnquiryId(enquiry),
                referral == null ? null : new ReferralId(referral),
                child == null ? null : new ChildId(child),
                open(MESSAGE, id, "reason", row));
    }

    CareMessage.Text text(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var at = row.getObject("written_at", OffsetDateTime.class);
        return new CareMessage.Text(
                row.getString("payload"),
                at == null ? null : at.toInstant(),
                open(TEXT, id, "author", row),
                row.getString("role"),
                open(TEXT, id, "phone", row),
                String.valueOf(open(TEXT, id, "words", row)));
    }

    StoredMessage.File file(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new StoredMessage.File(
                id,
                String.valueOf(open(ATTACHMENT, id, "title", row)),
                row.getString("content_type"),
                row.getInt("bytes"));
    }

    private static Stamp stamp(ResultSet row, String what) throws SQLException {
        return new Stamp(at(row, what + "_at"), new UserId(row.getObject(what + "_by", UUID.class)));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
