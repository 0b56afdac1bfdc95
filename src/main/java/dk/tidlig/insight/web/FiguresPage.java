package dk.tidlig.insight.web;

import dk.tidlig.insight.Figures;
import dk.tidlig.insight.OfferFigures;
import dk.tidlig.insight.Period;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Scale;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.cells.Hidden;
import dk.tidlig.shell.pictures.PictureScale;
import dk.tidlig.shell.pictures.Pictures;
import dk.tidlig.shell.pictures.StartEndByRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Figures in the reader's words and as pictures.
@Component
class FiguresPage {
    private final Programmes programmes;
    private final Pictures pictures;
    private final Words words;
    private final FigureCards cards;

    FiguresPage(Programmes programmes, Pictures pictures, Words words, FigureCards cards) {
        this.programmes = programmes;
        this.pictures = pictures;
        this.words = words;
        this.cards = cards;
    }

    Map<String, Object> of(Figures figures, Locale language) {
        var definition = programmes.published(figures.programme()).definition();
        var model = new HashMap<String, Object>();
        model.put("figures", figures);
        model.put("programmeName", definition.name().in(language));
        model.put("programmes", programmes.list());
        model.put("periodText", period(figures.period()));
        model.put("heading", heading(figures));
        model.put("countedAt", words.moment(figures.countedAt()));
        model.put("cards", cards.of(figures));
        model.put(
                "offers",
                figures.offers().stream()
                        .map(offer -> row(offer, figures.minimumCell(), language))
                        .toList());
        scale(definition).ifPresent(scale -> draw(model, figures, scale.picture(language), language));
        return model;
    }

    private String period(Period period) {
        return words.text("insight.period", words.date(period.from()), words.date(period.to()));
    }

    private static java.util.Optional<Scale> scale(ProgrammeDefinition definition) {
        return java.util.Optional.ofNullable(definition.figures().scale()).flatMap(definition::scale);
    }

    private void draw(Map<String, Object> model, Figures figures, PictureScale scale, Locale language) {
        var both = figures.ofBoth();
        var start = both.start().value();
        var end = both.end().value();
        if (both.shown() && start != null && end != null) {
            model.put("fromTo", words.text("insight.from-to", tenth(start), tenth(end)));
            model.put(
                    "picture",
                    pictures.startEnd(
                            scale, start.setScale(1, RoundingMode.HALF_UP), end.setScale(1, RoundingMode.HALF_UP)));
        }
        if (!figures.offers().isEmpty()) {
            var rows = figures.offers().stream()
                    .map(offer -> new StartEndByRow.Row(
                            offer.name().in(language),
                            rounded(offer.start()),
                            rounded(offer.end()),
                            words.text(offer.shown() ? "insight.not-measured" : "insight.hidden-row")))
                    .toList();
            model.put("byOffer", pictures.startEndByRow(scale, rows));
        }
    }

    /// What the figures say, in a sentence.
    private String heading(Figures figures) {
        var share = figures.liftedShare().value();
        if (figures.liftedShare().n() == 0 || share == null) {
            return words.text("insight.finding.none");
        }
        return words.text("insight.finding", words.plain(share), figures.missingEnd());
    }

    private String tenth(@Nullable BigDecimal mean) {
        return words.number(mean, 1);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal mean) {
        return mean == null ? null : mean.setScale(1, RoundingMode.HALF_UP);
    }

    /// One row of the table beside the picture.
    record Row(
            String offer,
            List<String> marks,
            boolean shown,
            String n,
            String missing,
            String start,
            String end,
            String lifted,
            String why) {}

    private List<String> marks(OfferFigures.Placement placement) {
        var marks = new ArrayList<String>();
        if (placement.prevents()) {
            marks.add(words.text("insight.offers.prevents"));
        }
        if (placement.supplements()) {
            marks.add(words.text("insight.offers.supplements"));
        }
        return marks;
    }

    private Row row(OfferFigures it, int minimum, Locale language) {
        return new Row(
                it.name().in(language),
                marks(it.placement()),
                it.shown(),
                words.count(it.n()),
                words.count(it.missing()),
                tenth(it.start()),
                tenth(it.end()),
                it.liftedShare() == null ? "" : words.text("insight.percent", words.number(it.liftedShare(), 0)),
                it.hidden() == Hidden.PROTECTS_ANOTHER
                        ? words.text("insight.protects-another")
                        : words.text("insight.hidden", minimum));
    }
}
