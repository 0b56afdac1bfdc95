package dk.tidlig.episode.retention;

import dk.tidlig.episode.keeping.Keeper;
import dk.tidlig.episode.keeping.KeptRecord;
import dk.tidlig.identity.ErasureRule;
import dk.tidlig.identity.ErasureRules;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Retention;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import dk.tidlig.programme.duty.NotificationDuties;
import dk.tidlig.tenancy.Reading;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Whose time is over, by what all modules say.
@Component
class Verdicts {
    private final ObjectProvider<Keeper> keepers;
    private final HoldRecords holds;
    private final Programmes programmes;
    private final NotificationDuties duties;
    private final ErasureRules rules;

    Verdicts(
            ObjectProvider<Keeper> keepers,
            HoldRecords holds,
            Programmes programmes,
            NotificationDuties duties,
            ErasureRules rules) {
        this.keepers = keepers;
        this.holds = holds;
        this.programmes = programmes;
        this.duties = duties;
        this.rules = rules;
    }

    /// Of every child of whom something is over; also of those whom something else keeps.
    List<ChildKeeping> touched(LocalDate today) {
        var children = new HashSet<ChildId>();
        keepers.orderedStream().forEach(keeper -> children.addAll(keeper.over(today)));
        return of(children);
    }

    ChildKeeping of(ChildId child) {
        return of(Set.of(child)).getFirst();
    }

    List<ChildKeeping> of(Collection<ChildId> children) {
        var records = keepers.orderedStream()
                .flatMap(keeper -> keeper.of(children).stream())
                .collect(Collectors.groupingBy(KeptRecord::child));
        var held = holds.heldAmong(children);
        return children.stream()
                .map(child -> new ChildKeeping(child, records.getOrDefault(child, List.of()), held.contains(child)))
                .toList();
    }

    /// The rule that a record is kept by: of its programme, or of the land or the municipality for what belongs to
    /// none.
    Optional<Retention> rule(KeptRecord it) {
        return switch (it.what()) {
            case COURSE -> rule(it, Retention.Kept.EPISODE);
            case ENQUIRY, REFERRAL -> rule(it, Retention.Kept.DECLINED_INTAKE);
            case NOTIFICATION -> Optional.of(duties.here().retention());
            case ROSTER ->
                Reading.once("how long rosters are kept", rules::here).flatMap(Verdicts::rosters);
        };
    }

    private Optional<Retention> rule(KeptRecord it, Retention.Kept kept) {
        return Optional.ofNullable(it.version())
                .flatMap(version -> programmes.version(version).definition().retention(kept));
    }

    private static Optional<Retention> rosters(ErasureRule rule) {
        return Optional.ofNullable(rule.rosters())
                .map(it -> new Retention(
                        Retention.Kept.ROSTER,
                        Period.ofMonths(it.months()).normalized(),
                        Retention.From.CLOSING,
                        false,
                        new Source(
                                new Wording(
                                        it.source().da(),
                                        it.source().en(),
                                        it.source().kl()),
                                Source.Standing.valueOf(
                                        it.standing().replace('-', '_').toUpperCase(Locale.ROOT)))));
    }

    boolean archiveFirst(ChildKeeping it) {
        return it.records().stream()
                .anyMatch(record -> rule(record).filter(Retention::archiveFirst).isPresent());
    }

    RuleNote note(KeptRecord it) {
        var rule = rule(it);
        return new RuleNote(
                it.version() == null ? "-" : programmes.version(it.version()).code(),
                Codes.of(it.what()),
                rule.map(one -> one.period().toString()).orElse("-"),
                rule.map(one -> Codes.of(one.from())).orElse("-"),
                it.until() == null ? "-" : it.until().toString());
    }
}
