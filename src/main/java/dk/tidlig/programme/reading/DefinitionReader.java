package dk.tidlig.programme.reading;

import dk.tidlig.programme.DefinitionChecks;
import dk.tidlig.programme.KeptField;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.ProgrammeDefinition.Course;
import dk.tidlig.programme.ProgrammeDefinition.Entry;
import dk.tidlig.programme.ProgrammeDefinition.Keeping;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.Wrong;
import dk.tidlig.tenancy.Jurisdiction;
import java.util.List;

/// Reads a whole definition. Its groups are one level in the file: `clocks`, not `course.clocks`.
final class DefinitionReader {
    private DefinitionReader() {}

    static Slot<ProgrammeDefinition> read(Spot root) {
        return Spot.map(DefinitionReader::definition).read(root);
    }

    private static Slot<ProgrammeDefinition> definition(Section top) {
        var code = top.need("code", Values::code);
        var name = top.wording("name");
        var purpose = top.wording("purpose");
        var jurisdiction = top.need("jurisdiction", DefinitionReader::jurisdiction);
        var record = top.need("record", Values.choice(ProgrammeDefinition.RecordKind.class));
        var scales = top.mayList("scales", Spot.map(ScaleReader::scale));
        var entry = entry(top, scales);
        var course = course(top, scales);
        var keeping = keeping(top);
        var publicPage = top.may("public-page", Spot.map(EntryReader::publicPage));
        var figures = top.need("figures", Spot.map(CourseReader::figures));
        return top.make(() -> new ProgrammeDefinition(
                code.get(),
                name.get(),
                purpose.get(),
                jurisdiction.get(),
                record.get(),
                entry.get(),
                course.get(),
                keeping.get(),
                publicPage.get().orElse(null),
                figures.get()));
    }

    private static Slot<Entry> entry(Section top, Slot<List<Scale>> scales) {
        var targetGroup = top.need("target-group", Spot.map(EntryReader::targetGroup));
        var intake = top.need("intake", Spot.map(EntryReader::intake));
        var themes = top.list("themes", Spot.map(EntryReader::theme));
        var eligibility = top.mayList("eligibility", Spot.map(EntryReader::rule));
        top.check(() -> DefinitionChecks.guides(scales.get(), eligibility.get()));
        var decider = top.need("decider", Spot.map(EntryReader::decider));
        var offers = top.mayList("offers", Values::code);
        return top.build(() -> new Entry(
                targetGroup.get(), intake.get(), themes.get(), eligibility.get(), decider.get(), offers.get()));
    }

    private static Slot<Course> course(Section top, Slot<List<Scale>> scales) {
        var clocks = top.mayList("clocks", Spot.map(CourseReader::clock));
        var sessionLimit = top.may("session-limit", Spot.map(CourseReader::sessionLimit));
        var measurements = top.mayList("measurements", Spot.map(CourseReader::measurement));
        var outcomes = top.list("outcomes", Spot.map(CourseReader::outcome));
        var plan = top.may("plan", Spot.map(PlanReader::plan));
        var relay = top.may("relay", Spot.map(RelayReader::relay));
        var instruments = top.mayList("instruments", Values::code);
        var screening = top.may("screening", Spot.map(ScreeningReader::screening));
        var network = top.may("network-meetings", Spot.map(EntryReader::networkMeetings));
        top.check(() -> DefinitionChecks.measurements(scales.get(), measurements.get()));
        top.check(() -> DefinitionChecks.outcomes(scales.get(), measurements.get(), outcomes.get()));
        return top.build(() -> new Course(
                clocks.get(),
                sessionLimit.get().orElse(null),
                scales.get(),
                measurements.get(),
                outcomes.get(),
                plan.get().orElse(null),
                relay.get().orElse(null),
                instruments.get(),
                screening.get().orElse(null),
                network.get().orElse(null)));
    }

    private static Slot<Keeping> keeping(Section top) {
        var legalBases = top.list("legal-bases", Spot.map(LawReader::legalBasis));
        var retention = top.list("retention", Spot.map(LawReader::retention));
        var purposes = top.list("purposes", Spot.map(LawReader::purpose));
        var keeps = top.list("keeps", Values.choice(KeptField.class));
        return top.build(() -> new Keeping(legalBases.get(), retention.get(), purposes.get(), keeps.get()));
    }

    /// Written in capitals, as countries are.
    private static Slot<Jurisdiction> jurisdiction(Spot spot) {
        for (var one : Jurisdiction.values()) {
            if (one.name().equals(spot.found())) {
                return Slot.of(one);
            }
        }
        return spot.wrong(Wrong.NOT_A_CHOICE, spot.found(), "DK, GL");
    }
}
