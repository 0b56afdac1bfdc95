package dk.tidlig.shell.scan;

import dk.tidlig.kernel.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a file is of a kind that some page reads, and begins as its name says (OWASP ASVS 5.0.0, 5.2.2): a sheet is
/// a
/// ZIP archive, all else is text. What it holds is each page's own affair.
public final class FileKind {
    private static final String SHEET = "xlsx";
    private static final Set<String> TEXT = Set.of("", "csv", "txt", "json", "yaml", "yml");
    private static final byte[] ARCHIVE = HexFormat.of().parseHex("504b0304");
    /// PDF, programs, old office files, pictures, other archives.
    private static final List<byte[]> NO_TEXT = List.of(
                    "504b",
                    "25504446",
                    "4d5a",
                    "7f454c46",
                    "d0cf11e0",
                    "89504e47",
                    "ffd8ff",
                    "47494638",
                    "1f8b",
                    "526172211a",
                    "377abcaf",
                    "cafebabe")
            .stream()
            .map(HexFormat.of()::parseHex)
            .toList();
    private static final int LONGEST = 8;

    private FileKind() {}

    /// @param name as the browser gave it; without an ending it counts as text
    /// @throws Refused with [ScanRefusal#FILE_NOT_AS_NAMED]
    public static void check(String name, InputStream content) throws IOException {
        var begins = content.readNBytes(LONGEST);
        var ending = ending(name);
        var fits = ending.equals(SHEET)
                ? starts(begins, ARCHIVE)
                : TEXT.contains(ending) && NO_TEXT.stream().noneMatch(it -> starts(begins, it));
        if (begins.length > 0 && !fits) {
            throw new Refused(ScanRefusal.FILE_NOT_AS_NAMED);
        }
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).equals(name)
                ? ""
                : name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static boolean starts(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }
}
