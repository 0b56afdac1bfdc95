package dk.tidlig.intake;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.intake.events.IntakeEvent;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Tenant;
import java.security.SecureRandom;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes an enquiry of what was asked: reserves the child's id, gives the number, tells the others.
@Component
class Sending {
    private final Gate gate;
    private final EnquiryRepository enquiries;
    private final FollowCodes codes;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    Sending(Gate gate, EnquiryRepository enquiries, FollowCodes codes, Words words, ApplicationEventPublisher events) {
        this.gate = gate;
        this.enquiries = enquiries;
        this.codes = codes;
        this.words = words;
        this.events = events;
    }

    /// From the public page, by whoever held the draft.
    Enquiry send(Grant draft, ProgrammeVersion version, DraftAnswers answers, boolean consent) {
        var definition = version.definition();
        if (!answers.missing(definition).isEmpty()) {
            throw new Refused(IntakeRefusal.ANSWERS_MISSING);
        }
        var asksConsent = definition.intake().consent();
        if (asksConsent != null && asksConsent.required() && !consent) {
            throw new Refused(IntakeRefusal.CONSENT_NEEDED);
        }
        var grant = gate.requireNew(draft.actor(), IntakeAction.ENQUIRE, ChildId.random());
        return receive(grant, version, Door.PUBLIC, answers.asked(definition, consent ? grant.at() : null));
    }

    /// Writes it and tells it, under the child the grant is for.
    Enquiry receive(Grant grant, ProgrammeVersion version, Door door, Asked asked) {
        var enquiry = new Enquiry(
                EnquiryId.random(),
                grant.child(),
                null,
                version.code(),
                version.id(),
                free(),
                door,
                asked,
                grant.stamp(),
                words.dayOf(grant.at()),
                null,
                null,
                null,
                null,
                0);
        enquiries.insert(grant, enquiry, null);
        events.publishEvent(new IntakeEvent.Received(
                Tenant.current(), enquiry.child(), enquiry.id(), version.id(), grant.at(), grant.stamp()));
        return enquiry;
    }

    DraftView.Receipt receipt(Draft draft) {
        var sent = draft.sent();
        if (sent == null) {
            throw new Refused(IntakeRefusal.DRAFT_GONE);
        }
        var reference = enquiries.referenceOf(sent).orElseThrow(() -> new Refused(IntakeRefusal.DRAFT_GONE));
        return new DraftView.Receipt(reference, Reference.spaced(codes.of(reference)), draft.changedAt());
    }

    /// A number that nobody has here; among three thousand million a second try is rare, and a third all but never.
    Reference free() {
        var reference = Reference.random(random);
        while (enquiries.byReference(reference).isPresent()) {
            reference = Reference.random(random);
        }
        return reference;
    }
}
