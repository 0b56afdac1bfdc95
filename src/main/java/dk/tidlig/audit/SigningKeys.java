package dk.tidlig.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The Ed25519 key that signs the heads: `<data>/keys/audit-signing.key` (PKCS#8, PEM), readable by its owner alone,
/// made when the first head is signed, and the public key beside it (`audit-signing.pub`). Both can be read by OpenSSL.
@Component
class SigningKeys {
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN [A-Z ]+-----(.*)-----END [A-Z ]+-----\\s*", Pattern.DOTALL);
    private static final Set<PosixFilePermission> MINE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path secret;
    private final Path open;
    private @Nullable PrivateKey key;

    SigningKeys(@Value("${tidlig.data:./data}") Path data) {
        this.secret = data.resolve("keys").resolve("audit-signing.key");
        this.open = data.resolve("keys").resolve("audit-signing.pub");
    }

    synchronized byte[] sign(byte[] text) {
        try {
            if (key == null) {
                key = Files.exists(secret) ? read() : create();
            }
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(text);
            return signature.sign();
        } catch (IOException cause) {
            throw new UncheckedIOException(
                    "the trail's signing key in " + secret + " cannot be read or written", cause);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("the trail's signing key in " + secret + " is damaged", cause);
        }
    }

    /// What checks signatures; nothing when there is no public key yet.
    Optional<Verifier> verifier() {
        if (!Files.exists(open)) {
            return Optional.empty();
        }
        try {
            byte[] encoded = decode(open);
            return Optional.of(new Verifier(
                    Arrays.copyOfRange(encoded, encoded.length - Ed25519.PUBLIC_KEY_SIZE, encoded.length)));
        } catch (IOException cause) {
            throw new UncheckedIOException("the trail's public key in " + open + " cannot be read", cause);
        }
    }

    private PrivateKey read() throws IOException, GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(decode(secret)));
    }

    /// Two programs that start at once agree: the secret key's file is made by one of them only.
    private PrivateKey create() throws IOException, GeneralSecurityException {
        Files.createDirectories(secret.getParent(), PosixFilePermissions.asFileAttribute(FOLDER));
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var fresh = Files.createTempFile(
                secret.getParent(), "audit-signing", ".new", PosixFilePermissions.asFileAttribute(MINE));
        Files.writeString(fresh, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
        try {
            Files.createLink(secret, fresh);
        } catch (FileAlreadyExistsException madeByAnother) {
            return read();
        } finally {
            Files.delete(fresh);
        }
        Files.writeString(open, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
        return pair.getPrivate();
    }

    private static byte[] decode(Path file) throws IOException {
        var body = PEM.matcher(Files.readString(file));
        if (!body.matches()) {
            throw new IOException(file + " is no PEM file");
        }
        return Base64.getMimeDecoder().decode(body.group(1));
    }

    private static String pem(String kind, byte[] encoded) {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n";
    }

    /// Checks signatures with the public key. (Bouncy Castle's is several times as fast as the one in the JDK.)
    record Verifier(byte[] publicKey) {
        boolean accepts(byte[] text, byte[] signature) {
            return signature.length == Ed25519.SIGNATURE_SIZE
                    && Ed25519.verify(signature, 0, publicKey, 0, text, 0, text.length);
        }
    }
}
