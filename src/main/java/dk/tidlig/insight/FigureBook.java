package dk.tidlig.insight;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
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
    private final FactRepository facts;

    FigureBook(Gate gate, Programmes programmes, Municipalities municipalities, FactRepository facts) {
        this.gate = gate;
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.facts = facts;
    }

    /// The figures as the municipality's minimum cell lets them be shown.
    ///
    /// @throws dk.tidlig.kernel.NotFound when there is no such programme
    public Figures of(Actor actor, String programme, Period period) {
        gate.require(actor, InsightAction.READ_FIGURES);
        return count(programme, period, municipalities.current().minimumCell());
    }

    /// The figures with another minimum cell: at the operator's own machine alone, where the data lie anyway.
    ///
    /// @param minimumCell 0 hides nothing
    public Figures of(Actor actor, String programme, Period period, int minimumCell) {
        gate.require(actor, InsightAction.READ_FIGURES);
        if (!actor.trusted() && minimumCell < municipalities.current().minimumCell()) {
            throw new Refused(InsightRefusal.MINIMUM_CELL);
        }
        return count(programme, period, minimumCell);
    }

    private Figures count(String code, Period period, int minimumCell) {
        var definition = programmes.published(code).definition();
        var question = question(definition, period);
        return Figures.of(
                code,
                period,
                minimumCell,
                days(definition),
                facts.tally(question),
                OfferFigures.suppressed(facts.byOffer(question), minimumCell));
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
