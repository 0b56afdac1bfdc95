package dk.tidlig.intake;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.CourseRecords;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.events.IntakeEvent;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/// Where one's own enquiry stands, for the one who holds its number and its code. Nothing that was written is shown
/// again: whoever found the slip of paper must not learn it.
@UseCase
public class EnquiryStatus {
    /// Where an enquiry stands, as the one who sent it is told.
    ///
    /// @param begun the course's first contact, once it was made; nothing of how or with whom
    /// @param ended when the course ended, once it has
    /// @param helper who helps, once somebody was found
    /// @param answer what was asked for more, or the words of the no
    public record View(
            Reference reference,
            ProgrammeVersionId version,
            Standing standing,
            Instant receivedAt,
            @Nullable Instant begun,
            @Nullable Instant ended,
            @Nullable UserId helper,
            @Nullable String answer) {}

    private final Gate gate;
    private final EnquiryRepository enquiries;
    private final FollowCodes codes;
    private final CourseRecords courses;
    private final ApplicationEventPublisher events;

    EnquiryStatus(
            Gate gate,
            EnquiryRepository enquiries,
            FollowCodes codes,
            CourseRecords courses,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.enquiries = enquiries;
        this.codes = codes;
        this.courses = courses;
        this.events = events;
    }

    /// Which enquiry the number and the code open.
    ///
    /// @throws Refused when they do not belong together; never saying whether there is such a number
    public EnquiryId open(Actor actor, String number, String code) {
        gate.require(actor, IntakeAction.FOLLOW);
        var reference = Reference.parse(number).orElseThrow(EnquiryStatus::none);
        var enquiry = enquiries.byReference(reference);
        if (!codes.fits(reference, code) || enquiry.isEmpty()) {
            throw none();
        }
        return enquiry.get();
    }

    /// For the one who opened it just now.
    public View read(Actor actor, EnquiryId id) {
        var grant = gate.require(actor, IntakeAction.FOLLOW, childOf(id));
        var enquiry = enquiries.find(grant, id).orElseThrow(NotFound::new);
        var accepted = enquiry.settlement() instanceof Enquiry.Settlement.Accepted yes ? yes : null;
        var course = accepted == null ? null : course(grant, accepted.episode());
        return new View(
                enquiry.reference(),
                enquiry.version(),
                enquiry.standing(),
                enquiry.received().at(),
                course == null ? null : course.firstContactAt(),
                course == null || course.closing() == null
                        ? null
                        : course.closing().closed().at(),
                accepted == null ? null : accepted.helper(),
                enquiry.answer());
    }

    /// They want it no longer. What was begun meanwhile is not undone here.
    public void withdraw(Actor actor, EnquiryId id) {
        var grant = gate.require(actor, IntakeAction.WITHDRAW, childOf(id));
        var enquiry = enquiries.hold(grant, id).orElseThrow(NotFound::new);
        if (enquiry.settlement() != null) {
            throw new Refused(IntakeRefusal.SETTLED_ALREADY);
        }
        enquiries.update(grant, enquiry.withdrawn(grant.stamp()));
        events.publishEvent(new IntakeEvent.Withdrawn(actor.municipality(), enquiry.child(), id, grant.stamp()));
    }

    private @Nullable EpisodeView course(Grant grant, EpisodeId episode) {
        return courses.all(grant).stream()
                .filter(it -> it.id().equals(episode))
                .findFirst()
                .orElse(null);
    }

    private ChildId childOf(EnquiryId id) {
        return enquiries.childOf(id).orElseThrow(NotFound::new);
    }

    private static Refused none() {
        return new Refused(IntakeRefusal.NO_SUCH_NUMBER);
    }
}
