package dk.tidlig.deadline;

import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// What a clock looks like to its reader: what is left in words, the limit, and the rule behind it with its source.
@Component
class ClockFaces {
    private final LimitRules rules;
    private final Words words;
    private final java.time.Clock clock;

    ClockFaces(LimitRules rules, Words words, java.time.Clock clock) {
        this.rules = rules;
        this.words = words;
        this.clock = clock;
    }

    ClockView face(Clock it) {
        var now = clock.instant();
        var rule = rules.of(it);
        return new ClockView(
                state(it, now),
                it.running() ? it.left(now) : 0,
                lead(it, now),
                limit(it),
                rule.map(this::rule).orElse(""),
                rule.map(found -> source(found, it)).orElse(""),
                rule.map(found -> started(found, it)).orElse(""),
                rule.map(this::stops).orElse(""));
    }

    /// What the limit is called.
    String name(Clock it) {
        return rules.of(it).map(this::name).orElse(it.rule());
    }

    String name(LimitRule rule) {
        return switch (rule) {
            case LimitRule.Promise promise -> promise.rule().name().in(language());
            case LimitRule.Owed owed ->
                words.text(
                        "deadline.owed." + owed.purposeKey(),
                        owed.scale().name().in(language()));
            case LimitRule.Agreed _ -> words.text("deadline.agreed");
        };
    }

    private static ClockView.State state(Clock it, Instant now) {
        if (it.cancelled() != null || it.pausedAt() != null) {
            return ClockView.State.PAUSED;
        }
        if (it.missedBy(now)) {
            return ClockView.State.OVER;
        }
        if (it.stopped() != null) {
            return ClockView.State.FINE;
        }
        return it.soonBy(now) ? ClockView.State.SOON : ClockView.State.RUNNING;
    }

    private String lead(Clock it, Instant now) {
        if (it.stopped() != null) {
            return words.text(
                    it.missedBy(now) ? "deadline.stopped.late" : "deadline.stopped.in-time",
                    words.day(words.dayOf(it.stopped().at())));
        }
        if (it.cancelled() != null) {
            return words.text("deadline.cancelled");
        }
        if (it.pausedAt() != null) {
            return words.text("deadline.paused", words.day(words.dayOf(it.pausedAt())));
        }
        return it.limit().byDay() ? days(it, now) : hours(it, now);
    }

    private String days(Clock it, Instant now) {
        var left = ChronoUnit.DAYS.between(
                LocalDate.ofInstant(now, it.zone()), it.limit().dueOn());
        return left < 0 ? words.text("deadline.over.days", -left) : words.text("deadline.left.days", left);
    }

    private String hours(Clock it, Instant now) {
        var left = Duration.between(now, it.limit().dueAt());
        var span = left.abs();
        return words.text(
                left.isNegative() ? "deadline.over.hours" : "deadline.left.hours",
                span.toHours(),
                span.toMinutesPart());
    }

    private String limit(Clock it) {
        var said = it.limit().byDay()
                ? words.day(it.limit().dueOn())
                : words.moment(it.limit().dueAt());
        return words.text(it.running() ? "deadline.limit" : "deadline.limit.was", said);
    }

    private String rule(LimitRule rule) {
        return switch (rule) {
            case LimitRule.Promise promise -> promise.rule().rule().in(language());
            case LimitRule.Owed owed ->
                words.text(
                        "deadline.owed.rule." + owed.purposeKey(),
                        owed.scale().name().in(language()),
                        owed.need().chaseAfterDays(),
                        words.text("deadline.event." + Codes.of(owed.need().from())));
            case LimitRule.Agreed _ -> words.text("deadline.agreed.rule");
        };
    }

    private String source(LimitRule rule, Clock it) {
        var version = it.version();
        var programme = version == null ? "" : programme(rules.version(version)) + " ";
        return switch (rule) {
            case LimitRule.Promise promise ->
                programme + promise.rule().source().wording().in(language());
            case LimitRule.Owed owed -> programme.strip();
            case LimitRule.Agreed _ -> words.text("deadline.agreed.source", day(it));
        };
    }

    private String programme(ProgrammeVersion version) {
        return words.text(
                "deadline.source",
                version.definition().name().in(language()),
                version.number() == null ? "" : version.number().toString());
    }

    private String day(Clock it) {
        return words.day(LocalDate.ofInstant(it.started().at(), it.zone()));
    }

    private String started(LimitRule rule, Clock it) {
        return switch (rule) {
            case LimitRule.Promise promise -> started(promise.rule().starts(), it);
            case LimitRule.Owed owed -> started(owed.need().from(), it);
            case LimitRule.Agreed _ -> words.text("deadline.agreed.started", day(it));
        };
    }

    private String started(ClockRule.Event event, Clock it) {
        return words.text(
                "deadline.started",
                words.moment(it.started().at()),
                words.text("deadline.event." + Codes.of(event)),
                words.text(
                        "deadline.zone." + it.zone().getId().replace('/', '.').toLowerCase(Locale.ROOT)));
    }

    private String stops(LimitRule rule) {
        var event = switch (rule) {
            case LimitRule.Promise promise ->
                words.text("deadline.until." + Codes.of(promise.rule().stops()));
            case LimitRule.Owed owed ->
                words.text("deadline.owed.stops", owed.scale().name().in(language()));
            case LimitRule.Agreed _ -> words.text("deadline.agreed.stops");
        };
        return words.text("deadline.stops", event, parts(rule.stoppedBy()));
    }

    private String parts(List<ClockRule.Part> parts) {
        return parts.stream()
                .map(part -> words.text("deadline.part." + Codes.of(part)))
                .collect(Collectors.joining(" " + words.text("deadline.or") + " "));
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
