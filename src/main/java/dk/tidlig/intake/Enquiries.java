package dk.tidlig.intake;

import dk.tidlig.access.Gate;
import dk.tidlig.child.Likeness;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Enquiries as professionals meet them: sent in, listed, read, taken, and taken over from another register.
@UseCase
public class Enquiries {
    /// What the one who asked is given to follow it by.
    ///
    /// @param code goes with the reference; both are needed to see where it stands
    public record Receipt(EnquiryId id, Reference reference, String code, Instant receivedAt) {}

    private final Gate gate;
    private final EnquiryRepository enquiries;
    private final EnquiryLists lists;
    private final Submission submission;
    private final EnquiryImport imports;

    Enquiries(
            Gate gate, EnquiryRepository enquiries, EnquiryLists lists, Submission submission, EnquiryImport imports) {
        this.gate = gate;
        this.enquiries = enquiries;
        this.lists = lists;
        this.submission = submission;
        this.imports = imports;
    }

    /// A professional asks on behalf of a family.
    ///
    /// @throws dk.tidlig.kernel.Refused when children like this one are here, and nobody said which it is
    public EnquiryId submit(Actor actor, SubmitEnquiry command) {
        var grant = gate.requireNew(actor, IntakeAction.SUBMIT, command.child());
        return submission.submit(grant, command).id();
    }

    /// Children here that may be the one, as far as the actor may look; who may not is told nothing.
    public List<Likeness> likely(Actor actor, Asked asked) {
        gate.require(actor, IntakeAction.SUBMIT);
        return submission.likely(actor, asked);
    }

    /// Somebody asks who has not logged in.
    ///
    /// @throws dk.tidlig.kernel.Refused when the programme is not asked like that, or misses a consent
    public Receipt enquire(Actor actor, String programme, Asked asked) {
        var grant = gate.requireNew(actor, IntakeAction.ENQUIRE, ChildId.random());
        return submission.receipt(submission.enquire(grant, programme, asked));
    }

    /// The number and the code once more, for the one who sent it just now.
    public Receipt receipt(Actor actor, EnquiryId id) {
        var grant = gate.require(actor, IntakeAction.FOLLOW, childOf(id));
        return submission.receipt(enquiries.find(grant, id).orElseThrow(NotFound::new));
    }

    public EnquiryRow.Page list(Actor actor, EnquiryFilter filter) {
        var scope = gate.scope(actor, IntakeAction.LIST, filter.noted());
        return lists.find(scope, filter);
    }

    /// Those that wait for the reader: not settled, and taken by the reader or by nobody. The oldest first.
    public List<EnquiryRow> waiting(Actor actor, int most) {
        var scope = gate.scope(actor, IntakeAction.LIST, "waiting");
        return lists.waiting(scope, most);
    }

    public Enquiry read(Actor actor, EnquiryId id) {
        var grant = gate.require(actor, IntakeAction.READ, childOf(id));
        return enquiries.find(grant, id).orElseThrow(NotFound::new);
    }

    /// Takes it to read. Who enquired sees that somebody does; another may take it over.
    public void take(Actor actor, EnquiryId id) {
        var grant = gate.require(actor, IntakeAction.TAKE, childOf(id));
        var enquiry = enquiries.hold(grant, id).orElseThrow(NotFound::new);
        enquiries.update(grant, enquiry.takenBy(grant.stamp()));
    }

    /// What became of the enquiries the actor sent in, newest first, 20 to a page.
    public List<Feedback> feedback(Actor actor, int page) {
        var scope = gate.scope(actor, IntakeAction.FEEDBACK, "own");
        return lists.sentBy(scope, page);
    }

    public long feedbackTotal(Actor actor) {
        var scope = gate.scope(actor, IntakeAction.FEEDBACK, "own");
        return lists.countSentBy(scope);
    }

    /// Takes in many at once; numbers that are here already are left as they are. Publishes no events.
    ///
    /// @return the enquiry of each external id, new or here already
    public Map<String, EnquiryId> importAll(Actor actor, String programme, List<ImportedEnquiry> imported) {
        var grant = gate.requireForAll(
                actor,
                IntakeAction.IMPORT,
                imported.stream().map(ImportedEnquiry::child).toList());
        return imports.importAll(grant, programme, imported);
    }

    /// Which of the municipality's own numbers are here already.
    public Set<String> known(Actor actor, String programme, Collection<String> externalIds) {
        gate.require(actor, IntakeAction.IMPORT);
        return imports.known(programme, externalIds);
    }

    private ChildId childOf(EnquiryId id) {
        return enquiries.childOf(id).orElseThrow(NotFound::new);
    }
}
