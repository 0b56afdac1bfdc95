package dk.tidlig.intake;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildAction;
import dk.tidlig.child.Children;
import dk.tidlig.child.Likeness;
import dk.tidlig.child.Who;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/// Takes in what is asked, by the programme's rules. For a professional the child is looked for before it is made
/// anew, as far as the professional may look.
@Component
class Submission {
    private final Programmes programmes;
    private final Children children;
    private final Sending sending;
    private final FollowCodes codes;
    private final Words words;

    Submission(Programmes programmes, Children children, Sending sending, FollowCodes codes, Words words) {
        this.programmes = programmes;
        this.children = children;
        this.sending = sending;
        this.codes = codes;
        this.words = words;
    }

    Enquiry submit(Grant grant, SubmitEnquiry command) {
        var version = programmes.published(command.programme());
        var definition = version.definition();
        var asked = command.asked();
        requireEnquiries(definition);
        AskedRules.check(asked, definition, Intake.Door.PROFESSIONAL, words.dayOf(grant.at()));
        switch (command.looked()) {
            case FOUND -> children.read(grant.actor(), command.child());
            case NONE_OF_THEM -> {}
            case NOT_YET -> {
                if (!likely(grant.actor(), asked).isEmpty()) {
                    throw new Refused(IntakeRefusal.LIKELY_KNOWN);
                }
            }
        }
        return sending.receive(grant, version, Enquiry.Door.PROFESSIONAL, asked);
    }

    /// From the public page.
    Enquiry enquire(Grant grant, String programme, Asked asked) {
        var version = programmes.published(programme);
        var definition = version.definition();
        var consent = definition.intake().consent();
        if (definition.publicPage() == null) {
            throw new Refused(IntakeRefusal.DOOR_CLOSED);
        }
        if (consent != null && consent.required() && asked.consentAt() == null) {
            throw new Refused(IntakeRefusal.CONSENT_NEEDED);
        }
        requireEnquiries(definition);
        AskedRules.check(asked, definition, Intake.Door.PUBLIC, words.dayOf(grant.at()));
        return sending.receive(grant, version, Enquiry.Door.PUBLIC, asked);
    }

    /// What takes referrals is asked by referring.
    private static void requireEnquiries(ProgrammeDefinition programme) {
        if (programme.intake().kind() != Intake.Kind.ENQUIRY) {
            throw new Refused(IntakeRefusal.DOOR_CLOSED);
        }
    }

    Enquiries.Receipt receipt(Enquiry enquiry) {
        return new Enquiries.Receipt(
                enquiry.id(),
                enquiry.reference(),
                Reference.spaced(codes.of(enquiry.reference())),
                enquiry.received().at());
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
