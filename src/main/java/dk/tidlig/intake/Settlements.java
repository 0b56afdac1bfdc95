package dk.tidlig.intake;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.Children;
import dk.tidlig.child.Likeness;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.Who;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.events.IntakeEvent;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

/// Carries out what was decided on an enquiry, once: the row is held, so that of two who settle it at the same moment
/// the second sees what the first did ([dk.tidlig.kernel.Stale]).
@UseCase
public class Settlements {
    /// The course that an enquiry became, or was put with.
    public record Settled(ChildId child, EpisodeId episode) {}

    private final Gate gate;
    private final EnquiryRepository enquiries;
    private final Children children;
    private final Episodes episodes;
    private final ApplicationEventPublisher events;

    Settlements(
            Gate gate,
            EnquiryRepository enquiries,
            Children children,
            Episodes episodes,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.enquiries = enquiries;
        this.children = children;
        this.episodes = episodes;
        this.events = events;
    }

    /// The enquiry as it stands, held until the transaction ends: whoever settles it meanwhile waits.
    ///
    /// @throws dk.tidlig.kernel.Stale when it is settled already
    public Enquiry hold(Actor actor, EnquiryId id) {
        var grant = gate.require(actor, IntakeAction.SETTLE, childOf(id));
        var enquiry = held(grant, id);
        enquiry.unsettled();
        return enquiry;
    }

    /// Finds or registers the child, opens the course with the one responsible, and lets the helper in: all or nothing.
    public Settled accept(Actor actor, EnquiryId id, AcceptEnquiry command) {
        var grant = gate.require(actor, IntakeAction.SETTLE, childOf(id));
        var enquiry = held(grant, id);
        enquiry.unsettled();
        var child = child(actor, enquiry, command.child());
        var episode = episodes.open(
                actor,
                new OpenEpisode(EpisodeId.random(), child, enquiry.version(), grant.at(), command.responsible()));
        if (command.helper() != null) {
            episodes.assignHelper(actor, child, episode, command.helper());
        }
        enquiries.update(grant, enquiry.accepted(child, episode, command.helper(), grant.stamp()));
        events.publishEvent(new IntakeEvent.Accepted(
                actor.municipality(), child, id, enquiry.child(), enquiry.version(), episode, grant.stamp()));
        return new Settled(child, episode);
    }

    /// Puts it with the child's open course of the same programme: it opens none of its own.
    ///
    /// @throws Refused when the child has no such course
    public Settled join(Actor actor, EnquiryId id, ChildId child) {
        var grant = gate.require(actor, IntakeAction.SETTLE, childOf(id));
        var enquiry = held(grant, id);
        enquiry.unsettled();
        var episode = episodes.of(actor, child).stream()
                .filter(it -> it.open() && it.programmeCode().equals(enquiry.programme()))
                .findFirst()
                .orElseThrow(() -> new Refused(IntakeRefusal.NO_OPEN_COURSE))
                .id();
        enquiries.update(grant, enquiry.joined(child, episode, grant.stamp()));
        events.publishEvent(
                new IntakeEvent.Joined(actor.municipality(), child, id, enquiry.child(), episode, grant.stamp()));
        return new Settled(child, episode);
    }

    /// @param reason code of why not
    /// @param words what the one who asked is told
    public void decline(Actor actor, EnquiryId id, String reason, @Nullable String words) {
        var grant = gate.require(actor, IntakeAction.SETTLE, childOf(id));
        var enquiry = held(grant, id);
        enquiries.update(grant, enquiry.declined(reason, words, grant.stamp()));
        events.publishEvent(new IntakeEvent.Declined(actor.municipality(), enquiry.child(), id, reason, grant.stamp()));
    }

    /// The one who asked is asked for more; the enquiry goes on, and so do its clocks.
    ///
    /// @param question what they read
    public void askForMore(Actor actor, EnquiryId id, String question) {
        var grant = gate.require(actor, IntakeAction.SETTLE, childOf(id));
        enquiries.update(grant, held(grant, id).moreAsked(grant.at(), question));
    }

    /// The one who asked said that they want it no longer.
    public void withdraw(Actor actor, EnquiryId id) {
        var grant = gate.require(actor, IntakeAction.SETTLE, childOf(id));
        var enquiry = held(grant, id);
        enquiries.update(grant, enquiry.withdrawn(grant.stamp()));
        events.publishEvent(new IntakeEvent.Withdrawn(actor.municipality(), enquiry.child(), id, grant.stamp()));
    }

    /// Children here that may be the one the enquiry is about, by what it says or by what is known by now.
    public List<Likeness> likely(Actor actor, EnquiryId id, Who who) {
        gate.require(actor, IntakeAction.SETTLE, childOf(id));
        return children.likely(actor, who);
    }

    private ChildId child(Actor actor, Enquiry enquiry, AcceptEnquiry.ForChild which) {
        return switch (which) {
            case AcceptEnquiry.ForChild.Known known -> known.id();
            case AcceptEnquiry.ForChild.New fresh ->
                children.register(
                        actor,
                        new RegisterChild(enquiry.child(), fresh.details(), fresh.mother(), null, fresh.notTheSame()));
        };
    }

    private Enquiry held(Grant grant, EnquiryId id) {
        return enquiries.hold(grant, id).orElseThrow(NotFound::new);
    }

    private ChildId childOf(EnquiryId id) {
        return enquiries.childOf(id).orElseThrow(NotFound::new);
    }
}
