package dk.tidlig.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What must hold between the parts of a definition: nothing names what is not there.
final class DefinitionChecks {
    private final Impossible.Checks checks = Impossible.checks();
    private final List<Scale> scales;
    private final List<MeasurementNeed> measurements;

    private DefinitionChecks(List<Scale> scales, List<MeasurementNeed> measurements) {
        this.scales = scales;
        this.measurements = measurements;
    }

    static void check(List<EligibilityRule> eligibility, ProgrammeDefinition.Course course, FigureSet figures) {
        var all = new DefinitionChecks(course.scales(), course.measurements());
        all.guides(eligibility);
        all.measurements();
        all.outcomes(course.outcomes());
        all.figures(figures, course.clocks().stream().map(ClockRule::code).toList());
        all.checks.refuse();
    }

    private void guides(List<EligibilityRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i) instanceof EligibilityRule.ScaleGuide guide) {
                var at = "eligibility[" + i + "]";
                known(at + ".scale", guide.scale()).ifPresent(scale -> {
                    scale.range().check(checks, at + ".from", guide.from());
                    scale.range().check(checks, at + ".to", guide.to());
                });
            }
        }
    }

    private void measurements() {
        for (int i = 0; i < measurements.size(); i++) {
            var need = measurements.get(i);
            known("measurements[" + i + "].scale", need.scale());
            var earlier = measurements.subList(0, i).stream().anyMatch(other -> sameAs(other, need));
            checks.that(
                    !earlier,
                    "measurements[" + i + "].purpose",
                    Wrong.MEASURED_TWICE,
                    Codes.of(need.purpose()),
                    need.scale());
        }
    }

    private void outcomes(List<Outcome> outcomes) {
        for (int i = 0; i < outcomes.size(); i++) {
            var requirements = outcomes.get(i).requirements();
            for (int j = 0; j < requirements.size(); j++) {
                requirement("outcomes[" + i + "].requirements[" + j + "].scale", requirements.get(j));
            }
        }
    }

    private void requirement(String path, Outcome.Requirement requirement) {
        known(path, requirement.scale());
        var needed = switch (requirement.rule()) {
            case END_MEASURED -> List.of(MeasurementNeed.Purpose.END);
            case END_BETTER_THAN_START -> List.of(MeasurementNeed.Purpose.START, MeasurementNeed.Purpose.END);
        };
        for (var purpose : needed) {
            var measured = measurements.stream()
                    .anyMatch(need -> need.purpose() == purpose && need.scale().equals(requirement.scale()));
            checks.that(
                    measured,
                    path,
                    Wrong.NOT_MEASURED_TWICE,
                    Codes.of(requirement.rule()),
                    Codes.of(purpose),
                    requirement.scale());
        }
    }

    private void figures(FigureSet figures, List<String> clocks) {
        if (figures.scale() != null) {
            known("figures.scale", figures.scale());
        }
        var clock = figures.contactClock();
        checks.that(
                clock == null || clocks.contains(clock),
                "figures.contact-clock",
                Wrong.UNKNOWN_REFERENCE,
                Objects.requireNonNullElse(clock, ""),
                String.join(", ", clocks));
    }

    private Optional<Scale> known(String path, String code) {
        var found = scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
        var names = String.join(", ", scales.stream().map(Scale::code).toList());
        checks.that(found.isPresent(), path, Wrong.UNKNOWN_REFERENCE, code, names);
        return found;
    }

    private static boolean sameAs(MeasurementNeed one, MeasurementNeed other) {
        return one.purpose() == other.purpose() && one.scale().equals(other.scale());
    }
}
