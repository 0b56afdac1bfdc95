package dk.tidlig.safeguarding;

/// What the child's record says already, for the form. Empty texts where it says nothing.
///
/// @param parents their names, a line each
/// @param contact how they are reached
/// @param language that an interpreter is needed in; empty when nothing is known
public record Known(String parents, String contact, String language) {
    static final Known NOTHING = new Known("", "", "");
}
