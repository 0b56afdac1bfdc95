package dk.tidlig.programme;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What must hold between the parts of a definition: nothing names what is not there.
public final class DefinitionChecks {
    private final Impossible.Checks checks = Impossible.checks();
    private final List<Scale> scales;

    private DefinitionChecks(List<Scale> scales) {
        this.scales = scales;
    }

    /// @throws Impossible when a guide speaks of a scale or of places that are not there
    public static void guides(List<Scale> scales, List<EligibilityRule> rules) {
        var all = new DefinitionChecks(scales);
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i) instanceof EligibilityRule.ScaleGuide guide) {
                var at = "eligibility[" + i + "]";
                all.known(at + ".scale", guide.scale()).ifPresent(scale -> {
                    scale.range().check(all.checks, at + ".from", guide.from());
                    scale.range().check(all.checks, at + ".to", guide.to());
                });
            }
        }
        all.checks.refuse();
    }

    /// @throws Impossible when a measurement is on a scale that is not there, or is written twice
    public static void measurements(List<Scale> scales, List<MeasurementNeed> measurements) {
        var all = new DefinitionChecks(scales);
        for (int i = 0; i < measurements.size(); i++) {
            var need = measurements.get(i);
            var at = "measurements[" + i + "]";
            all.known(at + ".scale", need.scale());
            var earlier = has(measurements.subList(0, i), need.purpose(), need.scale());
            all.checks.that(!earlier, at + ".purpose", Wrong.MEASURED_TWICE, Codes.of(need.purpose()), need.scale());
        }
        all.checks.refuse();
    }

    /// @throws Impossible when an outcome asks for what is not measured
    public static void outcomes(List<Scale> scales, List<MeasurementNeed> measurements, List<Outcome> outcomes) {
        var all = new DefinitionChecks(scales);
        for (int i = 0; i < outcomes.size(); i++) {
            var requirements = outcomes.get(i).requirements();
            for (int j = 0; j < requirements.size(); j++) {
                var at = "outcomes[" + i + "].requirements[" + j + "].scale";
                all.requirement(at, requirements.get(j), measurements);
            }
        }
        all.checks.refuse();
    }

    /// @throws Impossible when the figures count by a scale or a clock that is not there
    public static void figures(List<Scale> scales, List<ClockRule> clocks, FigureSet figures) {
        var all = new DefinitionChecks(scales);
        if (figures.scale() != null) {
            all.known("figures.scale", figures.scale());
        }
        var clock = figures.contactClock();
        var codes = clocks.stream().map(ClockRule::code).toList();
        if (clock != null) {
            all.checks.that(
                    codes.contains(clock),
                    "figures.contact-clock",
                    Wrong.UNKNOWN_REFERENCE,
                    clock,
                    String.join(", ", codes));
        }
        all.checks.refuse();
    }

    /// @throws Impossible when a course would end by itself with what somebody must have done or measured
    public static void ending(TargetGroup.@Nullable Ending ending, List<Outcome> outcomes) {
        if (ending == null) {
            return;
        }
        var codes = outcomes.stream().map(Outcome::code).toList();
        var asks = outcomes.stream()
                .filter(it -> it.code().equals(ending.outcome()))
                .anyMatch(it -> it.needsNotification() || !it.requirements().isEmpty());
        var at = "target-group.ending.outcome";
        Impossible.checks()
                .that(
                        codes.contains(ending.outcome()),
                        at,
                        Wrong.UNKNOWN_REFERENCE,
                        ending.outcome(),
                        String.join(", ", codes))
                .that(!asks, at, Wrong.ENDING_ASKS, ending.outcome())
                .refuse();
    }

    /// @throws Impossible when there are plans that the record may not hold
    public static void plan(@Nullable PlanRules plan, List<KeptField> keeps) {
        Impossible.checks()
                .that(plan == null || keeps.contains(KeptField.PLAN), "plan", Wrong.PLAN_NOT_KEPT)
                .refuse();
    }

    private void requirement(String path, Outcome.Requirement requirement, List<MeasurementNeed> measurements) {
        if (known(path, requirement.scale()).isEmpty()) {
            return;
        }
        var needed = switch (requirement.rule()) {
            case END_MEASURED -> List.of(MeasurementNeed.Purpose.END);
            case END_BETTER_THAN_START -> List.of(MeasurementNeed.Purpose.START, MeasurementNeed.Purpose.END);
        };
        for (var purpose : needed) {
            checks.that(
                    has(measurements, purpose, requirement.scale()),
                    path,
                    Wrong.NOT_MEASURED,
                    Codes.of(requirement.rule()),
                    Codes.of(purpose),
                    requirement.scale());
        }
    }

    private Optional<Scale> known(String path, String code) {
        var found = scales.stream().filter(scale -> scale.code().equals(code)).findFirst();
        var names = String.join(", ", scales.stream().map(Scale::code).toList());
        checks.that(found.isPresent(), path, Wrong.UNKNOWN_REFERENCE, code, names);
        return found;
    }

    private static boolean has(List<MeasurementNeed> needs, MeasurementNeed.Purpose purpose, String scale) {
        return needs.stream()
                .anyMatch(need -> need.purpose() == purpose && need.scale().equals(scale));
    }
}
