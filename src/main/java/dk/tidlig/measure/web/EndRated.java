package dk.tidlig.measure.web;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.measure.MeasureAction;
import dk.tidlig.measure.RatingPages;
import dk.tidlig.measure.Ratings;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.session.team.EndMeasure;
import org.springframework.stereotype.Component;

/// The end counts as measured when somebody has placed the child at the end of the episode.
@Component
class EndRated implements EndMeasure {
    private final Ratings ratings;
    private final RatingPages pages;

    EndRated(Ratings ratings, RatingPages pages) {
        this.ratings = ratings;
        this.pages = pages;
    }

    @Override
    public boolean missing(Actor actor, ChildId child, EpisodeId episode) {
        if (!actor.may(MeasureAction.RATE.code())) {
            return false;
        }
        boolean measures = pages.find(actor, child)
                .filter(it -> it.episode().equals(episode) && it.open())
                .isPresent();
        return measures
                && ratings.of(actor, child).stream()
                        .noneMatch(it -> it.stands() && it.episode().equals(episode) && it.purpose() == Purpose.END);
    }
}
