package dk.tidlig.intake.written;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.SubmitEnquiry;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import org.springframework.beans.factory.ObjectProvider;

/// Enquiries that come ready written from elsewhere and are not typed again.
@UseCase
public class ReadyWritten {
    private final Gate gate;
    private final Enquiries enquiries;
    private final ObjectProvider<EnquirySource> sources;

    ReadyWritten(Gate gate, Enquiries enquiries, ObjectProvider<EnquirySource> sources) {
        this.gate = gate;
        this.enquiries = enquiries;
        this.sources = sources;
    }

    /// What the form begins with.
    ///
    /// @throws NotFound when nothing goes by that name
    public EnquirySource.Prefill prefill(Actor actor, String from) {
        gate.door(actor, IntakeAction.SUBMIT);
        return sources.stream()
                .flatMap(source -> source.prefill(actor, from).stream())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// As [Enquiries#submit], and the piece is told what it has become.
    public EnquiryId submit(Actor actor, SubmitEnquiry command, String from) {
        gate.door(actor, IntakeAction.SUBMIT);
        var enquiry = enquiries.submit(actor, command);
        sources.forEach(source -> source.became(actor, from, enquiry, command.child()));
        return enquiry;
    }
}
