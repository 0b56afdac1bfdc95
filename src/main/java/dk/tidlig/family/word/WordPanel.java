package dk.tidlig.family.word;

import dk.tidlig.access.Action;
import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.ChildPanel;
import dk.tidlig.family.FamilyAction;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the family said last, on the child's overview: what waits for an answer first.
@Component
class WordPanel implements ChildPanel {
    private static final int MOST = 3;

    private final Gate gate;
    private final WordRepository words;

    WordPanel(Gate gate, WordRepository words) {
        this.gate = gate;
        this.words = words;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public Action reading() {
        return FamilyAction.READ_WORDS;
    }

    @Override
    public String fragment() {
        return "family/word-panel :: words";
    }

    @Override
    public Map<String, Object> model(Grant grant) {
        var all = WordThread.of(words.of(grant));
        return all.isEmpty()
                ? Map.of()
                : Map.of(
                        "said", all.stream().limit(MOST).toList(),
                        "more", Math.max(0, all.size() - MOST),
                        "url", "/children/" + grant.child() + "/family-words",
                        "answers", gate.wouldAllow(grant.actor(), FamilyAction.ANSWER_CONTEST, grant.child()));
    }
}
