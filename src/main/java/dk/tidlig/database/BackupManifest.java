package dk.tidlig.database;

import java.time.Instant;
import java.util.List;

/// What an archive holds, so that every byte can be checked before it is trusted.
///
/// @param format the archive's form, so that a later release knows what it reads
/// @param postgres the major version of the cluster
/// @param folders every folder, as some must exist although they are empty
record BackupManifest(int format, Instant at, String postgres, List<String> folders, List<Entry> files) {
    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /// @param sha256 in hexadecimal
    record Entry(String path, long size, String sha256) {}

    long bytes() {
        return files.stream().mapToLong(Entry::size).sum();
    }
}
