package dk.tidlig.database;

import dk.tidlig.operator.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Reads an archive: first whether it is whole, then its files.
final class BackupArchive implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupArchive(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /// @throws IOException when the file is no archive of ours or its index is damaged
    static BackupArchive open(Path file) throws IOException {
        var zip = new ZipFile(file.toFile());
        try {
            var entry = zip.getEntry(BackupManifest.NAME);
            if (entry == null) {
                throw new IOException("it has no " + BackupManifest.NAME);
            }
            try (var in = zip.getInputStream(entry)) {
                return new BackupArchive(zip, JSON.readValue(in.readAllBytes(), BackupManifest.class));
            }
        } catch (IOException | JacksonException e) {
            zip.close();
            throw e instanceof IOException known ? known : new IOException("its manifest cannot be read", e);
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    /// Everything that is wrong with it; nothing when it is whole.
    List<String> problems(Progress progress) {
        var problems = new ArrayList<String>();
        if (manifest.format() != BackupManifest.FORMAT) {
            problems.add("its format is %d; this release reads %d".formatted(manifest.format(), BackupManifest.FORMAT));
        }
        if (!manifest.postgres().equals(EmbeddedServer.MAJOR_VERSION)) {
            problems.add("it holds PostgreSQL %s; this release carries %s"
                    .formatted(manifest.postgres(), EmbeddedServer.MAJOR_VERSION));
        }
        for (var entry : manifest.files()) {
            var problem = problem(entry, progress);
            if (problem != null) {
                problems.add(entry.path() + " " + problem);
            }
        }
        strangers().forEach(name -> problems.add(name + " is not in the manifest"));
        return problems;
    }

    private @Nullable String problem(BackupManifest.Entry entry, Progress progress) {
        if (!staysInside(entry.path())) {
            return "lies outside the data directory";
        }
        try {
            var digest = BackupWriter.sha256();
            var size = read(entry, new DigestOutputStream(OutputStream.nullOutputStream(), digest), progress);
            var same = size == entry.size()
                    && HexFormat.of().formatHex(digest.digest()).equals(entry.sha256());
            return same ? null : "is not what was written";
        } catch (IOException e) {
            return "cannot be read (%s)".formatted(e.getMessage());
        }
    }

    private HashSet<String> strangers() {
        var names = zip.stream().map(java.util.zip.ZipEntry::getName).collect(Collectors.toCollection(HashSet::new));
        names.remove(BackupManifest.NAME);
        manifest.files().forEach(entry -> names.remove(entry.path()));
        return names;
    }

    private static boolean staysInside(String path) {
        var relative = Path.of(path);
        return !relative.isAbsolute() && relative.normalize().equals(relative) && !relative.startsWith("..");
    }

    private long read(BackupManifest.Entry entry, OutputStream out, Progress progress) throws IOException {
        var stored = zip.getEntry(entry.path());
        if (stored == null) {
            throw new IOException("missing");
        }
        try (var in = zip.getInputStream(stored)) {
            return BackupWriter.copy(in, out, progress);
        }
    }

    String text(String path) throws IOException {
        var stored = zip.getEntry(path);
        if (stored == null) {
            throw new IOException("it has no " + path);
        }
        try (var in = zip.getInputStream(stored)) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    /// Lays everything below the folder, for this user alone, and sees it onto the disk.
    void extract(Path folder, Progress progress) throws IOException {
        var alone = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        for (var name : manifest.folders()) {
            if (!staysInside(name)) {
                throw new IOException(name + " lies outside the data directory");
            }
            Files.createDirectories(folder.resolve(name), alone);
        }
        var secret = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        for (var entry : manifest.files()) {
            var file = folder.resolve(entry.path());
            Files.createDirectories(file.getParent(), alone);
            Files.createFile(file, secret);
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                read(entry, java.nio.channels.Channels.newOutputStream(channel), progress);
                channel.force(true);
            }
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
