package dk.tidlig.bench.people;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.secrecy.Place;
import dk.tidlig.secrecy.Secrets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Seals by the product's own keys; values are written as the database writes bytes.
final class Sealing {
    private final Secrets secrets;

    Sealing(Secrets secrets) {
        this.secrets = secrets;
    }

    /// Empty for a fingerprint, and where the place is another than its row and column.
    Optional<String> open(MunicipalityId municipality, Sheet sheet, @Nullable String[] row, int column) {
        var id = sheet.value(row, "id");
        var sealed = row[column];
        if (id == null || sealed == null) {
            return Optional.empty();
        }
        try {
            var bytes = HexFormat.of().parseHex(sealed.substring(2));
            return Optional.of(secrets.open(bytes, place(municipality, sheet, UUID.fromString(id), column)));
        } catch (IllegalStateException another) {
            return Optional.empty();
        }
    }

    String seal(String open, MunicipalityId municipality, Sheet sheet, UUID row, int column) {
        return written(secrets.seal(open, place(municipality, sheet, row, column)));
    }

    String sealedNumber(String cpr, MunicipalityId municipality, UUID row) {
        return written(secrets.seal(cpr, new Place(municipality, "child.civil_number", row, "sealed")));
    }

    String index(String cpr, MunicipalityId municipality) {
        return written(secrets.index(cpr, "cpr", municipality));
    }

    private static Place place(MunicipalityId municipality, Sheet sheet, UUID row, int column) {
        return new Place(
                municipality, sheet.table(), row, sheet.columns().get(column).name());
    }

    private static String written(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }
}
