package dk.tidlig.safeguarding;

import dk.tidlig.child.Cpr;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Everything that tells of people in a notification, sealed by column. None opens in another row or column.
@Component
class SealedTexts {
    private static final String TABLE = "safeguarding.notification";
    private final Secrets secrets;

    SealedTexts(Secrets secrets) {
        this.secrets = secrets;
    }

    /// By the column's name; what is not said is null.
    Map<String, byte @Nullable []> seal(Notification it) {
        var open = new HashMap<String, @Nullable String>();
        var subject = it.subject();
        open.put("child_name", subject.name());
        open.put("child_cpr", value(subject.cpr()));
        open.put("due_on", subject.dueOn() == null ? null : subject.dueOn().toString());
        open.put("mother_name", subject.motherName());
        var content = it.content();
        open.put("mother_cpr", subject.unborn() ? value(content.mothersNumber()) : null);
        open.put("parents", content.parents());
        open.put("contact", content.contact());
        open.put("language", content.language());
        open.put("relation", content.relation());
        open.put("concern", content.concern());
        open.put("knowledge", content.knowledge());
        open.put("done", content.done());
        open.put("reaction", content.reaction());
        open.put("why_not_told", content.whyNotTold());
        var notifier = it.notifier();
        open.put("notifier_name", notifier == null ? null : notifier.name());
        open.put("notifier_contact", notifier == null ? null : notifier.contact());
        var sealed = new HashMap<String, byte @Nullable []>();
        open.forEach((column, text) -> sealed.put(column, secrets.sealIfPresent(text, place(it.id(), column))));
        return sealed;
    }

    @Nullable
    String open(ResultSet row, NotificationId id, String column) throws SQLException {
        return secrets.openIfPresent(row.getBytes(column), place(id, column));
    }

    String needed(ResultSet row, NotificationId id, String column) throws SQLException {
        return Objects.requireNonNull(open(row, id, column), column);
    }

    private static Place place(NotificationId id, String column) {
        return new Place(Tenant.current(), TABLE, id.value(), column);
    }

    private static @Nullable String value(@Nullable Cpr cpr) {
        return cpr == null ? null : cpr.value();
    }
}
