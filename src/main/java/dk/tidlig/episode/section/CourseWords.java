package dk.tidlig.episode.section;

import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.Programmes;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What the programme calls itself and its outcomes, in the reader's language.
@Component
public class CourseWords {
    private final Programmes programmes;

    CourseWords(Programmes programmes) {
        this.programmes = programmes;
    }

    public String programme(ProgrammeVersionId version) {
        return programmes.version(version).definition().name().in(LocaleContextHolder.getLocale());
    }

    public String outcome(ProgrammeVersionId version, String code) {
        return programmes
                .version(version)
                .definition()
                .outcome(code)
                .map(outcome -> outcome.wording().in(LocaleContextHolder.getLocale()))
                .orElse(code);
    }
}
