package dk.tidlig.advice;

import dk.tidlig.advice.Consultation.Side;
import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.Registers;
import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Reading;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Says of a consultation what it is about, where it stands and when an answer is due.
@Component
class AdviceWords {
    private final AdviceRules rules;
    private final Registers registers;
    private final Words words;

    AdviceWords(AdviceRules rules, Registers registers, Words words) {
        this.rules = rules;
        this.registers = registers;
        this.words = words;
    }

    String title(Consultation it, Locale language) {
        return theme(it.theme(), language) + " · " + place(it.place(), language);
    }

    String theme(String code, Locale language) {
        return called(rules.here().themes(), code, language);
    }

    String place(String code, Locale language) {
        return called(places(), code, language);
    }

    String detail(Consultation it, Locale language) {
        return words.text(
                "advice.detail",
                called(rules.here().ages(), it.age(), language),
                words.date(words.dayOf(it.askedAt())));
    }

    String standing(Consultation it) {
        if (it.enquiredOn() != null) {
            return words.text("advice.standing.enquired");
        }
        return words.text(
                switch (it.waitsFor()) {
                    case ADVISER -> "advice.standing.waits";
                    case ASKER -> "advice.standing.answered";
                    case NOBODY -> "advice.standing.ended";
                });
    }

    @Nullable
    String enquired(Consultation it) {
        return it.enquiredOn() == null ? null : words.text("advice.enquired", words.date(it.enquiredOn()));
    }

    String kept(List<Turn> turns, AdviceRule rule) {
        return turns.isEmpty()
                ? words.text("advice.forgotten")
                : words.text(
                        "advice.kept",
                        words.date(words.dayOf(turns.getLast().said().at()).plusDays(rule.keepDays())));
    }

    String moment(Turn turn) {
        return words.moment(turn.said().at());
    }

    String within(AdviceRule rule) {
        return words.text("advice.within", rule.answerDays());
    }

    String source(AdviceRule rule, Locale language) {
        return rule.source().in(language) + " (" + words.text("programme.standing." + rule.standing()) + ")";
    }

    String somebody() {
        return words.text("advice.somebody");
    }

    /// Nothing when no answer is waited for.
    @Nullable
    ClockView clock(Consultation it, Locale language) {
        var due = it.dueOn();
        if (due == null || it.waitsFor() != Side.ADVISER) {
            return null;
        }
        var rule = rules.here();
        long days = days(it);
        var state = days < 0 ? ClockView.State.OVER : days <= 1 ? ClockView.State.SOON : ClockView.State.RUNNING;
        return new ClockView(
                state,
                (int) Math.clamp((days + 1) * 100 / (rule.answerDays() + 1), 0, 100),
                days < 0 ? words.text("advice.clock.over", -days) : words.text("advice.clock.left", days),
                words.text("advice.clock.limit", words.day(due)),
                within(rule),
                source(rule, language),
                "",
                words.text("advice.clock.stops"));
    }

    /// Whole days until an answer is due; negative when it is late.
    long days(Consultation it) {
        return it.dueOn() == null ? 0 : ChronoUnit.DAYS.between(words.today(), it.dueOn());
    }

    private Map<String, LocalName> places() {
        return Reading.once(
                AdviceWords.class,
                () -> registers.all(Registers.Kind.UNIT).stream()
                        .collect(Collectors.toMap(Registers.Entry::code, Registers.Entry::name)));
    }

    private static String called(Map<String, LocalName> names, String code, Locale language) {
        var name = names.get(code);
        return name == null ? code : name.in(language);
    }
}
