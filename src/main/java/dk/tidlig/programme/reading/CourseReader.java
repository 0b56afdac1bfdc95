package dk.tidlig.programme.reading;

import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.FigureSet;
import dk.tidlig.programme.MeasurementNeed;
import dk.tidlig.programme.Outcome;
import dk.tidlig.programme.SessionLimit;

/// Reads what a course is bound by: clocks, sessions, measurements, outcomes, figures.
final class CourseReader {
    private CourseReader() {}

    static Slot<ClockRule> clock(Section section) {
        var code = section.need("code", Values.declares(Reading.Kind.CLOCK));
        var name = section.wording("name");
        var rule = section.wording("rule");
        var starts = section.need("starts", Values.choice(ClockRule.Event.class));
        var stops = section.need("stops", Values.choice(ClockRule.Event.class));
        var within = section.need("within", Spot.map(CourseReader::within));
        var calendar = section.need("calendar", Values.choice(ClockRule.Calendar.class));
        var warnBefore = section.need("warn-before", Values::whole);
        var stoppedBy = section.list("stopped-by", Values.choice(ClockRule.Part.class));
        var source = section.source();
        return section.make(() -> new ClockRule(
                code.get(),
                name.get(),
                rule.get(),
                starts.get(),
                stops.get(),
                within.get(),
                calendar.get(),
                warnBefore.get(),
                stoppedBy.get(),
                source.get()));
    }

    static Slot<SessionLimit> sessionLimit(Section section) {
        var most = section.need("most", Values::whole);
        var refusal = section.wording("refusal");
        var missedCounts = section.may("missed-counts", Values::flag);
        var extension = section.need("extension", Values.choice(SessionLimit.Extension.class));
        var source = section.source();
        return section.make(() -> new SessionLimit(
                most.get(), refusal.get(), missedCounts.get().orElse(false), extension.get(), source.get()));
    }

    static Slot<MeasurementNeed> measurement(Section section) {
        var purpose = section.need("purpose", Values.choice(MeasurementNeed.Purpose.class));
        var scale = section.need("scale", Values.names(Reading.Kind.SCALE));
        var perspectives = section.list("perspectives", Values.choice(MeasurementNeed.Perspective.class));
        var counted = section.need("counted", Values.choice(MeasurementNeed.Perspective.class));
        var from = section.need("from", Values.choice(ClockRule.Event.class));
        var chaseAfterDays = section.need("chase-after-days", Values::whole);
        return section.make(() -> new MeasurementNeed(
                purpose.get(), scale.get(), perspectives.get(), counted.get(), from.get(), chaseAfterDays.get()));
    }

    static Slot<Outcome> outcome(Section section) {
        var code = section.need("code", Values.declares(Reading.Kind.OUTCOME));
        var wording = section.wording("wording");
        var kind = section.need("kind", Values.choice(Outcome.Kind.class));
        var requirements = section.mayList("requirements", Spot.map(CourseReader::requirement));
        var needsNotification = section.may("needs-notification", Values::flag);
        return section.make(() -> new Outcome(
                code.get(),
                wording.get(),
                kind.get(),
                requirements.get(),
                needsNotification.get().orElse(false)));
    }

    static Slot<FigureSet> figures(Section section) {
        var shown = section.list("shown", Values.choice(FigureSet.Figure.class));
        var scale = section.may("scale", Values.names(Reading.Kind.SCALE));
        var contactClock = section.may("contact-clock", Values.names(Reading.Kind.CLOCK));
        return section.make(() -> new FigureSet(
                shown.get(), scale.get().orElse(null), contactClock.get().orElse(null)));
    }

    private static Slot<ClockRule.Within> within(Section section) {
        var amount = section.need("amount", Values::whole);
        var unit = section.need("unit", Values.choice(ClockRule.Unit.class));
        return section.make(() -> new ClockRule.Within(amount.get(), unit.get()));
    }

    private static Slot<Outcome.Requirement> requirement(Section section) {
        var rule = section.need("rule", Values.choice(Outcome.Rule.class));
        var scale = section.need("scale", Values.names(Reading.Kind.SCALE));
        return section.make(() -> new Outcome.Requirement(rule.get(), scale.get()));
    }
}
