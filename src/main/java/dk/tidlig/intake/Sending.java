package dk.tidlig.intake;

import dk.tidlig.access.Grant;
import dk.tidlig.intake.events.IntakeEvent;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.shell.Words;
import dk.tidlig.tenancy.Tenant;
import java.security.SecureRandom;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes an enquiry of what was asked: reserves the child's id, gives the number, tells the others.
@Component
class Sending {
    private final EnquiryRepository enquiries;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    Sending(EnquiryRepository enquiries, Words words, ApplicationEventPublisher events) {
        this.enquiries = enquiries;
        this.words = words;
        this.events = events;
    }

    /// Writes it and tells it, under the child the grant is for.
    Enquiry receive(Grant grant, ProgrammeVersion version, Enquiry.Door door, Asked asked) {
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

    /// A number that nobody has here; among three thousand million a second try is rare, and a third all but never.
    Reference free() {
        var reference = Reference.random(random);
        while (enquiries.byReference(reference).isPresent()) {
            reference = Reference.random(random);
        }
        return reference;
    }
}
