package dk.tidlig.measure;

import dk.tidlig.programme.Scale;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// What the places say when they are read side by side. Never an average.
final class Findings {
    private Findings() {}

    /// The last place of each perspective and rater, oldest first.
    static List<Rating> latest(List<Rating> ratings, Scale scale) {
        LinkedHashMap<String, Rating> last = new LinkedHashMap<>();
        ratings.stream()
                .filter(Rating::stands)
                .filter(rating -> rating.on(scale))
                .sorted(Comparator.comparing(Rating::day)
                        .thenComparing(rating -> rating.noted().at()))
                .forEach(rating -> last.putLast(rating.voice(), rating));
        return List.copyOf(last.values());
    }

    static BigDecimal lowest(List<Rating> ratings) {
        return ratings.stream()
                .map(Rating::value)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    static BigDecimal highest(List<Rating> ratings) {
        return ratings.stream()
                .map(Rating::value)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /// What the picture's heading says: message key `measure.finding.<this>`.
    static String of(List<Rating> ratings, Scale scale) {
        var now = latest(ratings, scale);
        boolean differ = lowest(now).compareTo(highest(now)) != 0;
        var change = now.stream()
                .map(rating -> change(ratings, rating, scale))
                .filter(sign -> sign != 0)
                .distinct()
                .toList();
        String way = change.isEmpty()
                ? first(ratings, now)
                : change.size() > 1 ? "both-ways" : change.getFirst() > 0 ? "better" : "worse";
        return way + (differ ? ".differ" : "");
    }

    private static String first(List<Rating> ratings, List<Rating> now) {
        return ratings.stream().filter(Rating::stands).count() == now.size() ? "first" : "same";
    }

    /// From that rater's first place to the last: above 0 is better.
    private static int change(List<Rating> ratings, Rating last, Scale scale) {
        var first = ratings.stream()
                .filter(Rating::stands)
                .filter(rating -> rating.on(scale) && rating.voice().equals(last.voice()))
                .min(Comparator.comparing(Rating::day))
                .orElse(last);
        if (first.value().compareTo(last.value()) == 0) {
            return 0;
        }
        return scale.isBetter(last.value(), first.value()) ? 1 : -1;
    }
}
