package dk.tidlig.shell;

import org.jspecify.annotations.Nullable;

/// One thing to choose in a form: what is sent, what is read, and a line of help where the label is not enough.
public record Choice(String value, String label, @Nullable String hint) {
    public Choice(String value, String label) {
        this(value, label, null);
    }
}
