package dk.tidlig.family.view;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.family.FamilyAction;
import dk.tidlig.family.FamilyRefusal;
import dk.tidlig.family.word.OwnWord;
import dk.tidlig.family.word.WordId;
import dk.tidlig.family.word.WordRepository;
import dk.tidlig.family.word.WordThread;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.kernel.UseCase;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The family's own word: written, put right, or that something it sees is not right. Nobody changes it.
@UseCase
public class OwnWordPages {
    private final Gate gate;
    private final WordRepository words;
    private final OwnStory story;
    private final Speaker speaker;

    OwnWordPages(Gate gate, WordRepository words, OwnStory story, Speaker speaker) {
        this.gate = gate;
        this.words = words;
        this.story = story;
        this.speaker = speaker;
    }

    /// @param said by the reader alone
    public record Page(String child, List<WordThread> said) {
        public Page {
            said = List.copyOf(said);
        }
    }

    /// What a word is about.
    public record About(String child, String quoted) {}

    public Page page(Actor actor, ChildId child) {
        var grant = gate.require(actor, FamilyAction.SEE_OWN, child);
        return new Page(speaker.child(grant), WordThread.of(words.own(grant)));
    }

    public void write(Actor actor, ChildId child, String text) {
        var grant = gate.require(actor, FamilyAction.WRITE_WORD, child);
        words.add(grant, said(grant, OwnWord.Kind.WORD, text, null, null, null));
    }

    /// One's own word that is to be put right.
    public About toCorrect(Actor actor, ChildId child, WordId id) {
        var grant = gate.require(actor, FamilyAction.SEE_OWN, child);
        return new About(speaker.child(grant), own(grant, id).words());
    }

    /// Stands beside what was said first.
    public void correct(Actor actor, ChildId child, WordId id, String text) {
        var grant = gate.require(actor, FamilyAction.WRITE_WORD, child);
        words.add(
                grant,
                said(
                        grant,
                        OwnWord.Kind.CORRECTION,
                        text,
                        null,
                        null,
                        own(grant, id).id()));
    }

    /// What the reader sees under that mark.
    public About toContest(Actor actor, ChildId child, String mark) {
        var grant = gate.require(actor, FamilyAction.SEE_OWN, child);
        return new About(speaker.child(grant), quoted(grant, mark));
    }

    /// @throws Refused while the same waits for an answer
    public void contest(Actor actor, ChildId child, String mark, String text) {
        var grant = gate.require(actor, FamilyAction.CONTEST, child);
        if (words.own(grant).stream().anyMatch(it -> it.waits() && mark.equals(it.mark()))) {
            throw new Refused(FamilyRefusal.CONTESTED_ALREADY);
        }
        words.add(grant, said(grant, OwnWord.Kind.CONTEST, text, mark, quoted(grant, mark), null));
    }

    private String quoted(Grant grant, String mark) {
        return story.page(grant, "").quoted(mark).orElseThrow(NotFound::new);
    }

    private OwnWord own(Grant grant, WordId id) {
        return words.own(grant).stream()
                .filter(it -> it.corrects() == null && it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private OwnWord said(
            Grant grant,
            OwnWord.Kind kind,
            String text,
            @Nullable String mark,
            @Nullable String about,
            @Nullable WordId corrects) {
        var made = new Stamp(grant.at(), grant.actor().id());
        return new OwnWord(WordId.random(), kind, made, speaker.name(grant), text, mark, about, corrects, null);
    }
}
