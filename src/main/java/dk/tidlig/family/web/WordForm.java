package dk.tidlig.family.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A word of one's own.
///
/// @param about the mark of what it says is not right; empty for all else
record WordForm(
        @NotBlank(message = "{family.word.words.missing}")
        @Size(max = WordForm.MOST, message = "{family.word.words.long}")
        String words,

        @Nullable String about) {
    static final int MOST = 2000;

    WordForm {
        words = words == null ? "" : words.strip();
        about = about == null ? "" : about;
    }

    static WordForm empty() {
        return new WordForm("", "");
    }

    static WordForm about(String mark) {
        return new WordForm("", mark);
    }
}
