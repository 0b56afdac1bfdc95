package dk.tidlig.session;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildView;
import dk.tidlig.child.Children;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.offer.Offer;
import dk.tidlig.offer.Offers;
import dk.tidlig.offer.Uptake;
import dk.tidlig.session.records.CourseRepository;
import dk.tidlig.session.records.SessionRecords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Which offers can be given to a family, those that fit first. What fits is shown, never enforced: an offer for
/// children of five may be right for one of six.
@Component
class OfferOptions {
    private final CourseRules rules;
    private final Offers offers;
    private final CourseRepository courses;
    private final SessionRecords sessions;
    private final Children children;

    OfferOptions(
            CourseRules rules, Offers offers, CourseRepository courses, SessionRecords sessions, Children children) {
        this.rules = rules;
        this.offers = offers;
        this.courses = courses;
        this.sessions = sessions;
        this.children = children;
    }

    List<OfferOption> of(Grant grant, EpisodeId id) {
        var episode = rules.openEpisode(grant, id);
        var child = children.read(grant.actor(), grant.child());
        var left = rules.budget(episode, sessions.of(grant, id)).left();
        var taken = courses.taken();
        return offers.list().stream()
                .filter(offer -> rules.canBegin(episode, offer))
                .map(offer ->
                        option(grant.actor(), offer, child, left, taken.getOrDefault(offer.id(), Uptake.Taken.NOTHING)))
                .sorted(Comparator.comparingInt(OfferOption::misfit))
                .toList();
    }

    private OfferOption option(Actor actor, Offer offer, ChildView child, @Nullable Integer left, Uptake.Taken taken) {
        return new OfferOption(
                offer,
                taken,
                ofAge(offer, child),
                byReader(actor, offer),
                offer.content().room().hasPlace(taken),
                left);
    }

    /// Whoever works with the children around them gives offers themselves; a partner outside gives its own.
    private @Nullable Boolean byReader(Actor actor, Offer offer) {
        boolean gives = actor.reach(SessionAction.START.code())
                .filter(Reach.AROUND::equals)
                .isPresent();
        return (gives && !offer.content().partner().outside()) ? rules.mayGive(offer, actor.id()) : null;
    }

    private @Nullable Boolean ofAge(Offer offer, ChildView child) {
        LocalDate born = child.bornOn() == null ? child.dueOn() : child.bornOn();
        return born == null ? null : offer.content().target().ages().include(born, rules.today());
    }
}
