package dk.tidlig.insight.web;

import dk.tidlig.insight.Cell;
import dk.tidlig.insight.Figures;
import dk.tidlig.shell.Figure;
import dk.tidlig.shell.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Each figure as a card: the number, what it counts, n and what is missing.
@Component
class FigureCards {
    private final Words words;

    FigureCards(Words words) {
        this.words = words;
    }

    List<Figure> of(Figures it) {
        var cards = new ArrayList<Figure>();
        cards.add(lifted(it));
        cards.add(enquiries(it));
        if (it.contactDays() != null) {
            cards.add(contact(it));
        }
        cards.add(new Figure(
                words.text("insight.card.sessions"),
                it.sessionsMean().value() == null
                        ? null
                        : words.number(it.sessionsMean().value(), 1),
                why(it, it.sessionsMean(), words.text("insight.card.sessions.what")),
                basis(it, it.sessionsMean())));
        cards.add(share(it, "handed-on", it.handedOnShare(), it.handedOn(), basis(it, it.handedOnShare())));
        cards.add(ofLifted(it));
        return cards;
    }

    /// As numbers: 0.50 and 0.5 do not differ.
    private static boolean differ(BigDecimal one, @Nullable BigDecimal other) {
        return other == null || one.compareTo(other) != 0;
    }

    private Figure lifted(Figures it) {
        var worst = it.liftedShareAtWorst();
        var basis = basis(it, it.liftedShare().n(), it.missingEnd());
        boolean differs = worst != null && differ(worst, it.liftedShare().value());
        return share(
                it,
                "lifted",
                it.liftedShare(),
                it.lifted(),
                differs ? basis + ". " + words.text("insight.worst", words.plain(worst)) : basis);
    }

    private Figure enquiries(Figures it) {
        return new Figure(
                words.text("insight.card.enquiries"),
                it.enquiries().shown() ? whole(it.enquiries()) : null,
                it.accepted().shown()
                        ? words.text("insight.card.enquiries.what", whole(it.accepted()))
                        : words.text("insight.card.enquiries.hidden"),
                basis(it, it.enquiries()));
    }

    private Figure contact(Figures it) {
        return share(it, "contact", it.contactShare(), it.contactWithin(), basis(it, it.contactShare()));
    }

    private Figure ofLifted(Figures it) {
        var start = it.ofLifted().start();
        var end = it.ofLifted().end();
        return new Figure(
                words.text("insight.card.of-lifted"),
                it.ofLifted().shown()
                        ? words.text("insight.arrow", words.number(start.value(), 1), words.number(end.value(), 1))
                        : null,
                why(it, start, words.text("insight.card.of-lifted.what")),
                basis(it, start));
    }

    /// A share, and the counts behind it when both may be told.
    private Figure share(Figures it, String key, Cell share, Cell part, String basis) {
        var value = share.value();
        return new Figure(
                words.text("insight.card." + key),
                value == null ? null : words.text("insight.percent", words.plain(value.stripTrailingZeros())),
                value != null && part.value() != null
                        ? words.text("insight.card." + key + ".what", whole(part), words.count(share.n()))
                        : why(it, share, words.text("insight.nothing")),
                basis);
    }

    private String why(Figures it, Cell cell, String otherwise) {
        return switch (cell.hidden()) {
            case NO -> cell.value() == null ? words.text("insight.nothing") : otherwise;
            case TOO_FEW -> words.text("insight.hidden", it.minimumCell());
            case PROTECTS_ANOTHER -> words.text("insight.protects-another");
        };
    }

    private String basis(Figures it, Cell cell) {
        return basis(it, cell.n(), cell.missing());
    }

    /// How many a figure is made of, unless that is itself a cell too small to show.
    private String basis(Figures it, long n, long missing) {
        return it.tooFew(n)
                ? words.text("insight.basis.few", it.minimumCell())
                : words.text("insight.basis", n, missing);
    }

    /// The count as it is written; empty when it is hidden.
    private String whole(Cell cell) {
        BigDecimal value = shown(cell);
        return value == null ? "" : words.count(value.longValue());
    }

    private static @Nullable BigDecimal shown(Cell cell) {
        return cell.shown() ? cell.value() : null;
    }
}
