package dk.tidlig.insight;

import dk.tidlig.insight.KeptCounts.Counted;
import dk.tidlig.shell.cells.Hidden;
import dk.tidlig.shell.cells.Suppression;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A programme's figures for a period as they may be shown: small cells are gone from it.
///
/// @param minimumCell what cells are measured against; 0 on the operator's own machine
/// @param offers the same by offer
/// @param countedAt what has been written since is not in it
public record Figures(
        Asked asked,
        int minimumCell,
        Cell enquiries,
        Cell accepted,
        Cell ended,
        Cell lifted,
        Cell liftedShare,
        Cell unchanged,
        Cell handedOn,
        Cell handedOnShare,
        Place ofLifted,
        Place ofBoth,
        long missingEnd,
        @Nullable BigDecimal liftedShareAtWorst,
        Cell sessionsMean,
        Cell contactWithin,
        Cell contactShare,
        List<OfferFigures> offers,
        Instant countedAt) {

    public Figures {
        offers = List.copyOf(offers);
    }

    /// What is counted.
    ///
    /// @param contactDays the clock from enquiry to first contact, in days; null when the programme has none
    public record Asked(
            String programme, Period period, @Nullable Integer contactDays) {}

    public String programme() {
        return asked.programme();
    }

    public Period period() {
        return asked.period();
    }

    public @Nullable Integer contactDays() {
        return asked.contactDays();
    }

    /// Whether so many are too few to be told: how many a figure is made of is itself a cell.
    public boolean tooFew(long count) {
        return new Suppression(minimumCell).tooFew(count);
    }

    /// Mean start and end of the same courses.
    public record Place(Cell start, Cell end) {
        public boolean shown() {
            return start.shown() && start.value() != null && end.value() != null;
        }
    }

    static Place place(Means means, long missing, Hidden hidden) {
        return new Place(
                Cell.of(means.start(), means.n(), missing).hide(hidden),
                Cell.of(means.end(), means.n(), missing).hide(hidden));
    }

    /// Puts the counted together, hiding what is small.
    static Figures of(Asked asked, Suppression small, Counted counted) {
        var it = counted.tally();
        var ends = Ends.of(it, small);
        return new Figures(
                asked,
                small.minimum(),
                Cell.count(it.enquiries(), it.enquiries()).hide(small.byCount(it.enquiries())),
                Cell.count(it.accepted(), it.enquiries()).hide(small.partOf(it.accepted(), it.enquiries())),
                Cell.count(it.ended(), it.accepted()).hide(small.byCount(it.ended())),
                ends.lifted,
                ends.liftedShare,
                ends.unchanged,
                ends.handedOn,
                ends.handedOnShare,
                ofLifted(it, small),
                ofBoth(it, small),
                it.missingEnd(),
                ends.worst,
                Cell.of(it.sessionsMean(), it.ended(), 0).hide(small.byCount(it.ended())),
                Cell.count(it.contactWithin(), it.contactKnown()).hide(small.byCount(it.contactWithin())),
                contactShare(it, small),
                OfferFigures.suppressed(counted.offers(), small.minimum()),
                counted.at());
    }

    private static Place ofLifted(Tally it, Suppression small) {
        long n = it.lifted().n();
        return place(
                it.lifted(),
                it.outcomes().lifted() - n,
                small.partOf(n, it.both().n()));
    }

    private static Place ofBoth(Tally it, Suppression small) {
        long n = it.both().n();
        return place(it.both(), it.ended() - n, small.byCount(n));
    }

    private static Cell contactShare(Tally it, Suppression small) {
        long known = it.contactKnown();
        return Cell.of(Tally.share(it.contactWithin(), known), known, it.enquiries() - known)
                .hide(small.shareOf(small.byCount(it.contactWithin()), known));
    }

    /// How the ended courses ended. What is hidden of one outcome must not be told by the others.
    ///
    /// @param worst the share lifted if all that were not measured were not lifted
    private record Ends(
            Cell lifted,
            Cell liftedShare,
            Cell unchanged,
            Cell handedOn,
            Cell handedOnShare,
            @Nullable BigDecimal worst) {
        static Ends of(Tally it, Suppression small) {
            var out = it.outcomes();
            var hidden = small.partition(List.of(out.lifted(), out.unchanged(), out.handedOn(), out.other()));
            long ended = it.ended();
            return new Ends(
                    Cell.count(out.lifted(), ended).hide(hidden.get(0)),
                    Cell.of(Tally.share(out.lifted(), ended), ended, 0).hide(small.shareOf(hidden.get(0), ended)),
                    Cell.count(out.unchanged(), ended).hide(hidden.get(1)),
                    Cell.count(out.handedOn(), ended).hide(hidden.get(2)),
                    Cell.of(Tally.share(out.handedOn(), ended), ended, 0).hide(small.shareOf(hidden.get(2), ended)),
                    small.shareOf(hidden.getFirst(), ended) == Hidden.NO
                            ? Tally.share(it.lifted().n(), ended)
                            : null);
        }
    }
}
