package dk.tidlig.session;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.Episodes;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Offer;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.Offers;
import dk.tidlig.offer.Uptake;
import dk.tidlig.programme.Programmes;
import dk.tidlig.session.team.Givers;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What must hold for an offer to be given: by the programme, the catalogue and the calendar.
@Component
class CourseRules {
    private final Episodes episodes;
    private final Programmes programmes;
    private final Offers offers;
    private final Givers givers;
    private final Words words;

    CourseRules(Episodes episodes, Programmes programmes, Offers offers, Givers givers, Words words) {
        this.episodes = episodes;
        this.programmes = programmes;
        this.offers = offers;
        this.givers = givers;
        this.words = words;
    }

    EpisodeView openEpisode(Grant grant, EpisodeId id) {
        var episode = episodes.read(grant.actor(), grant.child(), id);
        refuseUnless(episode.open(), SessionRefusal.EPISODE_CLOSED);
        return episode;
    }

    /// The offer, held until the transaction ends, when it can be given as the command says.
    Offer offer(EpisodeView episode, StartCourse command) {
        var offer = held(command.offer());
        var programme = programmes.version(episode.version()).definition();
        refuseUnless(programme.uses(offer.code()), SessionRefusal.NOT_OF_THE_PROGRAMME);
        refuseUnless(offer.isOpenOn(words.today()), SessionRefusal.OFFER_CLOSED);
        refuseUnless(offer.content().target().audiences().contains(command.audience()), SessionRefusal.NOT_FOR_THEM);
        command.helpers().forEach(helper -> refuseUnlessMayGive(offer, helper));
        if (command.startsOn() != null) {
            refuseNobody(offer, command.helpers());
        }
        return offer;
    }

    /// Whether a course in the offer can begin today, by the programme and the catalogue.
    boolean canBegin(EpisodeView episode, Offer offer) {
        return offer.isOpenOn(words.today())
                && programmes.version(episode.version()).definition().uses(offer.code());
    }

    Budget budget(EpisodeView episode, Collection<Session> sessions) {
        var limit = programmes.version(episode.version()).definition().sessionLimit();
        return Budget.of(limit.orElse(null), sessions);
    }

    LocalDate today() {
        return words.today();
    }

    Offer held(OfferId id) {
        return offers.hold(id);
    }

    void refuseWrongStart(Grant grant, EpisodeView episode, LocalDate day) {
        refuseFuture(grant, day);
        refuseUnless(!day.isBefore(words.dayOf(episode.opened().at())), SessionRefusal.BEFORE_THE_START);
    }

    void refuseFuture(Grant grant, LocalDate day) {
        refuseUnless(!day.isAfter(words.dayOf(grant.at())), SessionRefusal.IN_THE_FUTURE);
    }

    void refuseFull(Offer offer, Map<OfferId, Uptake.Taken> taken) {
        var own = taken.getOrDefault(offer.id(), Uptake.Taken.NOTHING);
        refuseUnless(offer.content().room().hasPlace(own), SessionRefusal.OFFER_FULL);
    }

    /// Only a partner outside the municipality gives an offer without anyone here; one for a team needs all of it.
    void refuseNobody(Offer offer, Collection<UserId> helpers) {
        refuseUnless(!helpers.isEmpty() || offer.content().partner().outside(), SessionRefusal.NO_HELPER);
        givers.refuseUnlessWhole(offer, helpers);
    }

    void refuseUnlessMayGive(Offer offer, UserId helper) {
        refuseUnless(mayGive(offer, helper), SessionRefusal.HELPER_MAY_NOT_GIVE);
    }

    /// Whether that person has the profession or the certificate that the offer asks for.
    boolean mayGive(Offer offer, UserId helper) {
        return givers.mayGive(offer, helper);
    }

    /// Whoever gives a course is around the child.
    void bringAround(Grant grant, EpisodeView episode, UserId helper) {
        var standing = episodes.read(grant.actor(), grant.child(), episode.id());
        if (!standing.helpers().contains(helper) && !standing.responsible().equals(helper)) {
            episodes.assignHelper(grant.actor(), grant.child(), episode.id(), helper);
        }
    }

    private static void refuseUnless(boolean fine, SessionRefusal refusal) {
        if (!fine) {
            throw new Refused(refusal);
        }
    }
}
