package dk.tidlig.exchange.demo;

import dk.tidlig.advice.AdviceAction;
import dk.tidlig.advice.AskAdvice;
import dk.tidlig.advice.Consultations;
import dk.tidlig.advice.SayMore;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import org.springframework.stereotype.Component;

/// Two fictitious questions without names where pedagogues ask and school social workers answer: one waits, one is
/// answered.
@Component
class DemoAdvice implements DemoPart {
    private final Consultations consultations;
    private final DemoPeople people;

    DemoAdvice(Consultations consultations, DemoPeople people) {
        this.consultations = consultations;
        this.people = people;
    }

    @Override
    public int order() {
        return 400;
    }

    @Override
    public void load(Municipality municipality) {
        if (!people.areThere()) {
            return;
        }
        var asker = people.by("pedagogue", municipality);
        var adviser = people.by("school-social-worker", municipality);
        if (!asker.may(AdviceAction.ASK.code()) || !adviser.may(AdviceAction.ANSWER.code())) {
            return;
        }
        var place = consultations.choices(asker).own();
        consultations.ask(
                asker,
                question(place, "relations", "Et barn leger mest alene på legepladsen. Hvordan hjælper vi det ind?"));
        var answered = consultations.ask(
                asker,
                question(place, "parents", "Forældrene bliver kede af det, når vi taler om søvn. Hvad siger vi?"));
        consultations.answer(
                adviser,
                answered,
                new SayMore(1, "Begynd med det, der går godt, og spørg, hvordan aftenerne er hjemme.", null));
    }

    private static AskAdvice question(String place, String theme, String words) {
        return new AskAdvice(theme, place, "three-to-five", words, false, null);
    }
}
