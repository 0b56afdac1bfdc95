package dk.tidlig.secrecy;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.KeysetManager;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The keysets as files in `<data>/keys`, readable by their owner alone, made on the first start.
/// A keyset that was changed on disk is read again, so that a rotation reaches every running program.
@Component
class KeyFiles {
    private final Path fields;
    private final Path index;
    private @Nullable Read fieldsRead;
    private @Nullable Read indexRead;

    private record Read(KeysetHandle handle, FileTime changed) {}

    KeyFiles(@Value("${tidlig.data:./data}") Path data) throws GeneralSecurityException {
        AeadConfig.register();
        MacConfig.register();
        var folder = data.resolve("keys");
        this.fields = folder.resolve("fields.keyset.json");
        this.index = folder.resolve("index.keyset.json");
    }

    synchronized KeysetHandle fields() {
        fieldsRead = current(fields, "AES256_GCM", fieldsRead);
        return fieldsRead.handle();
    }

    synchronized KeysetHandle index() {
        indexRead = current(index, "HMAC_SHA256_256BITTAG_RAW", indexRead);
        return indexRead.handle();
    }

    synchronized void rotateFields() {
        try {
            var manager = KeysetManager.withKeysetHandle(fields());
            manager.add(KeyTemplates.get("AES256_GCM"));
            var infos = manager.getKeysetHandle();
            manager.setPrimary(infos.getAt(infos.size() - 1).getId());
            write(fields, manager.getKeysetHandle());
            fieldsRead = null;
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("could not rotate " + fields, cause);
        }
    }

    private static Read current(Path file, String template, @Nullable Read last) {
        try {
            if (last != null && Files.getLastModifiedTime(file).equals(last.changed())) {
                return last;
            }
            if (!Files.exists(file)) {
                write(file, KeysetHandle.generateNew(KeyTemplates.get(template)));
            }
            var handle = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
            return new Read(handle, Files.getLastModifiedTime(file));
        } catch (IOException cause) {
            throw new UncheckedIOException("the keys in " + file + " cannot be read or written", cause);
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("the keys in " + file + " are damaged", cause);
        }
    }

    private static void write(Path file, KeysetHandle handle) throws GeneralSecurityException {
        try {
            Files.createDirectories(
                    file.getParent(),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            var fresh = Files.createTempFile(
                    file.getParent(),
                    "keyset",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException cause) {
            throw new UncheckedIOException("the keys cannot be written to " + file, cause);
        }
    }
}
