package dk.tidlig.insight;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.cells.Suppression;
import dk.tidlig.tenancy.Municipalities;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of a programme. They fall out of the work; nobody enters them.
@UseCase
public class FigureBook {
    private final Gate gate;
    private final Programmes programmes;
    private final Municipalities municipalities;
    private final KeptCounts counts;

    FigureBook(Gate gate, Programmes programmes, Municipalities municipalities, KeptCounts counts) {
        this.gate = gate;
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.counts = counts;
    }

    /// The figures as the municipality's minimum cell lets them be shown. What takes long to count may be some minutes
    /// old, and says so.
    ///
    /// @throws dk.tidlig.kernel.NotFound when there is no such programme
    public Figures of(Actor actor, String programme, Period period) {
        gate.require(actor, InsightAction.READ_FIGURES);
        var definition = programmes.published(programme).definition();
        var question = question(definition, period);
        return figures(definition, period, municipalities.current().minimumCell(), counts.of(question));
    }

    /// The figures counted anew, with another minimum cell: at the operator's own machine alone, where the data lie
    /// anyway.
    ///
    /// @param minimumCell 0 hides nothing
    public Figures of(Actor actor, String programme, Period period, int minimumCell) {
        gate.require(actor, InsightAction.READ_FIGURES);
        if (!actor.trusted() && minimumCell < municipalities.current().minimumCell()) {
            throw new Refused(InsightRefusal.MINIMUM_CELL);
        }
        var definition = programmes.published(programme).definition();
        return figures(definition, period, minimumCell, counts.anew(question(definition, period)));
    }

    private static Figures figures(
            ProgrammeDefinition definition, Period period, int minimumCell, KeptCounts.Counted counted) {
        return Figures.of(
                new Figures.Asked(definition.code(), period, days(definition)), new Suppression(minimumCell), counted);
    }

    private Map<String, Object> question(ProgrammeDefinition definition, Period period) {
        var question = new HashMap<String, Object>();
        var days = days(definition);
        question.put("municipality", municipalities.current().id().value());
        question.put("programme", definition.code());
        question.put("from", period.from());
        question.put("to", period.to());
        question.put("scale", or(definition.figures().scale()));
        question.put("clock", or(definition.figures().contactClock()));
        question.put("days", days == null ? 0 : days);
        return question;
    }

    /// Days from enquiry to contact, where the clock counts plain days; a clock of its own counting has its own rows.
    private static @Nullable Integer days(ProgrammeDefinition definition) {
        var clock = definition.figures().contactClock();
        return clock == null
                ? null
                : definition
                        .clock(clock)
                        .map(ClockRule::within)
                        .filter(within -> within.unit() == ClockRule.Unit.DAYS)
                        .map(ClockRule.Within::amount)
                        .orElse(null);
    }

    private static String or(@Nullable String code) {
        return code == null ? "" : code;
    }
}
