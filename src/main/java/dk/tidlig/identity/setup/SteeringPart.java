package dk.tidlig.identity.setup;

import dk.tidlig.identity.group.SteeringRhythm;
import dk.tidlig.identity.group.SteeringRhythms;
import java.time.Period;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a set-up file says of how often steering groups meet: reads it, and writes it for the bound municipality.
@Component
class SteeringPart {
    private final SteeringRhythms rhythms;

    SteeringPart(SteeringRhythms rhythms) {
        this.rhythms = rhythms;
    }

    static SteeringRhythm read(YamlPart part) {
        var entries = part.only("rule", "at-least-every", "remind-before", "source");
        var rule = part.need(entries, "rule").name();
        var every = period(part.need(entries, "at-least-every"));
        var before = period(part.need(entries, "remind-before"));
        var source = part.need(entries, "source").name();
        try {
            return new SteeringRhythm(rule, every, before, source);
        } catch (IllegalArgumentException impossible) {
            throw part.problem(String.valueOf(impossible.getMessage()));
        }
    }

    private static Period period(YamlPart part) {
        try {
            return Period.parse(part.text());
        } catch (DateTimeParseException wrong) {
            throw part.problem("a period is written as P3M or P14D");
        }
    }

    void keep(@Nullable SteeringRhythm it) {
        if (it == null) {
            rhythms.forget();
        } else {
            rhythms.keep(it);
        }
    }
}
