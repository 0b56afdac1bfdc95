package dk.tidlig.exchange.roster;

/// A roster, as text or as a spreadsheet: read, or refused with problems that say what is wrong.
public final class FuzzRosters {
    private FuzzRosters() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var file = RosterFile.read(bytes);
        if (file.lines().isEmpty() && file.problems().isEmpty() && bytes.length == 0) {
            throw new IllegalStateException("an empty file without a word");
        }
    }
}
