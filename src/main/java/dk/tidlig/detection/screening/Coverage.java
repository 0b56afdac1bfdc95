package dk.tidlig.detection.screening;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.Programmes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// How many of the families that were due a screening had one, without names.
@UseCase
public class Coverage {
    private final Gate gate;
    private final ScreeningRepository screenings;
    private final Colleagues colleagues;
    private final Programmes programmes;
    private final CoverageTable table;

    Coverage(
            Gate gate,
            ScreeningRepository screenings,
            Colleagues colleagues,
            Programmes programmes,
            CoverageTable table) {
        this.gate = gate;
        this.screenings = screenings;
        this.colleagues = colleagues;
        this.programmes = programmes;
        this.table = table;
    }

    /// Of those whose screening became due from the one day to the other, both with.
    public CoveragePage of(Actor actor, LocalDate from, LocalDate to) {
        var scope = gate.scope(actor, ScreeningAction.READ_COVERAGE, "screenings due " + from + " - " + to);
        var due = screenings.due(scope, from, to);
        var units = colleagues.units(
                due.stream().map(Screening::responsible).distinct().toList());
        var count = table.fresh();
        var reasons = new LinkedHashMap<String, String>();
        for (var it : due) {
            var unit = units.get(it.responsible());
            var reason = it.reason();
            count.add(
                    unit == null ? table.nowhere() : unit.in(actor.language()),
                    it.standing(table.today()),
                    reason == null ? null : reason.code());
            reasons.putAll(reasons(it, actor.language()));
        }
        return table.page(count, from, to, reasons);
    }

    private Map<String, String> reasons(Screening it, Locale language) {
        var named = new LinkedHashMap<String, String>();
        programmes
                .version(it.version())
                .definition()
                .screening()
                .ifPresent(rules -> rules.notDone()
                        .forEach(one -> named.put(one.code(), one.wording().in(language))));
        return named;
    }
}
