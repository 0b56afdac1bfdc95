package dk.tidlig.family.word;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.family.FamilyAction;
import dk.tidlig.family.FamilyRefusal;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import java.util.List;

/// What the family has said, as those around the child read and answer it.
@UseCase
public class WordAnswers {
    private final Gate gate;
    private final WordRepository words;
    private final ChildRecords children;
    private final Colleagues colleagues;

    WordAnswers(Gate gate, WordRepository words, ChildRecords children, Colleagues colleagues) {
        this.gate = gate;
        this.words = words;
        this.children = children;
        this.colleagues = colleagues;
    }

    /// @param child how the child is spoken of
    public record Page(String child, List<Shown> said) {
        public Page {
            said = List.copyOf(said);
        }
    }

    /// @param answeredBy name and profession; empty while nobody has
    public record Shown(WordThread thread, String answeredBy) {}

    public Page page(Actor actor, ChildId child) {
        var grant = gate.require(actor, FamilyAction.READ_WORDS, child);
        var said = WordThread.of(words.of(grant)).stream()
                .map(it -> new Shown(it, answeredBy(grant, it.word())))
                .toList();
        return new Page(children.name(children.child(grant)).line(), said);
    }

    /// What the answer is to.
    public OwnWord asked(Actor actor, ChildId child, WordId id) {
        gate.door(actor, FamilyAction.ANSWER_CONTEST, child);
        var grant = gate.require(actor, FamilyAction.READ_WORDS, child);
        return find(grant, id);
    }

    /// @param words what was changed, or why it stays; the family reads it
    /// @throws Refused when somebody has answered already
    public void answer(Actor actor, ChildId child, WordId id, OwnWord.Outcome outcome, String words) {
        var grant = gate.require(actor, FamilyAction.ANSWER_CONTEST, child);
        var it = find(grant, id);
        if (!this.words.answer(grant, it.id(), outcome, words)) {
            throw new Refused(FamilyRefusal.ANSWERED_ALREADY);
        }
    }

    private OwnWord find(Grant grant, WordId id) {
        return words.of(grant).stream()
                .filter(it -> it.contests() && it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String answeredBy(Grant grant, OwnWord it) {
        var answer = it.answer();
        return answer == null
                ? ""
                : colleagues
                        .find(answer.made().by())
                        .map(who -> who.line(grant.actor().language()))
                        .orElse("");
    }
}
