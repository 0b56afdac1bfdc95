package dk.tidlig.identity.group;

import dk.tidlig.identity.LocalName;
import java.time.LocalDate;
import java.time.Period;

/// How often a municipality's steering groups meet.
///
/// @param rule as people read it
/// @param atLeastEvery the next meeting is held at the latest so long after the last
/// @param remindBefore so long before that day it is said that no meeting is called in time
/// @param source where the rule comes from
public record SteeringRhythm(LocalName rule, Period atLeastEvery, Period remindBefore, LocalName source) {
    public SteeringRhythm {
        var day = LocalDate.EPOCH;
        if (!day.plus(remindBefore).isAfter(day) || !day.plus(remindBefore).isBefore(day.plus(atLeastEvery))) {
            throw new IllegalArgumentException("it is said some time before the last day, and after the meeting");
        }
    }
}
