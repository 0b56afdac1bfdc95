package dk.tidlig.insight;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What was counted lately. Counting reads all that a municipality has written, so what took long is kept for a while,
/// and says when it was counted: a count is asked for again after a hundred times what it took, five minutes at most.
/// A small municipality's figures are thus as good as new, and a large one's cost a hundredth of a processor.
@Component
class KeptCounts {
    private static final int TIMES = 100;
    private static final int QUESTIONS = 2_000;

    private final FactRepository facts;
    private final Clock clock;
    private final Cache<Map<String, Object>, Counted> kept;

    /// @param longest for which a count is kept; nothing keeps none
    KeptCounts(FactRepository facts, Clock clock, @Value("${tidlig.figures.kept-for}") Duration longest) {
        this.facts = facts;
        this.clock = clock;
        this.kept = Caffeine.newBuilder()
                .maximumSize(QUESTIONS)
                .expireAfter(
                        Expiry.<Map<String, Object>, Counted>creating((question, it) -> shorter(it.took(), longest)))
                .build();
    }

    /// @param at when it was counted
    /// @param took how long
    record Counted(Tally tally, List<OfferFigures> offers, Instant at, Duration took) {}

    /// @param question names its municipality
    Counted of(Map<String, Object> question) {
        return kept.get(Map.copyOf(question), this::anew);
    }

    /// Whatever is kept.
    Counted anew(Map<String, Object> question) {
        var begun = System.nanoTime();
        var at = clock.instant();
        var tally = facts.tally(question);
        var offers = facts.byOffer(question);
        return new Counted(tally, offers, at, Duration.ofNanos(System.nanoTime() - begun));
    }

    /// For how long a count is kept that took so long.
    static Duration shorter(Duration took, Duration longest) {
        var worth = took.multipliedBy(TIMES);
        return worth.compareTo(longest) < 0 ? worth : longest;
    }
}
