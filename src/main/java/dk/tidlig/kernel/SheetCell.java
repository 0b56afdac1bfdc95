package dk.tidlig.kernel;

/// A cell of a file for a spreadsheet (RFC 4180) that is never taken for a formula (OWASP, CSV injection): what begins
/// like one begins with an apostrophe.
public final class SheetCell {
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private SheetCell() {}

    /// The text as a cell, quoted where it must be.
    public static String of(String text) {
        var safe = safe(text);
        return safe.matches("(?s).*[\",;\\t\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /// The text, harmless, for a writer that quotes by itself.
    public static String safe(String text) {
        return beginsAFormula(text) ? "'" + text : text;
    }

    /// What was made safe, as it was before.
    public static String asItWas(String cell) {
        return cell.startsWith("'") && beginsAFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean beginsAFormula(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
