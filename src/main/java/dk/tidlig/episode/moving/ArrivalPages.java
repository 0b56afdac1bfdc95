package dk.tidlig.episode.moving;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.child.ChildNames;
import dk.tidlig.child.Children;
import dk.tidlig.child.Likeness;
import dk.tidlig.shell.Choice;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// What is shown of families that move here.
@Component
class ArrivalPages {
    private final ArrivalRepository arrivals;
    private final MovingWords texts;
    private final MovingPeople people;
    private final Children children;
    private final ChildNames childNames;

    ArrivalPages(
            ArrivalRepository arrivals,
            MovingWords texts,
            MovingPeople people,
            Children children,
            ChildNames childNames) {
        this.arrivals = arrivals;
        this.texts = texts;
        this.people = people;
        this.children = children;
        this.childNames = childNames;
    }

    List<MovingPage.Arriving> waiting(Scope scope) {
        return arrivals.waiting(scope, texts.now()).stream().map(texts::line).toList();
    }

    /// Only whoever is about to answer is told who is likely the same.
    ArrivalPage page(Grant grant, Arrival it) {
        boolean answers = it.waits(grant.at()) && grant.actor().may(MovingAction.ANSWER_ARRIVAL.code());
        var brought = it.brought();
        var language = grant.actor().language();
        var likely = answers && brought != null
                ? children.likelyAnywhere(grant.actor(), brought.child().who())
                : List.<Likeness>of();
        return new ArrivalPage(
                it.id(),
                texts.municipality(it.from()),
                it.state() == MovingState.OFFERED && !it.waits(grant.at()) ? MovingState.EXPIRED : it.state(),
                texts.moment(it.arrived()),
                it.waits(grant.at()) ? texts.moment(it.expires()) : null,
                brought == null ? null : texts.born(brought.child()),
                brought,
                likely,
                choices(likely),
                answers ? texts.programmes(language) : List.of(),
                answers ? people.takers(language) : List.of());
    }

    private List<Choice> choices(List<Likeness> likely) {
        var found = new ArrayList<Choice>();
        likely.stream()
                .filter(it -> !it.withheld())
                .map(it -> new Choice(
                        it.child().id().toString(),
                        texts.isTheSame(childNames.name(it.child()).line())))
                .forEach(found::add);
        if (likely.stream().noneMatch(Likeness::certain)) {
            found.add(new Choice(ArrivalPage.NEW, texts.isNew()));
        }
        return found;
    }
}
