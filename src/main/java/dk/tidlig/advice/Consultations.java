package dk.tidlig.advice;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.advice.Consultation.Side;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Traces;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Asking and answering without naming anyone.
@UseCase
public class Consultations {
    private final Gate gate;
    private final ConsultationRepository repository;
    private final AdviceRules rules;
    private final AdvicePages pages;
    private final Words words;

    Consultations(Gate gate, ConsultationRepository repository, AdviceRules rules, AdvicePages pages, Words words) {
        this.gate = gate;
        this.repository = repository;
        this.rules = rules;
        this.pages = pages;
        this.words = words;
    }

    /// What can be chosen, for one who is about to ask.
    public AdviceChoices choices(Actor actor) {
        gate.door(actor, AdviceAction.ASK);
        return pages.choices(actor);
    }

    public AdviceList list(Actor actor) {
        var scope = gate.scope(actor, AdviceAction.LIST, "consultations");
        boolean answers = actor.may(AdviceAction.ANSWER.code());
        return pages.list(
                actor,
                repository.own(scope),
                answers ? repository.waiting(scope) : List.of(),
                answers ? repository.answered(scope) : List.of());
    }

    /// @throws NotFound when it is somebody else's, and the actor answers nobody
    public AdvicePage read(Actor actor, ConsultationId id) {
        var grant = gate.require(actor, AdviceAction.READ, Set.of(), "consultation " + id);
        var it = get(grant, id);
        return pages.page(actor, it, repository.turns(grant, id));
    }

    /// @throws Refused when somebody could be recognised by it
    public ConsultationId ask(Actor actor, AskAdvice it) {
        var grant = gate.require(actor, AdviceAction.ASK);
        if (!pages.choices(actor).offers(it)) {
            throw new Refused(AdviceRefusal.NOT_OFFERED);
        }
        var asked = nameless(it.words(), it.sure());
        var id = ConsultationId.random();
        repository.add(
                grant,
                new Consultation(
                        id,
                        actor.id(),
                        it.named(),
                        it.theme(),
                        it.place(),
                        it.age(),
                        grant.at(),
                        0,
                        Side.ADVISER,
                        null,
                        null),
                words.today());
        repository.say(grant, id, new Turn(1, false, asked, grant.stamp()), due(), words.today());
        return id;
    }

    /// The asker asks on.
    public void askOn(Actor actor, ConsultationId id, SayMore it) {
        var grant = gate.require(actor, AdviceAction.ASK, Set.of(), "consultation " + id);
        var standing = open(grant, id, it);
        if (!standing.isAskedBy(actor.id())) {
            throw new NotFound();
        }
        say(grant, id, it, false, due());
    }

    public void answer(Actor actor, ConsultationId id, SayMore it) {
        var grant = gate.require(actor, AdviceAction.ANSWER, Set.of(), "consultation " + id);
        if (open(grant, id, it).isAskedBy(actor.id())) {
            throw new Refused(AdviceRefusal.OWN_QUESTION);
        }
        say(grant, id, it, true, null);
    }

    /// The asker has what was needed.
    public void end(Actor actor, ConsultationId id) {
        var grant = gate.require(actor, AdviceAction.ASK, Set.of(), "consultation " + id);
        own(grant, id);
        repository.end(grant, id);
    }

    /// It becomes an enquiry, which begins anew: nothing is carried over, and nothing here leads to it.
    ///
    /// @param agreed whether the family knows of it and agrees
    public void becomesEnquiry(Actor actor, ConsultationId id, boolean agreed) {
        var grant = gate.require(actor, AdviceAction.ASK, Set.of(), "consultation " + id);
        own(grant, id);
        if (!agreed) {
            throw new Refused(AdviceRefusal.FAMILY_FIRST);
        }
        repository.enquired(grant, id, words.today());
    }

    private void say(Grant grant, ConsultationId id, SayMore it, boolean answer, @Nullable LocalDate due) {
        var said = nameless(it.words(), it.sure());
        var turn = new Turn(it.after() + 1, answer, said, grant.stamp());
        if (!repository.say(grant, id, turn, due, words.today())) {
            throw new Refused(AdviceRefusal.WRITTEN_MEANWHILE);
        }
    }

    private Consultation open(Grant grant, ConsultationId id, SayMore more) {
        var it = get(grant, id);
        if (it.ended()) {
            throw new Refused(AdviceRefusal.ENDED);
        }
        if (it.turns() != more.after()) {
            throw new Refused(AdviceRefusal.WRITTEN_MEANWHILE);
        }
        if (it.turns() >= rules.here().turns()) {
            throw new Refused(AdviceRefusal.LONG_ENOUGH);
        }
        return it;
    }

    private void own(Grant grant, ConsultationId id) {
        if (!get(grant, id).isAskedBy(grant.actor().id())) {
            throw new NotFound();
        }
    }

    private Consultation get(Grant grant, ConsultationId id) {
        return repository
                .get(grant, id, grant.actor().may(AdviceAction.ANSWER.code()))
                .orElseThrow(NotFound::new);
    }

    /// Refuses what must not be written, and what nobody has said is about nobody one could recognise.
    static String nameless(String words, @Nullable String sure) {
        if (Traces.holdsCpr(words)) {
            throw new Refused(AdviceRefusal.HOLDS_CPR);
        }
        var mark = Traces.mark(words);
        if (!mark.isEmpty() && !mark.equals(sure)) {
            throw new Refused(AdviceRefusal.RECOGNISABLE, mark);
        }
        return words.strip();
    }

    private LocalDate due() {
        return words.today().plusDays(rules.here().answerDays());
    }
}
