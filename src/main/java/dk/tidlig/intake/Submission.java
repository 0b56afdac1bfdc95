package dk.tidlig.intake;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildAction;
import dk.tidlig.child.Children;
import dk.tidlig.child.Likeness;
import dk.tidlig.child.Who;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// A professional's enquiry: the child is looked for before it is made anew, as far as the professional may look.
@Component
class Submission {
    private final Programmes programmes;
    private final Children children;
    private final Sending sending;
    private final Words words;

    Submission(Programmes programmes, Children children, Sending sending, Words words) {
        this.programmes = programmes;
        this.children = children;
        this.sending = sending;
        this.words = words;
    }

    Enquiry submit(Grant grant, SubmitEnquiry command) {
        var version = programmes.published(command.programme());
        var definition = version.definition();
        var asked = command.asked();
        AnswerRules.offered(definition
                .channel(asked.channel())
                .filter(channel -> channel.doors().contains(Intake.Door.PROFESSIONAL))
                .isPresent());
        AnswerRules.offered(
                definition.targetGroup().subjects().contains(asked.about().subject()));
        asked.about().checkAsOf(words.dayOf(grant.at()));
        AnswerRules.themes(asked.themes(), definition, words.dayOf(grant.at()));
        AnswerRules.place(asked.placing() == null ? null : asked.placing().place(), definition);
        AnswerRules.reach(asked.reach(), asked.interpreter());
        AnswerRules.notLonger(asked.words(), AnswerRules.MOST_WORDS);
        if (command.child() != null) {
            children.read(grant.actor(), command.child());
        } else if (!command.notKnown() && !likely(grant.actor(), asked).isEmpty()) {
            throw new Refused(IntakeRefusal.LIKELY_KNOWN);
        }
        return sending.receive(grant, version, Door.PROFESSIONAL, asked);
    }

    /// Children here that may be the one, as far as the actor may look; who may not is told nothing.
    List<Likeness> likely(Actor actor, Asked asked) {
        var identity = asked.identity();
        if (identity == null || !actor.may(ChildAction.FIND.code())) {
            return List.of();
        }
        return children.likely(actor, Who.born(identity.name(), asked.about().bornOn(), identity.cpr()));
    }
}
