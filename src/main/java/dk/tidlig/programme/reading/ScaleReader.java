package dk.tidlig.programme.reading;

import dk.tidlig.programme.Scale;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.TargetGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads scales.
final class ScaleReader {
    private ScaleReader() {}

    /// What lies on a scale's range.
    private record Marks(List<Scale.Zone> zones, List<Scale.Place> places, List<Scale.Threshold> thresholds) {}

    /// Whom a scale is for, what is looked at, and where it comes from.
    private record Sight(TargetGroup.@Nullable Ages ages, Scale.Guide guide, Source source) {}

    static Slot<Scale> scale(Section section) {
        var code = section.need("code", Values.declares(Reading.Kind.SCALE));
        var version = section.need("version", Values::whole);
        var name = section.wording("name");
        var question = section.wording("question");
        var range = range(section);
        var direction = section.need("direction", Values.choice(Scale.Direction.class));
        var ends = section.need("ends", Spot.map(ScaleReader::ends));
        var marks = marks(section, range);
        var sight = sight(section);
        return section.make(() -> new Scale(
                code.get(),
                version.get(),
                name.get(),
                question.get(),
                range.get(),
                direction.get(),
                ends.get(),
                marks.get().zones(),
                marks.get().places(),
                marks.get().thresholds(),
                sight.get().ages(),
                sight.get().source(),
                sight.get().guide()));
    }

    private static Slot<Sight> sight(Section section) {
        var ages = section.may("ages", Spot.map(ScaleReader::ages));
        var aspects = section.mayList("aspects", Spot.map(ScaleReader::aspect));
        var factors = section.mayList("factors", Spot.map(ScaleReader::factor));
        var signs = section.mayList("signs", Spot.map(ScaleReader::signs));
        section.check(() -> new Scale.Guide(aspects.get(), factors.get(), signs.get()));
        var source = section.source();
        return section.build(() -> new Sight(
                ages.get().orElse(null), new Scale.Guide(aspects.get(), factors.get(), signs.get()), source.get()));
    }

    private static Slot<Scale.Aspect> aspect(Section section) {
        var code = section.need("code", Values::code);
        var wording = section.wording("wording");
        return section.make(() -> new Scale.Aspect(code.get(), wording.get()));
    }

    private static Slot<Scale.Factor> factor(Section section) {
        var code = section.need("code", Values::code);
        var kind = section.need("kind", Values.choice(Scale.Factor.Kind.class));
        var wording = section.wording("wording");
        return section.make(() -> new Scale.Factor(code.get(), kind.get(), wording.get()));
    }

    private static Slot<Scale.Signs> signs(Section section) {
        var ages = section.need("ages", Spot.map(ScaleReader::ages));
        var wording = section.wording("wording");
        return section.make(() -> new Scale.Signs(ages.get(), wording.get()));
    }

    private static Slot<Marks> marks(Section section, Slot<Scale.Range> range) {
        var zones = section.list("zones", Spot.map(ScaleReader::zone));
        var places = section.mayList("places", Spot.map(ScaleReader::place));
        var thresholds = section.mayList("thresholds", Spot.map(ScaleReader::threshold));
        section.check(() -> Scale.check(range.get(), zones.get(), places.get(), thresholds.get()));
        return section.build(() -> new Marks(zones.get(), places.get(), thresholds.get()));
    }

    static Slot<TargetGroup.Ages> ages(Section section) {
        var fromPregnancy = section.may("from-pregnancy", Values::flag);
        var fromYears = section.may("from-years", Values::whole);
        var untilBirthday = section.may("until-birthday", Values::whole);
        return section.make(() -> new TargetGroup.Ages(
                fromPregnancy.get().orElse(false),
                fromYears.get().orElse(null),
                untilBirthday.get().orElse(null)));
    }

    /// The three keys of the range stand beside the scale's other keys.
    private static Slot<Scale.Range> range(Section section) {
        var min = section.need("min", Values::number);
        var max = section.need("max", Values::number);
        var step = section.need("step", Values::number);
        return section.build(() -> new Scale.Range(min.get(), max.get(), step.get()));
    }

    private static Slot<Scale.Ends> ends(Section section) {
        var min = section.wording("min");
        var max = section.wording("max");
        return section.make(() -> new Scale.Ends(min.get(), max.get()));
    }

    private static Slot<Scale.Zone> zone(Section section) {
        var from = section.need("from", Values::number);
        var to = section.need("to", Values::number);
        var wording = section.wording("wording");
        var tone = section.need("tone", Values.choice(Scale.Tone.class));
        return section.make(() -> new Scale.Zone(from.get(), to.get(), wording.get(), tone.get()));
    }

    private static Slot<Scale.Place> place(Section section) {
        var at = section.need("at", Values::number);
        var wording = section.wording("wording");
        return section.make(() -> new Scale.Place(at.get(), wording.get()));
    }

    private static Slot<Scale.Threshold> threshold(Section section) {
        var code = section.need("code", Values::code);
        var at = section.need("at", Values::number);
        var wording = section.wording("wording");
        return section.make(() -> new Scale.Threshold(code.get(), at.get(), wording.get()));
    }
}
