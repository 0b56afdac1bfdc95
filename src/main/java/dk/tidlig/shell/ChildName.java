package dk.tidlig.shell;

/// How a child is spoken of in a list.
///
/// @param name the child's name, or the words for an unborn or pseudonymous child
/// @param age age or due date, in the reader's words; empty when unknown
public record ChildName(String name, String age) {
    /// Name and age as one line.
    public String line() {
        return age.isEmpty() ? name : name + ", " + age;
    }
}
