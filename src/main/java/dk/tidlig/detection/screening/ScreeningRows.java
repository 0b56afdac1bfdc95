package dk.tidlig.detection.screening;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Between the rows and the screenings; what people wrote lies sealed.
@Component
class ScreeningRows {
    private static final String TABLE = "detection.screening";

    private final Secrets secrets;

    ScreeningRows(Secrets secrets) {
        this.secrets = secrets;
    }

    byte @Nullable [] seal(EpisodeId id, String column, @Nullable String open) {
        return secrets.sealIfPresent(open, place(id, column));
    }

    Screening screening(ResultSet row, int number) throws SQLException {
        var id = new EpisodeId(row.getObject("id", UUID.class));
        return new Screening(
                id,
                new ChildId(row.getObject("child_id", UUID.class)),
                new ProgrammeVersionId(row.getObject("programme_version_id", UUID.class)),
                new UserId(row.getObject("responsible_id", UUID.class)),
                row.getObject("opened_on", LocalDate.class),
                window(row),
                row.getObject("too_old_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                done(row),
                said(row, id, "reason", "reason"),
                said(row, id, "decision", "decided"));
    }

    private static Screening.@Nullable Window window(ResultSet row) throws SQLException {
        var due = row.getObject("due_on", LocalDate.class);
        return due == null
                ? null
                : new Screening.Window(
                        row.getObject("counts_on", LocalDate.class), due, row.getObject("last_on", LocalDate.class));
    }

    private static Screening.@Nullable Done done(ResultSet row) throws SQLException {
        var on = row.getObject("done_on", LocalDate.class);
        return on == null
                ? null
                : new Screening.Done(
                        on,
                        row.getObject("result_id", UUID.class),
                        row.getString("instrument"),
                        row.getString("instrument_version"),
                        row.getBoolean("positive"));
    }

    private Screening.@Nullable Said said(ResultSet row, EpisodeId id, String what, String stamped)
            throws SQLException {
        var code = row.getString(what);
        return code == null
                ? null
                : new Screening.Said(
                        code,
                        secrets.openIfPresent(row.getBytes(what + "_words"), place(id, what + "_words")),
                        new Stamp(
                                row.getObject(stamped + "_at", OffsetDateTime.class)
                                        .toInstant(),
                                new UserId(row.getObject(stamped + "_by", UUID.class))));
    }

    private static Place place(EpisodeId id, String column) {
        return new Place(Tenant.current(), TABLE, id.value(), column);
    }
}
