package dk.tidlig.detection.screening;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Scope;
import dk.tidlig.detection.screening.PastScreenings.Counted;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.Programmes;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// How many of the families that were due a screening had one, without names.
@UseCase
public class Coverage {
    private final Gate gate;
    private final Rows rows;
    private final Colleagues colleagues;
    private final Programmes programmes;
    private final CoverageTable table;

    Coverage(Gate gate, Rows rows, Colleagues colleagues, Programmes programmes, CoverageTable table) {
        this.gate = gate;
        this.rows = rows;
        this.colleagues = colleagues;
        this.programmes = programmes;
        this.table = table;
    }

    /// Those of children here, and of those erased since.
    @Component
    record Rows(ScreeningRepository screenings, PastScreenings past) {
        List<Counted> due(Scope scope, LocalDate from, LocalDate to, LocalDate today) {
            var now = screenings.due(scope, from, to).stream().map(it -> Counted.of(it, today));
            return Stream.concat(now, past.due(scope, from, to).stream()).toList();
        }
    }

    /// Of those whose screening became due in the quarters from that of the one day to that of the other.
    public CoveragePage of(Actor actor, LocalDate one, LocalDate other) {
        var scope = gate.scope(actor, ScreeningAction.READ_COVERAGE, "screenings due " + one + " - " + other);
        var from = Quarters.first(one);
        var to = Quarters.last(other);
        var due = rows.due(scope, from, to, table.today());
        var units = colleagues.units(
                due.stream().map(Counted::responsible).distinct().toList());
        var count = table.fresh();
        var reasons = new LinkedHashMap<String, String>();
        for (var it : due) {
            var unit = units.get(it.responsible());
            count.add(unit == null ? table.nowhere() : unit.in(actor.language()), it.standing(), it.reason());
            reasons.putAll(reasons(it, actor.language()));
        }
        return table.page(count, from, to, reasons);
    }

    private Map<String, String> reasons(Counted it, Locale language) {
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
