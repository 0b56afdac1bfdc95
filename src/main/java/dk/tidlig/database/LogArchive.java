package dk.tidlig.database;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The folder to which the server copies its write-ahead log, segment by segment, and from which a restored cluster
/// is brought on to any moment after its backup.
///
/// The copying is PostgreSQL's own `basic_archive`: onto the disk before it counts as done, and never over a file
/// that says something else.
record LogArchive(Path folder) {
    /// The longest that something committed waits for its segment to be closed; with the copying it stays below the
    /// five minutes that may be lost.
    static final Duration LONGEST_OPEN = Duration.ofMinutes(4);

    static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");

    private static final Pattern HISTORY = Pattern.compile("[0-9A-F]{8}\\.history");
    private static final Pattern NAMED = Pattern.compile("(?m)^basic_archive\\.archive_directory = '(.*)'$");
    private static final Pattern FIRST = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");
    private static final int TIMELINE_DIGITS = 8;
    private static final int LOG_DIGITS = 16;
    private static final int HEXADECIMAL = 16;
    private static final int SEGMENTS_OF_A_LOG = 256;
    private static final int IDENTIFIER_IN_SEGMENT = 24;

    LogArchive(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /// The one in which the server of this cluster was last told to keep its log.
    static Optional<LogArchive> lastOf(Path cluster) {
        try {
            var match = NAMED.matcher(Files.readString(cluster.resolve("tidlig.conf")));
            return match.find()
                    ? Optional.of(new LogArchive(Path.of(match.group(1).replace("''", "'"))))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    String settings() {
        return """
            archive_mode = on
            archive_library = 'basic_archive'
            archive_timeout = %d
            basic_archive.archive_directory = '%s'
            """.formatted(LONGEST_OPEN.toSeconds(), folder.toString().replace("'", "''"));
    }

    /// Makes the folder for this user alone, and refuses one that holds the log of another cluster.
    void prepare(Path cluster) {
        if (folder.startsWith(cluster.toAbsolutePath().normalize().getParent())) {
            throw new EnvironmentProblem(
                    "The archive %s lies in the data directory, with which it would be lost: name a folder elsewhere with TIDLIG_ARCHIVE."
                            .formatted(folder));
        }
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            if (isOfAnother(cluster)) {
                throw new EnvironmentProblem(
                        "The archive %s holds the log of another database: name an empty folder with TIDLIG_ARCHIVE."
                                .formatted(folder));
            }
            copyHistories(cluster);
        } catch (IOException e) {
            throw new EnvironmentProblem(
                    "The archive %s cannot be used (%s): give this user the right to write there, or name another with TIDLIG_ARCHIVE."
                            .formatted(folder, e),
                    e);
        }
    }

    /// A timeline that began while nothing was archived would be unknown to every later replay.
    private void copyHistories(Path cluster) throws IOException {
        for (var name : names(cluster.resolve("pg_wal"), HISTORY)) {
            var target = folder.resolve(name);
            if (!Files.exists(target)) {
                var draft = folder.resolve(name + ".partial");
                Files.copy(cluster.resolve("pg_wal").resolve(name), draft, StandardCopyOption.REPLACE_EXISTING);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    boolean isOfAnother(Path cluster) throws IOException {
        var segments = segments();
        return !segments.isEmpty()
                && identifier(folder.resolve(segments.getFirst()), IDENTIFIER_IN_SEGMENT)
                        != identifier(cluster.resolve("global").resolve("pg_control"), 0);
    }

    private static long identifier(Path file, int offset) throws IOException {
        try (var in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(offset);
            return in.readLong();
        }
    }

    List<String> segments() throws IOException {
        return names(folder, SEGMENT);
    }

    static List<String> names(Path folder, Pattern form) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> form.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /// The segment in which a backup began: from it on the log is needed.
    static String firstOf(String backupLabel) throws IOException {
        var match = FIRST.matcher(backupLabel);
        if (!match.find()) {
            throw new IOException("its backup_label names no segment of the log");
        }
        return match.group(1);
    }

    /// What a replay from the segment on would miss although later ones are there.
    ///
    /// @param brought segments that the backup brought along
    @Nullable
    String missing(String first, Collection<String> brought) throws IOException {
        var there = new TreeMap<Long, String>();
        Stream.concat(segments().stream(), brought.stream())
                .filter(name -> place(name) >= place(first))
                .forEach(
                        name -> there.merge(place(name), name, (one, other) -> one.compareTo(other) > 0 ? one : other));
        var expected = place(first);
        var timeline = timeline(first);
        for (var segment : there.entrySet()) {
            if (segment.getKey() != expected) {
                return name(timeline, expected);
            }
            var next = timeline(segment.getValue());
            if (!next.equals(timeline(first)) && !Files.exists(folder.resolve(next + ".history"))) {
                return next + ".history";
            }
            timeline = next;
            expected++;
        }
        return there.isEmpty() ? first : null;
    }

    /// How many segments lie from the first to the last, whatever timeline.
    long length(String first) throws IOException {
        return segments().stream().mapToLong(LogArchive::place).max().orElse(0) - place(first) + 1;
    }

    private static String timeline(String segment) {
        return segment.substring(0, TIMELINE_DIGITS);
    }

    private static String name(String timeline, long place) {
        return "%s%08X%08X".formatted(timeline, place / SEGMENTS_OF_A_LOG, place % SEGMENTS_OF_A_LOG);
    }

    static long place(String segment) {
        return Long.parseLong(segment.substring(TIMELINE_DIGITS, LOG_DIGITS), HEXADECIMAL) * SEGMENTS_OF_A_LOG
                + Long.parseLong(segment.substring(LOG_DIGITS), HEXADECIMAL);
    }

    /// Removes what no replay from that segment on needs; the timelines' histories stay.
    ///
    /// @return how many segments went
    int removeBefore(String oldest) throws IOException {
        var gone =
                segments().stream().filter(name -> place(name) < place(oldest)).toList();
        for (var name : gone) {
            Files.delete(folder.resolve(name));
        }
        return gone.size();
    }

    /// For how long the segment that has waited longest has been waiting to be copied.
    static Duration behind(Path cluster, Instant now) {
        try (Stream<Path> marks = Files.list(cluster.resolve("pg_wal").resolve("archive_status"))) {
            return marks.filter(mark -> mark.toString().endsWith(".ready"))
                    .map(mark -> Duration.between(since(mark, now), now))
                    .max(Duration::compareTo)
                    .orElse(Duration.ZERO);
        } catch (IOException _) {
            return Duration.ZERO;
        }
    }

    private static Instant since(Path mark, Instant now) {
        try {
            return Files.getLastModifiedTime(mark).toInstant();
        } catch (IOException _) {
            return now;
        }
    }
}
