package dk.tidlig.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who decides whether a programme is the right help. Professions are codes of the municipality's data.
public sealed interface Decider {
    Wording wording();

    /// Anyone of a profession.
    record Person(String profession, Wording wording) implements Decider {
        public Person {
            Impossible.checks().code("profession", profession).refuse();
        }
    }

    /// A group that meets, when enough are present.
    ///
    /// @param professions that belong in the group; a missing one is a vacancy
    /// @param quorum how many must be present
    /// @param mustBePresent professions without which the group cannot decide
    /// @param notificationOpensCourse whether a course begins where the group decides to notify
    /// @param meetings how often it meets; null when the programme does not say
    record Group(
            List<String> professions,
            int quorum,
            List<String> mustBePresent,
            Wording wording,
            boolean notificationOpensCourse,
            @Nullable Rhythm meetings)
            implements Decider {
        public Group {
            professions = List.copyOf(professions);
            mustBePresent = List.copyOf(mustBePresent);
            var checks = Impossible.checks()
                    .that(!professions.isEmpty(), "professions", Wrong.EMPTY_LIST)
                    .noneTwice("professions[%d]", professions)
                    .noneTwice("must-be-present[%d]", mustBePresent)
                    .that(quorum >= 1, "quorum", Wrong.TOO_SMALL, quorum, 1)
                    .that(quorum <= professions.size(), "quorum", Wrong.QUORUM_TOO_BIG, quorum, professions.size());
            for (int i = 0; i < mustBePresent.size(); i++) {
                var profession = mustBePresent.get(i);
                checks.that(
                        professions.contains(profession),
                        "must-be-present[" + i + "]",
                        Wrong.QUORUM_OUTSIDE_GROUP,
                        profession);
            }
            checks.refuse();
        }
    }

    /// How often a group meets, or those around a child.
    ///
    /// @param mustBePresent professions that are to be there when those around a child meet; a group has its quorum
    ///
    /// @param rule as people read it
    /// @param atLeastEvery the next meeting is held at the latest so long after the last
    /// @param remindBefore so long before that day it is said that no meeting is called in time
    record Rhythm(Wording rule, Period atLeastEvery, Period remindBefore, List<String> mustBePresent, Source source) {
        public Rhythm {
            mustBePresent = List.copyOf(mustBePresent);
            var day = LocalDate.EPOCH;
            Impossible.checks()
                    .that(
                            !atLeastEvery.isZero() && !atLeastEvery.isNegative(),
                            "at-least-every",
                            Wrong.NOT_POSITIVE,
                            atLeastEvery)
                    .that(
                            !remindBefore.isZero() && !remindBefore.isNegative(),
                            "remind-before",
                            Wrong.NOT_POSITIVE,
                            remindBefore)
                    .that(
                            day.plus(remindBefore).isBefore(day.plus(atLeastEvery)) || atLeastEvery.isZero(),
                            "remind-before",
                            Wrong.WARNS_TOO_EARLY,
                            remindBefore,
                            atLeastEvery)
                    .noneTwice("must-be-present[%d]", mustBePresent)
                    .refuse();
        }

        /// The last day in time for the meeting after that one.
        public LocalDate by(LocalDate last) {
            return last.plus(atLeastEvery);
        }
    }
}
