package dk.tidlig.programme;

import dk.tidlig.shell.pictures.PictureScale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A scale on which someone places a child: a wellbeing ruler, a concern scale. They differ from municipality to
/// municipality in length, step, zones and even direction, so nothing about one may be assumed.
/// Raw numbers of two scales are never compared; their zones or `normalised` places may be.
///
/// @param version of the scale itself; a rating keeps it
/// @param question as the one who answers reads it
/// @param places words for single places, where they have any
/// @param ages whom this wording of the scale is for; null when all
/// @param guide what is looked at when somebody places a child
public record Scale(
        String code,
        int version,
        Wording name,
        Wording question,
        Range range,
        Direction direction,
        Ends ends,
        List<Zone> zones,
        List<Place> places,
        List<Threshold> thresholds,
        TargetGroup.@Nullable Ages ages,
        Source source,
        Guide guide) {
    public Scale(
            String code,
            int version,
            Wording name,
            Wording question,
            Range range,
            Direction direction,
            Ends ends,
            List<Zone> zones,
            List<Place> places,
            List<Threshold> thresholds,
            TargetGroup.@Nullable Ages ages,
            Source source) {
        this(
                code,
                version,
                name,
                question,
                range,
                direction,
                ends,
                zones,
                places,
                thresholds,
                ages,
                source,
                Guide.NONE);
    }

    public Scale {
        zones = List.copyOf(zones);
        places = List.copyOf(places);
        thresholds = List.copyOf(thresholds);
        Impossible.checks()
                .code("code", code)
                .that(version >= 1, "version", Wrong.TOO_SMALL, version, 1)
                .refuse();
        check(range, zones, places, thresholds);
    }

    /// Refuses zones with gaps or overlaps, and words for places that are not on the scale.
    public static void check(Range range, List<Zone> zones, List<Place> places, List<Threshold> thresholds) {
        var checks = Impossible.checks();
        checkZones(checks, range, zones);
        for (int i = 0; i < places.size(); i++) {
            range.check(checks, "places[" + i + "].at", places.get(i).at());
        }
        for (int i = 0; i < thresholds.size(); i++) {
            range.check(checks, "thresholds[" + i + "].at", thresholds.get(i).at());
        }
        checks.noneTwice(
                "places[%d].at",
                places.stream().map(p -> p.at().toPlainString()).toList());
        checks.noneTwice(
                "thresholds[%d].code", thresholds.stream().map(Threshold::code).toList());
        checks.refuse();
    }

    /// Zones go from the smallest place to the largest, each beginning one step after the one before.
    private static void checkZones(Impossible.Checks checks, Range range, List<Zone> zones) {
        checks.that(!zones.isEmpty(), "zones", Wrong.EMPTY_LIST);
        var expected = range.min();
        for (int i = 0; i < zones.size(); i++) {
            var zone = zones.get(i);
            var at = "zones[" + i + "]";
            range.check(checks, at + ".from", zone.from());
            range.check(checks, at + ".to", zone.to());
            var begins = zone.from().compareTo(expected);
            checks.that(begins <= 0, at + ".from", i == 0 ? Wrong.ZONES_START : Wrong.ZONE_GAP, zone.from(), expected)
                    .that(i == 0 || begins >= 0, at + ".from", Wrong.ZONE_OVERLAP, zone.from(), expected);
            expected = zone.to().add(range.step());
        }
        if (!zones.isEmpty()) {
            var end = zones.getLast().to();
            var at = "zones[" + (zones.size() - 1) + "].to";
            checks.that(end.compareTo(range.max()) >= 0, at, Wrong.ZONES_END, end, range.max());
        }
    }

    public boolean accepts(BigDecimal value) {
        return range.accepts(value);
    }

    /// Every place on the scale, lowest number first.
    public List<BigDecimal> steps() {
        return range.steps();
    }

    /// The zone a place lies in. A mean between two places belongs to the zone that has begun.
    ///
    /// @throws IllegalArgumentException outside the scale
    public Zone zoneOf(BigDecimal value) {
        if (!range.contains(value)) {
            throw new IllegalArgumentException(value + " is not on the scale " + code);
        }
        return zones.reversed().stream()
                .filter(zone -> zone.from().compareTo(value) <= 0)
                .findFirst()
                .orElseThrow();
    }

    /// Is the first place better than the second, by this scale's direction?
    public boolean isBetter(BigDecimal place, BigDecimal than) {
        var difference = place.compareTo(than);
        return direction == Direction.HIGHER_BETTER ? difference > 0 : difference < 0;
    }

    /// From 0 (worst) to 100 (best) with two decimals, whatever the direction.
    public BigDecimal normalised(BigDecimal value) {
        var fromWorst = direction == Direction.HIGHER_BETTER
                ? value.subtract(range.min())
                : range.max().subtract(value);
        return fromWorst
                .multiply(BigDecimal.valueOf(100))
                .divide(range.max().subtract(range.min()), 2, RoundingMode.HALF_UP);
    }

    /// Does the place reach the threshold: at it, or worse?
    public boolean reaches(Threshold threshold, BigDecimal place) {
        return !isBetter(place, threshold.at());
    }

    /// The scale as pictures draw it, in the reader's words.
    public PictureScale picture(Locale language) {
        var drawn = zones.stream()
                .map(zone -> new PictureScale.Zone(
                        zone.from(),
                        zone.to(),
                        zone.wording().in(language),
                        zone.wording().in(language),
                        PictureScale.Tone.valueOf(zone.tone().name())))
                .toList();
        return new PictureScale(range.min(), range.max(), range.step(), direction == Direction.HIGHER_BETTER, drawn);
    }

    public Optional<Wording> wordingAt(BigDecimal place) {
        return places.stream()
                .filter(known -> known.at().compareTo(place) == 0)
                .map(Place::wording)
                .findFirst();
    }

    /// Smallest, largest and the distance between two neighbours: 1 or 0.5.
    public record Range(BigDecimal min, BigDecimal max, BigDecimal step) {
        private static final BigDecimal HALF = new BigDecimal("0.5");
        /// More places than this is not a scale anyone places a child on.
        public static final int MOST_STEPS = 201;
        /// Written out, some numbers of few characters are longer than any memory.
        private static final int MOST_DECIMALS = 6;

        public Range {
            Impossible.checks()
                    .that(
                            step.compareTo(BigDecimal.ONE) == 0 || step.compareTo(HALF) == 0,
                            "step",
                            Wrong.BAD_STEP,
                            step)
                    .refuse();
            Impossible.checks()
                    .that(min.compareTo(max) < 0, "max", Wrong.MAX_NOT_ABOVE_MIN, min, max)
                    .that(divides(min, max, step), "step", Wrong.STEP_DOES_NOT_DIVIDE, step, min, max)
                    .that(isShort(min, max, step), "max", Wrong.TOO_MANY_STEPS, MOST_STEPS)
                    .refuse();
        }

        public boolean contains(BigDecimal value) {
            return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
        }

        public boolean accepts(BigDecimal value) {
            return Math.abs(value.scale()) <= MOST_DECIMALS && contains(value) && divides(min, value, step);
        }

        public List<BigDecimal> steps() {
            var steps = new ArrayList<BigDecimal>();
            for (var place = min; place.compareTo(max) <= 0; place = place.add(step)) {
                steps.add(place);
            }
            return List.copyOf(steps);
        }

        void check(Impossible.Checks checks, String path, BigDecimal place) {
            checks.that(accepts(place), path, Wrong.OFF_SCALE, place, min, max, step);
        }

        private static boolean divides(BigDecimal from, BigDecimal to, BigDecimal step) {
            return to.subtract(from).remainder(step).signum() == 0;
        }

        private static boolean isShort(BigDecimal min, BigDecimal max, BigDecimal step) {
            return max.subtract(min).compareTo(step.multiply(BigDecimal.valueOf(MOST_STEPS - 1L))) <= 0;
        }
    }

    public enum Direction {
        HIGHER_BETTER,
        HIGHER_WORSE
    }

    /// What stands at the two ends.
    public record Ends(Wording min, Wording max) {}

    /// A stretch of the scale with a name; both ends belong to it. A zone says where on the scale something is, and
    /// nothing about the child.
    public record Zone(BigDecimal from, BigDecimal to, Wording wording, Tone tone) {
        public Zone {
            Impossible.checks()
                    .that(from.compareTo(to) <= 0, "to", Wrong.RANGE_REVERSED, from, to)
                    .refuse();
        }
    }

    /// Which tint a zone is drawn with, by its place from worst to best.
    public enum Tone {
        LOW,
        MID,
        HIGH
    }

    public record Place(BigDecimal at, Wording wording) {}

    /// What is looked at when somebody places a child.
    ///
    /// @param aspects sides that are placed apart, as the child's development and the parents' care
    /// @param factors what protects a child, and what is a risk to it; ticked, never counted
    /// @param signs what to look for at an age
    public record Guide(List<Aspect> aspects, List<Factor> factors, List<Signs> signs) {
        public static final Guide NONE = new Guide(List.of(), List.of(), List.of());

        public Guide {
            aspects = List.copyOf(aspects);
            factors = List.copyOf(factors);
            signs = List.copyOf(signs);
            var sides = aspects.stream().map(Aspect::code).toList();
            var ticked = factors.stream().map(Factor::code).toList();
            var checks = Impossible.checks().noneTwice("aspects[%d].code", sides);
            checks.noneTwice("factors[%d].code", ticked).refuse();
        }
    }

    public record Aspect(String code, Wording wording) {
        public Aspect {
            Impossible.checks().code("code", code).refuse();
        }
    }

    public record Factor(String code, Kind kind, Wording wording) {
        public Factor {
            Impossible.checks().code("code", code).refuse();
        }

        public enum Kind {
            PROTECTIVE,
            RISK
        }
    }

    public record Signs(TargetGroup.Ages ages, Wording wording) {}

    /// A place at which, or worse than which, something is to be considered; never done by itself.
    public record Threshold(String code, BigDecimal at, Wording wording) {
        public Threshold {
            Impossible.checks().code("code", code).refuse();
        }
    }
}
