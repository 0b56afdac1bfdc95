package dk.tidlig.programme;

import java.util.List;

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
    record Group(List<String> professions, int quorum, List<String> mustBePresent, Wording wording) implements Decider {
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
}
