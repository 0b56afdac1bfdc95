package dk.tidlig.programme.web;

import dk.tidlig.programme.Scale;
import dk.tidlig.programme.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A scale as a strip with its zones, drawn for one width.
///
/// @param width in the picture's own units, which are pixels at its natural size
record ScalePicture(int width, List<Band> bands, List<Tick> ticks, int every, int places) {
    private static final int MARGIN = 8;
    private static final int LETTERS = 34;
    private static final int STRIP = 78;
    private static final int LINE = 18;

    /// One zone: where it begins, how wide it is, which tint.
    public record Band(double x, double width, String tint, Wording wording) {
        private static final double LETTER = 8;

        public double middle() {
            return x + width / 2;
        }

        /// The zone's words, broken where they would run into the next zone.
        public List<String> lines(Locale locale) {
            var lines = new ArrayList<String>();
            for (var word : wording.in(locale).split(" ")) {
                var longer = lines.isEmpty() ? word : lines.getLast() + " " + word;
                if (!lines.isEmpty() && longer.length() * LETTER <= width) {
                    lines.set(lines.size() - 1, longer);
                } else {
                    lines.add(word);
                }
            }
            return lines;
        }
    }

    /// One place with its number.
    public record Tick(double x, BigDecimal at) {}

    public int height(Locale locale) {
        var lines = bands.stream().mapToInt(band -> band.lines(locale).size()).max();
        return STRIP + LINE * lines.orElse(1);
    }

    static ScalePicture of(Scale scale, int width) {
        var steps = scale.steps();
        var each = (width - 2.0 * MARGIN) / steps.size();
        var bands = new ArrayList<Band>();
        for (var zone : scale.zones()) {
            var first = steps.indexOf(place(steps, zone.from()));
            var last = steps.indexOf(place(steps, zone.to()));
            var tint = "z-" + dk.tidlig.programme.Codes.of(zone.tone());
            bands.add(new Band(MARGIN + first * each, (last - first + 1) * each, tint, zone.wording()));
        }
        var every = (int) Math.ceil(LETTERS / 1.5 / each);
        var ticks = new ArrayList<Tick>();
        for (int i = 0; i < steps.size(); i += every) {
            ticks.add(new Tick(MARGIN + (i + 0.5) * each, steps.get(i)));
        }
        return new ScalePicture(width, List.copyOf(bands), List.copyOf(ticks), every, steps.size());
    }

    private static BigDecimal place(List<BigDecimal> steps, BigDecimal wanted) {
        return steps.stream()
                .filter(step -> step.compareTo(wanted) == 0)
                .findFirst()
                .orElseThrow();
    }
}
