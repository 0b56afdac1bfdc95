package dk.tidlig.intake.referral;

import dk.tidlig.access.Grant;
import dk.tidlig.access.Scope;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.AskedRules;
import dk.tidlig.intake.IntakeRefusal;
import dk.tidlig.intake.Standing;
import dk.tidlig.intake.events.ReferralEvent;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// A referral after it was sent: read with its reasons, amended, added to.
@Component
class ReferralAmending {
    private final ReferralRecords records;
    private final ReferralRules rules;
    private final Programmes programmes;
    private final Words words;
    private final ApplicationEventPublisher events;

    ReferralAmending(
            ReferralRecords records,
            ReferralRules rules,
            Programmes programmes,
            Words words,
            ApplicationEventPublisher events) {
        this.records = records;
        this.rules = rules;
        this.programmes = programmes;
        this.words = words;
        this.events = events;
    }

    Told told(Grant grant, Referral it) {
        return records.told(grant, it);
    }

    boolean isHere(Grant grant, String programme, ReferralAnswers answers) {
        return records.isHere(grant, programme, answers);
    }

    /// The groups the reader of a list sits in; all of them, for one who may see all.
    Collection<GroupId> groups(Scope scope) {
        return records.groups(scope, words.today());
    }

    void amend(Grant grant, Referral it, ReferralAnswer answer, String reason) {
        if (reason.isBlank()) {
            throw new Refused(IntakeRefusal.REASON_NEEDED);
        }
        AskedRules.notLonger(reason, AskedRules.MOST_NOTE);
        rules.check(answer, programmes.version(it.version()).definition(), words.dayOf(grant.at()));
        if (movesIt(answer) || it.standing() == Standing.WITHDRAWN) {
            it.unsettled();
        }
        records.amend(grant, it, answer, reason.strip());
    }

    void add(Grant grant, Referral it, String more, boolean byReferrer) {
        it.unsettled();
        AskedRules.notLonger(more, AskedRules.MOST_WORDS);
        if (more.isBlank()) {
            throw new Refused(IntakeRefusal.ANSWERS_MISSING);
        }
        records.add(grant, it, more.strip(), byReferrer);
        if (byReferrer && it.moreAskedAt() != null && it.moreToldAt() == null) {
            events.publishEvent(new ReferralEvent.MoreTold(grant.actor().municipality(), it.id(), grant.stamp()));
        }
    }

    /// Who it is about, and which group has it, is settled with it.
    private static boolean movesIt(ReferralAnswer answer) {
        return switch (answer.step()) {
            case WHOM, LIVES, CHILD -> true;
            case PARENT, REASONS, SEEN, DONE, CONSENT -> false;
        };
    }

    /// As many as are expected now: those that were here before keep their ids.
    static List<Referral.OfChild> children(List<Referral.OfChild> before, int count) {
        var children = new ArrayList<>(before.subList(0, Math.min(before.size(), count)));
        while (children.size() < count) {
            children.add(new Referral.OfChild(children.size() + 1, ChildId.random(), null, null));
        }
        return children;
    }

    static Map<String, String> fields(ReferralAnswers answers, ReferralStep step) {
        return answers.answer(step).map(ReferralFields::of).orElse(Map.of());
    }
}
