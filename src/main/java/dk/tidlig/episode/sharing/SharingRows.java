package dk.tidlig.episode.sharing;

import dk.tidlig.child.consent.Recipient;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.sharing.SharingBasis;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Between the rows and the acts; what was said lies sealed.
@Component
class SharingRows {
    static final String SELECT = """
            select s.id, s.child_id, s.basis, s.kind, s.ordinal, s.purpose, s.data, s.necessity, s.said, s.shared_at,
                   s.shared_by, s.by_family, s.opens_until, s.ended_at, s.ended_by,
                   array(select coalesce('user:' || r.user_id, 'unit:' || r.unit, 'other:' || r.other)
                           from episode.sharing_receiver r
                          where r.municipality_id = s.municipality_id and r.sharing_id = s.id
                          order by r.position) as receivers
              from episode.sharing s
             where s.municipality_id = :municipality
            """;

    private final Secrets secrets;

    SharingRows(Secrets secrets) {
        this.secrets = secrets;
    }

    byte @Nullable [] seal(SharingId id, String column, @Nullable String open) {
        return secrets.sealIfPresent(open, place(Tenant.current(), id, column));
    }

    List<SharingAct> acts(JdbcClient.StatementSpec asked) {
        return asked.query((row, number) -> act(row)).list();
    }

    private SharingAct act(ResultSet row) throws SQLException {
        var id = new SharingId(row.getObject("id", UUID.class));
        return new SharingAct(
                id,
                new ChildId(row.getObject("child_id", UUID.class)),
                row.getString("basis"),
                SharingBasis.Kind.valueOf(row.getString("kind")),
                row.getObject("ordinal", Integer.class),
                receivers(row),
                Set.of(texts(row, "data")),
                row.getString("purpose"),
                secrets.openIfPresent(row.getBytes("necessity"), place(Tenant.current(), id, "necessity")),
                secrets.openIfPresent(row.getBytes("said"), place(Tenant.current(), id, "said")),
                Objects.requireNonNull(stamp(row, "shared_at", "shared_by")),
                row.getBoolean("by_family"),
                instant(row, "opens_until"),
                stamp(row, "ended_at", "ended_by"));
    }

    private static List<Receiver> receivers(ResultSet row) throws SQLException {
        var found = new ArrayList<Receiver>();
        for (var written : texts(row, "receivers")) {
            var value = written.substring(written.indexOf(':') + 1);
            found.add(
                    switch (written.substring(0, written.indexOf(':'))) {
                        case "user" -> new Receiver.Inside(new Recipient.Person(UserId.of(value)));
                        case "unit" -> new Receiver.Inside(new Recipient.Unit(value));
                        default -> new Receiver.Outside(value);
                    });
        }
        return found;
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    private static @Nullable Stamp stamp(ResultSet row, String at, String by) throws SQLException {
        var when = instant(row, at);
        return when == null ? null : new Stamp(when, new UserId(row.getObject(by, UUID.class)));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Place place(MunicipalityId here, SharingId id, String column) {
        return new Place(here, "episode.sharing", id.value(), column);
    }
}
