package dk.tidlig.secrecy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

/// The product's own sealing on the keys of a data directory, for numbers that must be found by the product again.
public final class OpenSecrets {
    private OpenSecrets() {}

    public static Secrets in(Path data) throws GeneralSecurityException {
        return new Secrets(new KeyFiles(data));
    }
}
