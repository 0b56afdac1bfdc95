package dk.tidlig.intake.referral;

import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Theme;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What a referral says, line by line, in the reader's language.
@Component
public class ReferralLines {
    private final ReferralGroups groups;
    private final Words words;

    ReferralLines(ReferralGroups groups, Words words) {
        this.groups = groups;
        this.words = words;
    }

    /// All that was answered, of what the reader has been given; what was not told is left out.
    public List<Answer> of(ReferralAnswers answers, ProgrammeDefinition programme) {
        return Arrays.stream(ReferralStep.values())
                .flatMap(step -> of(answers, step, programme).stream())
                .toList();
    }

    /// The answer to one question.
    public List<Answer> of(ReferralAnswers answers, ReferralStep step, ProgrammeDefinition programme) {
        return answers.answer(step).map(ReferralFields::of).orElse(Map.of()).entrySet().stream()
                .map(entry ->
                        new Answer(field(entry.getKey()), value(entry.getKey(), entry.getValue(), programme), null))
                .toList();
    }

    /// What a field is called.
    public String field(String field) {
        return words.text("intake.referral.field." + field);
    }

    /// What stood, or stands, in a field.
    public String value(String field, @Nullable String raw, ProgrammeDefinition programme) {
        if (raw == null) {
            return "";
        }
        return switch (field) {
            case "subject" -> words.text("intake.subject.other." + code(raw));
            case "relation" -> words.text("child.relation." + code(raw));
            case "language" -> Locale.of(raw).getDisplayLanguage(language());
            case "interpreter" -> words.text("intake.referral.yes-no." + raw);
            case "consent" -> words.text("intake.referral.consent." + code(raw));
            case "locality" ->
                groups.place(raw).map(place -> place.locality().name()).orElse(raw);
            case "due", "born", "consent-on" -> words.date(LocalDate.parse(raw));
            case "reasons" -> reasons(raw, programme);
            default -> raw;
        };
    }

    /// Whom it is about, as a list says it: `Et ufødt barn, termin 3. maj 2026`; never a name.
    public String about(@Nullable LocalDate dueOn, @Nullable LocalDate bornOn, int count) {
        if (dueOn == null) {
            return words.text("intake.referral.about.born", words.age(bornOn));
        }
        return count > 1
                ? words.text("intake.referral.about.several", count, words.date(dueOn))
                : words.text("intake.referral.about.unborn", words.date(dueOn));
    }

    public String about(ReferralRow row) {
        return about(row.dueOn(), row.bornOn(), row.count());
    }

    public String about(Referral it) {
        var due = it.family().due();
        var born = it.family().born();
        return about(
                due == null ? null : due.on(),
                born == null ? null : born.bornOn(),
                it.children().size());
    }

    private static String reasons(String raw, ProgrammeDefinition programme) {
        return Arrays.stream(raw.split(","))
                .map(code -> programme
                        .theme(code)
                        .map(Theme::wording)
                        .map(it -> it.in(language()))
                        .orElse(code))
                .collect(Collectors.joining("; "));
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
