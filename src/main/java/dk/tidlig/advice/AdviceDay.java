package dk.tidlig.advice;

import dk.tidlig.access.Gate;
import dk.tidlig.advice.Consultation.Side;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Questions that wait, on the day of those who answer; the answer, on the day of whoever asked.
@Component
@Transactional
class AdviceDay implements DaySource {
    private static final long A_DAY = 24L * 60;

    private final Gate gate;
    private final ConsultationRepository repository;
    private final AdviceWords says;
    private final Words words;

    AdviceDay(Gate gate, ConsultationRepository repository, AdviceWords says, Words words) {
        this.gate = gate;
        this.repository = repository;
        this.says = says;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (actor.trusted() || !actor.may(AdviceAction.LIST.code())) {
            return List.of();
        }
        var scope = gate.scope(actor, AdviceAction.LIST, "consultations");
        var asked = actor.may(AdviceAction.ANSWER.code()) ? repository.waiting(scope) : List.<Consultation>of();
        var answered = repository.own(scope).stream().filter(it -> it.waitsFor() == Side.ASKER);
        return Stream.concat(asked.stream().map(it -> asked(actor, it)), answered.map(it -> answered(actor, it)))
                .toList();
    }

    private DayItem asked(Actor actor, Consultation it) {
        return item(actor, it, (says.days(it) + 1) * A_DAY, "advice.day.asked", "advice.day.answer");
    }

    private DayItem answered(Actor actor, Consultation it) {
        return item(actor, it, 2 * A_DAY, "advice.day.answered", "advice.day.read");
    }

    private DayItem item(Actor actor, Consultation it, long urgency, String text, String deed) {
        var url = "/advice/" + it.id();
        return new DayItem(
                says.clock(it, actor.language()),
                urgency,
                says.title(it, actor.language()),
                url,
                words.text(text),
                words.text(deed),
                url);
    }
}
