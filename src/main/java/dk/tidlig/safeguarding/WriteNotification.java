package dk.tidlig.safeguarding;

import dk.tidlig.child.Cpr;
import org.jspecify.annotations.Nullable;

/// What a notification says, in the words of whoever writes it. Whom it is about is taken from the record.
///
/// Of a private person no more than the concern and what else they know is asked: the rest is null.
///
/// @param mothersNumber of an unborn child, which has none of its own
/// @param parents both parents' names
/// @param contact their addresses and telephones; kept out of prints and extracts when the record protects an address
/// @param language that an interpreter is needed in; null when none is needed
/// @param relation how the writer knows the child
/// @param knowledge what else is known that may matter
/// @param done what has been tried
/// @param reaction what was spoken of with both parents, and how they took it
/// @param whyNotTold null when the parents were told first
public record WriteNotification(
        @Nullable Cpr mothersNumber,
        @Nullable String parents,
        @Nullable String contact,
        @Nullable String language,
        @Nullable String relation,
        String concern,
        @Nullable String knowledge,
        @Nullable String done,
        @Nullable String reaction,
        @Nullable String whyNotTold) {
    /// By a private person.
    static WriteNotification heard(String concern, @Nullable String knowledge) {
        return new WriteNotification(null, null, null, null, null, concern, knowledge, null, null, null);
    }

    public boolean interpreter() {
        return language != null;
    }

    public boolean parentsTold() {
        return whyNotTold == null;
    }

    WriteNotification withoutContact() {
        return new WriteNotification(
                mothersNumber, parents, null, language, relation, concern, knowledge, done, reaction, whyNotTold);
    }
}
