package dk.tidlig.intake;

import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Theme;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What an enquiry says, line by line, in the reader's language.
@Component
public class EnquiryLines {
    /// Answers that ask for no caution.
    private static final Set<String> OPEN = Set.of("other-parent-agrees", "alone", "parents-know", "family-agrees");

    private final Programmes programmes;
    private final Colleagues colleagues;
    private final Words words;

    EnquiryLines(Programmes programmes, Colleagues colleagues, Words words) {
        this.programmes = programmes;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// All that was asked; what was not told is left out.
    public List<Answer> of(Enquiry it) {
        var programme = programmes.version(it.version()).definition();
        var asked = it.asked();
        var lines = new ArrayList<Answer>();
        add(lines, "who", who(it, programme));
        add(lines, "about", about(asked));
        add(lines, "themes", themes(asked.themes(), programme));
        add(lines, "words", asked.words());
        add(lines, "place", place(asked, programme));
        add(lines, "reach", reach(asked.reach()));
        add(lines, "interpreter", asked.interpreter());
        add(lines, "aware", asked.aware() == null ? null : words.text("intake.aware." + asked.aware()));
        return lines;
    }

    /// The same without who it was that asked, how they are reached, and who does not know of it.
    List<Answer> toFamily(Enquiry it) {
        var programme = programmes.version(it.version()).definition();
        var hidden =
                Set.of(words.text("intake.line.who"), words.text("intake.line.reach"), words.text("intake.line.aware"));
        var lines = new ArrayList<Answer>();
        add(lines, "who", channel(it.asked().channel(), programme));
        of(it).stream().filter(line -> !hidden.contains(line.question())).forEach(lines::add);
        return lines;
    }

    private void add(List<Answer> lines, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            lines.add(new Answer(words.text("intake.line." + key), text, null));
        }
    }

    private String who(Enquiry it, ProgrammeDefinition programme) {
        var channel = channel(it.asked().channel(), programme);
        return it.door() != Enquiry.Door.PROFESSIONAL
                ? channel
                : colleagues
                        .find(it.received().by())
                        .map((Colleague one) -> one.line(language()) + " (" + channel + ")")
                        .orElse(channel);
    }

    String channel(String code, ProgrammeDefinition programme) {
        return programme
                .channel(code)
                .map(Intake.Channel::wording)
                .map(it -> it.in(language()))
                .orElse(code);
    }

    String themes(List<String> codes, ProgrammeDefinition programme) {
        return codes.stream()
                .map(code -> programme
                        .theme(code)
                        .map(Theme::wording)
                        .map(it -> it.in(language()))
                        .orElse(code))
                .collect(Collectors.joining(", "));
    }

    /// Who asked, of a row of a list.
    public String channel(EnquiryRow row) {
        return channel(row.channel(), programmes.version(row.version()).definition());
    }

    /// What it is about, of a row of a list.
    public String themes(EnquiryRow row) {
        return themes(row.themes(), programmes.version(row.version()).definition());
    }

    private String about(Asked asked) {
        var identity = asked.identity();
        var cpr = identity == null ? null : identity.cpr();
        return Stream.of(
                        identity == null ? null : identity.name(),
                        about(asked.about()),
                        cpr == null ? null : cpr.written())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /// Whom it is about, as a list says it: `Et barn, 5 år`.
    public String about(About about) {
        return words.text("intake.subject.other."
                        + about.subject().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                + ", " + age(about);
    }

    private String age(About about) {
        if (about.dueOn() != null) {
            return words.text("intake.about.due", words.date(about.dueOn()));
        }
        if (about.bornOn() != null) {
            return words.age(about.bornOn());
        }
        return about.age() == null
                ? words.text("intake.about.age-unknown")
                : words.text("intake.age.years", about.age());
    }

    private @Nullable String place(Asked asked, ProgrammeDefinition programme) {
        var placing = asked.placing();
        if (placing == null) {
            return AskedRules.scale(programme).isEmpty() ? null : words.text("intake.line.place.unknown");
        }
        return programme
                .scale(placing.scale())
                .map(scale -> words.text(
                        "intake.place.of",
                        words.plain(placing.place()),
                        words.plain(scale.range().max())))
                .orElse(words.plain(placing.place()));
    }

    /// How they are reached, one thing to a line.
    public String reach(Reach reach) {
        var way = reach.way();
        var wanted = way == null
                ? null
                : words.text(
                        "intake.reach." + way.name().toLowerCase(Locale.ROOT),
                        Objects.requireNonNullElse(way == Reach.Way.MAIL ? reach.mail() : reach.phone(), ""));
        return Stream.of(
                        reach.name(),
                        wanted,
                        way == Reach.Way.MAIL ? reach.phone() : reach.mail(),
                        reach.noMessage() ? words.text("intake.reach.no-message") : null,
                        reach.note())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    /// Who gave it, and when: `Mor eller far, tirsdag 3. marts`.
    String from(Enquiry it) {
        return channel(it.asked().channel(), programmes.version(it.version()).definition()) + ", "
                + words.day(it.receivedOn());
    }

    /// What whoever rings must mind: who does not know that somebody asked. Null where all know, and where nobody said.
    @Nullable
    String caution(Asked asked) {
        return asked.aware() == null || OPEN.contains(asked.aware())
                ? null
                : words.text("intake.caution." + asked.aware());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
