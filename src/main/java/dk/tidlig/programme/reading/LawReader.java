package dk.tidlig.programme.reading;

import dk.tidlig.kernel.DateRange;
import dk.tidlig.programme.ProgrammeDefinition.LegalBasis;
import dk.tidlig.programme.ProgrammeDefinition.Purpose;
import dk.tidlig.programme.Retention;
import dk.tidlig.programme.Wrong;
import java.time.LocalDate;
import java.util.Optional;

/// Reads what a programme rests on and keeps.
final class LawReader {
    private LawReader() {}

    static Slot<LegalBasis> legalBasis(Section section) {
        var code = section.need("code", Values.declares(Reading.Kind.LEGAL_BASIS));
        var wording = section.wording("wording");
        var from = section.need("valid-from", Values::day);
        var to = section.may("valid-to", Values::day);
        var source = section.source();
        if (from.isRead() && to.isRead() && isReversed(from.get(), to.get())) {
            section.problem(
                    "valid-to", Wrong.DATES_REVERSED, from.get(), to.get().orElseThrow());
            to = Slot.empty();
        }
        var until = to;
        return section.make(() -> new LegalBasis(
                code.get(), wording.get(), new DateRange(from.get(), until.get().orElse(null)), source.get()));
    }

    static Slot<Retention> retention(Section section) {
        return kept(section, section.need("what", Values.choice(Retention.Kept.BY_PROGRAMMES)));
    }

    /// How long something is kept that no programme says anything of.
    static Slot<Retention> retention(Section section, Retention.Kept what) {
        return kept(section, Slot.of(what));
    }

    private static Slot<Retention> kept(Section section, Slot<Retention.Kept> what) {
        var period = section.need("period", Values::period);
        var from = section.need("from", Values.choice(Retention.From.class));
        var archiveFirst = section.may("archive-first", Values::flag);
        var source = section.source();
        return section.make(() -> new Retention(
                what.get(), period.get(), from.get(), archiveFirst.get().orElse(false), source.get()));
    }

    static Slot<Purpose> purpose(Section section) {
        var code = section.need("code", Values.declares(Reading.Kind.PURPOSE));
        var wording = section.wording("wording");
        return section.make(() -> new Purpose(code.get(), wording.get()));
    }

    private static boolean isReversed(LocalDate from, Optional<LocalDate> to) {
        return to.isPresent() && to.get().isBefore(from);
    }
}
