package dk.tidlig.insight.web;

import dk.tidlig.insight.Cell;
import dk.tidlig.insight.Figures;
import dk.tidlig.insight.OfferFigures;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Scale;
import dk.tidlig.shell.Figure;
import dk.tidlig.shell.Words;
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

    FiguresPage(Programmes programmes, Pictures pictures, Words words) {
        this.programmes = programmes;
        this.pictures = pictures;
        this.words = words;
    }

    Map<String, Object> of(Figures figures, Locale language) {
        var definition = programmes.published(figures.programme()).definition();
        var model = new HashMap<String, Object>();
        model.put("figures", figures);
        model.put("programmeName", definition.name().in(language));
        model.put("programmes", programmes.list());
        model.put(
                "periodText",
                words.text(
                        "insight.period",
                        words.date(figures.period().from()),
                        words.date(figures.period().to())));
        model.put("heading", heading(figures));
        model.put("cards", cards(figures));
        model.put("offers", figures.offers().stream().map(this::row).toList());
        scale(definition).ifPresent(scale -> draw(model, figures, pictureScale(scale, language)));
        return model;
    }

    private static java.util.Optional<Scale> scale(ProgrammeDefinition definition) {
        return java.util.Optional.ofNullable(definition.figures().scale()).flatMap(definition::scale);
    }

    private static PictureScale pictureScale(Scale scale, Locale language) {
        var zones = scale.zones().stream()
                .map(zone -> new PictureScale.Zone(
                        zone.from(),
                        zone.to(),
                        zone.wording().in(language),
                        zone.wording().in(language),
                        PictureScale.Tone.valueOf(zone.tone().name())))
                .toList();
        return new PictureScale(
                scale.range().min(),
                scale.range().max(),
                scale.range().step(),
                scale.direction() == Scale.Direction.HIGHER_BETTER,
                zones);
    }

    private void draw(Map<String, Object> model, Figures figures, PictureScale scale) {
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
                            offer.offer(),
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
        if (figures.ended().n() == 0 || share == null) {
            return words.text("insight.finding.none");
        }
        return words.text("insight.finding", words.plain(share), words.count(figures.missingEnd()));
    }

    private List<Figure> cards(Figures it) {
        var cards = new ArrayList<Figure>();
        cards.add(percent("lifted", it.liftedShare(), it.lifted(), it.ended(), worst(it)));
        cards.add(new Figure(
                words.text("insight.card.enquiries"),
                it.enquiries().shown() ? whole(it.enquiries()) : null,
                it.accepted().shown()
                        ? words.text("insight.card.enquiries.what", whole(it.accepted()))
                        : words.text("insight.hidden"),
                basis(it.enquiries().n(), 0)));
        if (it.contactDays() != null) {
            cards.add(percent(
                    "contact",
                    it.contactShare(),
                    it.contactWithin(),
                    Cell.Hidden.NO == it.contactShare().hidden()
                            ? count(it.contactShare().n())
                            : it.contactShare(),
                    basis(it.contactShare().n(), it.contactShare().missing())));
        }
        cards.add(new Figure(
                words.text("insight.card.sessions"),
                decimals(it.sessionsMean(), 1),
                words.text("insight.card.sessions.what"),
                basis(it.sessionsMean().n(), 0)));
        cards.add(percent(
                "handed-on",
                it.handedOnShare(),
                it.handedOn(),
                it.ended(),
                basis(it.ended().n(), 0)));
        cards.add(new Figure(
                words.text("insight.card.of-lifted"),
                it.ofLifted().shown()
                        ? words.text(
                                "insight.arrow",
                                tenth(it.ofLifted().start().value()),
                                tenth(it.ofLifted().end().value()))
                        : null,
                words.text("insight.card.of-lifted.what"),
                basis(it.ofLifted().start().n(), it.ofLifted().start().missing())));
        return cards;
    }

    private String worst(Figures it) {
        var worst = it.liftedShareAtWorst();
        var basis = basis(it.ended().n(), it.missingEnd());
        return it.missingEnd() == 0 || worst == null
                ? basis
                : basis + ". " + words.text("insight.worst", words.plain(worst));
    }

    private Figure percent(String key, Cell share, Cell part, Cell whole, String basis) {
        var value = share.value();
        boolean told = value != null && part.value() != null && whole.value() != null;
        return new Figure(
                words.text("insight.card." + key),
                value == null ? null : words.text("insight.percent", words.plain(value.stripTrailingZeros())),
                told
                        ? words.text("insight.card." + key + ".what", whole(part), whole(whole))
                        : words.text(share.shown() ? "insight.nothing" : "insight.hidden"),
                basis);
    }

    private static Cell count(long n) {
        return new Cell(BigDecimal.valueOf(n), n, 0, Cell.Hidden.NO);
    }

    private String basis(long n, long missing) {
        return words.text("insight.basis", n, missing);
    }

    /// The count as it is written; empty when it is hidden.
    private String whole(Cell cell) {
        var value = cell.value();
        return value == null ? "" : words.count(value.longValue());
    }

    private @Nullable String decimals(Cell cell, int decimals) {
        return cell.value() == null ? null : words.number(cell.value(), decimals);
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
            boolean shown,
            String n,
            String missing,
            String start,
            String end,
            String lifted,
            String why) {}

    private Row row(OfferFigures it) {
        return new Row(
                it.offer(),
                it.shown(),
                words.count(it.n()),
                words.count(it.missing()),
                tenth(it.start()),
                tenth(it.end()),
                it.liftedShare() == null ? "" : words.text("insight.percent", words.number(it.liftedShare(), 0)),
                words.text(
                        it.hidden() == Cell.Hidden.PROTECTS_ANOTHER ? "insight.protects-another" : "insight.too-few"));
    }
}
