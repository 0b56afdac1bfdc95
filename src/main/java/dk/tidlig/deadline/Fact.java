package dk.tidlig.deadline;

import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.MeasurementNeed.Purpose;

/// What happened, as clocks hear it.
sealed interface Fact {
    /// One of the events that programmes' rules speak of.
    record Event(ClockRule.Event event) implements Fact {}

    /// The child was placed on a scale.
    record Measured(Purpose purpose, String scale) implements Fact {
        /// As a course remembers it.
        String remembered() {
            return purpose.name() + ":" + scale;
        }
    }

    /// Whether it is the event that a rule speaks of.
    default boolean is(ClockRule.Event wanted) {
        return switch (this) {
            case Event it -> it.event() == wanted;
            case Measured it ->
                switch (it.purpose()) {
                    case START -> wanted == ClockRule.Event.START_MEASURED;
                    case END -> wanted == ClockRule.Event.END_MEASURED;
                    case BETWEEN -> false;
                };
        };
    }
}
