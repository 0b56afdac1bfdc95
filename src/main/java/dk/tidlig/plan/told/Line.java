package dk.tidlig.plan.told;

/// One thing that a plan says, in words.
///
/// @param item what it belongs to, as `goal.<id>`; the same in all versions
/// @param field which of its lines, as `target`; the same in all versions
/// @param title the item in words
/// @param label the line's name; empty when the title says it
/// @param text never empty
public record Line(String item, String field, String title, String label, String text) {
    /// As it stands in a list of what was written.
    public String said() {
        return label.isEmpty() ? text : label + ": " + text;
    }
}
