package dk.tidlig.relaylog;

import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import dk.tidlig.tenancy.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What people say in a log lies sealed, each text in its own place.
@Component
public class RelayTexts {
    private final Secrets secrets;

    RelayTexts(Secrets secrets) {
        this.secrets = secrets;
    }

    public byte @Nullable [] seal(@Nullable String text, String table, UUID row, String column) {
        return secrets.sealIfPresent(text, place(table, row, column));
    }

    public @Nullable String open(ResultSet row, String table, String column) throws SQLException {
        return secrets.openIfPresent(row.getBytes(column), place(table, row.getObject("id", UUID.class), column));
    }

    public String needed(ResultSet row, String table, String column) throws SQLException {
        return Objects.requireNonNull(open(row, table, column), column);
    }

    private static Place place(String table, UUID row, String column) {
        return new Place(Tenant.current(), "relaylog." + table, row, column);
    }
}
