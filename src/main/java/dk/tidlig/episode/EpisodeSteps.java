package dk.tidlig.episode;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.events.EpisodeEvent;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The steps of a course from its opening until just before its closing.
@Component
class EpisodeSteps {
    private final EpisodeRepository episodes;
    private final PeopleAround people;
    private final PinnedProgramme programme;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<Responsibilities.Keeper> keepers;

    EpisodeSteps(
            EpisodeRepository episodes,
            PeopleAround people,
            PinnedProgramme programme,
            ApplicationEventPublisher events,
            ObjectProvider<Responsibilities.Keeper> keepers) {
        this.episodes = episodes;
        this.people = people;
        this.programme = programme;
        this.events = events;
        this.keepers = keepers;
    }

    EpisodeId open(Grant grant, OpenEpisode it) {
        var code = programme.version(it.version()).code();
        if (it.openedAt().isAfter(grant.at())) {
            throw new Refused(EpisodeRefusal.IN_THE_FUTURE);
        }
        episodes.holdChild(grant);
        if (episodes.hasOpen(it.child(), code)) {
            throw new Refused(EpisodeRefusal.OPEN_ALREADY);
        }
        episodes.insert(grant, it, code);
        people.begin(grant, it.child(), it.id(), it.responsible(), it.openedAt());
        events.publishEvent(new EpisodeEvent.Opened(
                grant.actor().municipality(),
                it.child(),
                it.id(),
                it.version(),
                it.openedAt(),
                it.responsible(),
                grant.stamp()));
        return it.id();
    }

    void hand(Grant grant, EpisodeId episode, UserId from, UserId to) {
        keepers.orderedStream().forEach(keeper -> keeper.requireFree(grant.child(), episode));
        pass(grant, episode, from, to);
    }

    void pass(Grant grant, EpisodeId episode, UserId from, UserId to) {
        var it = holdOpen(grant, episode);
        if (it.responsible().equals(to)) {
            throw new Refused(EpisodeRefusal.RESPONSIBLE_ALREADY);
        }
        if (!people.end(grant, episode, from, grant.at())) {
            throw new Refused(EpisodeRefusal.HANDED_ON_MEANWHILE);
        }
        people.begin(grant, it.child(), episode, to, grant.at());
        events.publishEvent(new EpisodeEvent.ResponsibleChanged(
                grant.actor().municipality(), it.child(), episode, from, to, grant.stamp()));
        events.publishEvent(new Responsibilities.PassedOn(grant, episode));
    }

    void assign(Grant grant, EpisodeId episode, UserId helper) {
        var it = holdOpen(grant, episode);
        people.assign(grant, episode, helper);
        events.publishEvent(new EpisodeEvent.HelperAssigned(
                grant.actor().municipality(), it.child(), episode, helper, grant.stamp()));
    }

    void release(Grant grant, EpisodeId episode, UserId helper) {
        var it = holdOpen(grant, episode);
        if (!people.release(grant, episode, helper)) {
            throw new NotFound();
        }
        events.publishEvent(new EpisodeEvent.HelperReleased(
                grant.actor().municipality(), it.child(), episode, helper, grant.stamp()));
    }

    void contact(Grant grant, EpisodeId episode, ContactNote told) {
        var it = holdOpen(grant, episode);
        var contact = told.notBefore(it.opened().at());
        if (contact.at().isAfter(grant.at())) {
            throw new Refused(EpisodeRefusal.IN_THE_FUTURE);
        }
        episodes.insertContact(grant, episode, contact);
        var municipality = grant.actor().municipality();
        events.publishEvent(
                switch (contact.reached()) {
                    case MADE ->
                        new EpisodeEvent.ContactMade(
                                municipality,
                                it.child(),
                                episode,
                                contact.at(),
                                it.firstContactAt() == null,
                                grant.stamp());
                    case TRIED ->
                        new EpisodeEvent.ContactTried(municipality, it.child(), episode, contact.at(), grant.stamp());
                });
    }

    private EpisodeView holdOpen(Grant grant, EpisodeId episode) {
        var it = episodes.hold(grant, episode).orElseThrow(NotFound::new);
        if (!it.open()) {
            throw new Refused(EpisodeRefusal.CLOSED);
        }
        return it;
    }
}
