package dk.tidlig.family.word;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.Responsibilities;
import dk.tidlig.family.FamilyAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.ChildName;
import dk.tidlig.shell.ChildNaming;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a family says is not right, on the day of whoever is responsible until it is answered; where nobody is, on the
/// day of those who may answer for every child.
@Component
@Transactional
class WordDay implements DaySource {
    private static final long A_DAY = 60L * 24;

    private final Gate gate;
    private final WordRepository said;
    private final Responsibilities responsibilities;
    private final ChildNaming naming;
    private final Words words;

    WordDay(Gate gate, WordRepository said, Responsibilities responsibilities, ChildNaming naming, Words words) {
        this.gate = gate;
        this.said = said;
        this.responsibilities = responsibilities;
        this.naming = naming;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        if (actor.trusted() || !actor.may(FamilyAction.LIST_CONTESTS.code())) {
            return List.of();
        }
        var scope = gate.scope(actor, FamilyAction.LIST_CONTESTS, "what families say is not right");
        var waiting = said.waiting(scope);
        var responsible = responsibilities.of(
                scope, waiting.stream().map(WordRepository.Waiting::child).toList());
        var mine = waiting.stream()
                .filter(it -> isMine(actor, responsible.getOrDefault(it.child(), Set.of())))
                .filter(it -> gate.wouldAllow(actor, FamilyAction.ANSWER_CONTEST, it.child()))
                .toList();
        var names = naming.names(
                scope, mine.stream().map(WordRepository.Waiting::child).toList());
        return mine.stream().map(it -> item(it, names.get(it.child()))).toList();
    }

    private static boolean isMine(Actor actor, Set<UserId> responsible) {
        return responsible.isEmpty()
                ? actor.reach(FamilyAction.ANSWER_CONTEST.code())
                        .filter(Reach.ALL::equals)
                        .isPresent()
                : responsible.contains(actor.id());
    }

    private DayItem item(WordRepository.Waiting it, @Nullable ChildName name) {
        return new DayItem(
                null,
                A_DAY,
                Optional.ofNullable(name).map(ChildName::line).orElseGet(() -> words.text("family.word.title")),
                url(it.child()),
                words.text("family.word.day", words.day(words.dayOf(it.since()))),
                words.text("family.word.answer.do"),
                url(it.child()) + "/" + it.word() + "/answer");
    }

    private static String url(ChildId child) {
        return "/children/" + child + "/family-words";
    }
}
