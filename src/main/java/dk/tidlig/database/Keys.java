package dk.tidlig.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The passwords of the embedded database: 192 random bits each, one file each, readable by the process's owner alone.
final class Keys {
    private static final int BYTES = 24;
    private final DataDirectory data;

    Keys(DataDirectory data) {
        this.data = data;
    }

    /// The kept password, made at the first call.
    Login login(String user) {
        var file = file(user);
        try {
            if (!Files.exists(file)) {
                write(file, random());
            }
            return new Login(user, Files.readString(file).strip());
        } catch (IOException e) {
            throw EnvironmentProblem.of(file, e);
        }
    }

    boolean has(String user) {
        return Files.isRegularFile(file(user));
    }

    Path file(String user) {
        return data.keys().resolve(user + ".password");
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Whole or not at all: a half-written password would lock us out after a crash.
    private static void write(Path file, String text) throws IOException {
        var secret = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), ".new", null, secret);
        Files.writeString(draft, text);
        try (var channel = java.nio.channels.FileChannel.open(draft, java.nio.file.StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
