package dk.tidlig.database;

import dk.tidlig.operator.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/// Writes an archive entry by entry, counting what it wrote; the manifest comes last.
final class BackupWriter implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;
    private final ZipOutputStream zip;
    private final Progress progress;
    private final List<String> folders = new ArrayList<>();
    private final List<BackupManifest.Entry> files = new ArrayList<>();

    BackupWriter(Path file, Progress progress) throws IOException {
        this.file = file;
        this.progress = progress;
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        this.zip = new ZipOutputStream(Files.newOutputStream(file));
        zip.setLevel(Deflater.BEST_SPEED);
    }

    void folder(String path) {
        folders.add(path);
    }

    /// A running server removes files under our hands; one that is gone was not needed any more.
    void file(String path, Path source) throws IOException {
        try (var in = Files.newInputStream(source)) {
            entry(path, in);
        } catch (NoSuchFileException _) {
            // removed since it was listed
        }
    }

    void text(String path, String text) throws IOException {
        entry(path, new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }

    private void entry(String path, InputStream in) throws IOException {
        var digest = sha256();
        zip.putNextEntry(new ZipEntry(path));
        var size = copy(in, new DigestOutputStream(zip, digest), progress);
        zip.closeEntry();
        files.add(new BackupManifest.Entry(path, size, HexFormat.of().formatHex(digest.digest())));
    }

    static long copy(InputStream in, OutputStream out, Progress progress) throws IOException {
        var buffer = new byte[1 << 16];
        var size = 0L;
        for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            out.write(buffer, 0, read);
            progress.add(read);
            size += read;
        }
        return size;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Ends the archive and sees it onto the disk.
    BackupManifest finish(Instant at) throws IOException {
        var manifest = new BackupManifest(BackupManifest.FORMAT, at, EmbeddedServer.MAJOR_VERSION, folders, files);
        zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
        zip.write(JSON.writeValueAsBytes(manifest));
        zip.closeEntry();
        zip.close();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return manifest;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
