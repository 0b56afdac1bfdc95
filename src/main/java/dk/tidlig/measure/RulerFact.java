package dk.tidlig.measure;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.HeadFact;
import dk.tidlig.episode.HeadFactView;
import dk.tidlig.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where on the ruler the child is placed now: one number, or between what and what.
@Component
class RulerFact implements HeadFact {
    private final ScaleOfChild scales;
    private final RatingRepository ratings;
    private final Words words;

    RulerFact(ScaleOfChild scales, RatingRepository ratings, Words words) {
        this.scales = scales;
        this.ratings = ratings;
        this.words = words;
    }

    @Override
    public Action reading() {
        return MeasureAction.READ;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable HeadFactView fact(Grant grant) {
        return scales.of(grant).map(followed -> fact(grant, followed)).orElse(null);
    }

    private HeadFactView fact(Grant grant, ScaleOfChild.Followed followed) {
        var scale = followed.scale();
        var name = scale.name().in(grant.actor().language());
        var now = Findings.latest(ratings.of(grant), scale);
        if (now.isEmpty()) {
            return HeadFactView.plain(name, words.text("measure.fact.none"), null, null);
        }
        var lowest = Findings.lowest(now);
        var highest = Findings.highest(now);
        boolean agree = lowest.compareTo(highest) == 0;
        return HeadFactView.plain(
                words.text("measure.fact.label", name, words.day(now.getLast().day())),
                agree
                        ? words.plain(lowest)
                        : words.text("measure.fact.between", words.plain(lowest), words.plain(highest)),
                scale.zoneOf(lowest).wording().in(grant.actor().language()),
                words.text(agree ? "measure.fact.agree" : "measure.fact.differ", now.size()));
    }
}
