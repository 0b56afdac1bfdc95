package dk.tidlig.measure;

import dk.tidlig.identity.Colleagues;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.shell.Words;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Whom a place is from, in the reader's words: a profession, or the family's own word.
@Component
class RaterNames {
    private final Words words;
    private final Colleagues colleagues;

    RaterNames(Words words, Colleagues colleagues) {
        this.words = words;
        this.colleagues = colleagues;
    }

    String of(Rating rating) {
        return switch (rating.perspective()) {
            case CHILD -> words.text("measure.perspective.child");
            case JOINT -> words.text("measure.perspective.joint");
            case PARENT -> parent(rating.rater());
            case PROFESSIONAL -> sentence(colleagues.profession(rating.rater()).in(LocaleContextHolder.getLocale()));
        };
    }

    /// A parent who gave no word for themselves stands with the perspective's name.
    private String parent(String word) {
        return word.equalsIgnoreCase(Perspective.PARENT.name())
                ? words.text("measure.perspective.parent")
                : sentence(word);
    }

    private static String sentence(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(LocaleContextHolder.getLocale()) + text.substring(1);
    }
}
