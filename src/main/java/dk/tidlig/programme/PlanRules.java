package dk.tidlig.programme;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What an action plan is bound by, where the programme has plans.
///
/// @param legalBases a plan rests on one of them
/// @param sides of the work, each with its planned actions
/// @param parties whose agreement is asked
/// @param needsApproval whether the work waits until the plan has been approved
public record PlanRules(
        List<Basis> legalBases, List<Side> sides, List<Party> parties, FollowUp followUp, boolean needsApproval) {
    public PlanRules {
        legalBases = List.copyOf(legalBases);
        sides = List.copyOf(sides);
        parties = List.copyOf(parties);
        Impossible.checks()
                .that(!legalBases.isEmpty(), "legal-bases", Wrong.EMPTY_LIST)
                .noneTwice("legal-bases[%d].code", codes(legalBases, Basis::code))
                .that(!sides.isEmpty(), "sides", Wrong.EMPTY_LIST)
                .noneTwice("sides[%d].code", codes(sides, Side::code))
                .that(!parties.isEmpty(), "agreement", Wrong.EMPTY_LIST)
                .noneTwice("agreement[%d].code", codes(parties, Party::code))
                .refuse();
    }

    /// The law a plan can rest on.
    public record Basis(String code, Wording name, Source source) {
        public Basis {
            Impossible.checks().code("code", code).refuse();
        }
    }

    /// A side of the work, as a public service sees it: help at home, health.
    public record Side(String code, Wording name) {
        public Side {
            Impossible.checks().code("code", code).refuse();
        }
    }

    /// One whose agreement is asked.
    public record Party(String code, Wording name) {
        public Party {
            Impossible.checks().code("code", code).refuse();
        }
    }

    /// When a plan is followed up.
    ///
    /// @param firstWithin the first follow-up is held at the latest so long after the plan was made
    /// @param rhythms to choose between, from the first follow-up on
    public record FollowUp(Period firstWithin, List<Rhythm> rhythms, Source source) {
        public FollowUp {
            rhythms = List.copyOf(rhythms);
            positive(Impossible.checks(), "first-within", firstWithin)
                    .that(!rhythms.isEmpty(), "rhythms", Wrong.EMPTY_LIST)
                    .noneTwice("rhythms[%d].code", codes(rhythms, Rhythm::code))
                    .refuse();
        }

        /// The last day in time for the first follow-up. A month without that day ends with its last:
        /// three months from 30 November is the last of February.
        public LocalDate firstBy(LocalDate made) {
            return made.plus(firstWithin);
        }

        public Optional<Rhythm> rhythm(String code) {
            return rhythms.stream().filter(one -> one.code().equals(code)).findFirst();
        }
    }

    /// How often a plan is followed up.
    public record Rhythm(String code, Wording name, Period every) {
        public Rhythm {
            positive(Impossible.checks().code("code", code), "every", every).refuse();
        }

        public LocalDate after(LocalDate held) {
            return held.plus(every);
        }
    }

    public Optional<Basis> legalBasis(String code) {
        return legalBases.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Side> side(String code) {
        return sides.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Party> party(String code) {
        return parties.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    private static Impossible.Checks positive(Impossible.Checks checks, String path, Period period) {
        return checks.that(!period.isZero() && !period.isNegative(), path, Wrong.NOT_POSITIVE, period);
    }

    private static <T> List<String> codes(List<T> all, Function<T, String> code) {
        return all.stream().map(code).toList();
    }
}
