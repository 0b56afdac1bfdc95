package dk.tidlig.secrecy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import dk.tidlig.kernel.MunicipalityId;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Seals single fields with AES-256-GCM bound to their place (Tink), and makes the keyed index they are looked up by.
/// The keysets are files outside the database; a rotated keyset opens old values and seals new ones with the new key.
@Component
public class Secrets {
    private final KeyFiles keys;

    Secrets(KeyFiles keys) {
        this.keys = keys;
    }

    public byte[] seal(String open, Place place) {
        try {
            return aead().encrypt(open.getBytes(StandardCharsets.UTF_8), place.bytes());
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("could not seal " + place.table() + "." + place.column(), cause);
        }
    }

    /// Seals what there is; nothing stays nothing.
    public byte @Nullable [] sealIfPresent(@Nullable String open, Place place) {
        return open == null ? null : seal(open, place);
    }

    /// @throws IllegalStateException when the value was changed, or was sealed for another place or with a lost key
    public String open(byte[] sealed, Place place) {
        try {
            return new String(aead().decrypt(sealed, place.bytes()), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException(
                    "a value in " + place.table() + "." + place.column() + " does not open in its place", cause);
        }
    }

    /// Opens what there is; nothing stays nothing.
    public @Nullable String openIfPresent(byte @Nullable [] sealed, Place place) {
        return sealed == null ? null : open(sealed, place);
    }

    /// The keyed index of a value (HMAC-SHA-256): equal values of one kind in one municipality have equal indexes,
    /// and without the key nothing can be told from them.
    ///
    /// @param kind what the value is, as `cpr`; indexes of different kinds cannot be compared
    public byte[] index(String value, String kind, MunicipalityId municipality) {
        try {
            Mac mac = keys.index().getPrimitive(RegistryConfiguration.get(), Mac.class);
            return mac.computeMac((municipality + "|" + kind + "|" + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("could not index a " + kind, cause);
        }
    }

    /// Adds a new key and seals with it from now on. What was sealed before still opens.
    public void rotate() {
        keys.rotateFields();
    }

    private Aead aead() throws GeneralSecurityException {
        KeysetHandle handle = keys.fields();
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }
}
