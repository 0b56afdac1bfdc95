package dk.tidlig.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// One municipality's file of signed heads, a line for each block, only ever appended to. Copy it to another machine
/// now and then: who holds a copy can prove what the trail was, whatever happens to this one.
final class HeadFile {
    /// Longer than any line.
    private static final int TAIL = 4096;

    private final Path file;

    HeadFile(Path file) {
        this.file = file;
    }

    Path path() {
        return file;
    }

    /// The last whole line; nothing when there is none.
    Optional<String> lastLine() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var lines = wholeLines(channel).strip();
            return lines.isEmpty() ? Optional.empty() : Optional.of(lines.substring(lines.lastIndexOf('\n') + 1));
        } catch (IOException cause) {
            throw unreadable(cause);
        }
    }

    /// Appends the line and waits until it is on the disk. A torn line that a crash left at the end is cut off: it was
    /// never finished, so nothing was ever said with it.
    void append(String line) {
        try {
            Files.createDirectories(file.getParent());
            try (var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                long end = endOfWholeLines(channel);
                channel.truncate(end);
                channel.position(end);
                var bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("the signed heads cannot be written to " + file, cause);
        }
    }

    /// The lines from that position on; none when there is no file.
    BufferedReader from(long position) throws IOException {
        if (!Files.exists(file)) {
            return new BufferedReader(Reader.nullReader());
        }
        var channel = FileChannel.open(file, StandardOpenOption.READ).position(position);
        return new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
    }

    UncheckedIOException unreadable(IOException cause) {
        return new UncheckedIOException("the signed heads in " + file + " cannot be read", cause);
    }

    private static long endOfWholeLines(FileChannel channel) throws IOException {
        long start = Math.max(0, channel.size() - TAIL);
        return start + wholeLines(channel).length();
    }

    /// The end of the file, up to and with its last line break.
    private static String wholeLines(FileChannel channel) throws IOException {
        long start = Math.max(0, channel.size() - TAIL);
        var bytes = ByteBuffer.allocate((int) (channel.size() - start));
        while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {
            // reads on until the end
        }
        var tail = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        return tail.substring(0, tail.lastIndexOf('\n') + 1);
    }
}
