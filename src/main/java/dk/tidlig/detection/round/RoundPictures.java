package dk.tidlig.detection.round;

import dk.tidlig.programme.Scale;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.pictures.Pictures;
import dk.tidlig.shell.pictures.Rater;
import dk.tidlig.shell.pictures.Trajectory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws what rounds have agreed on for one child, scale by scale: a number of one scale says nothing on another.
@Component
class RoundPictures {
    private final Pictures pictures;
    private final RoomRows rows;
    private final Words words;

    RoundPictures(Pictures pictures, RoomRows rows, Words words) {
        this.pictures = pictures;
        this.rows = rows;
        this.words = words;
    }

    /// @param agreed all on that scale, the newest first
    /// @return null when the child was given no place on it
    @Nullable
    Trajectory of(Scale scale, List<HistoryRepository.Agreed> agreed, Locale language) {
        var places = placed(agreed).stream()
                .map(it -> new Rater.Place(it.day(), value(it)))
                .toList();
        return places.isEmpty()
                ? null
                : pictures.trajectory(
                        scale.picture(language),
                        List.of(new Rater(words.text("detection.history.together"), places)),
                        null);
    }

    /// Where the child was placed last, and before that, in the scale's own words.
    String finding(Scale scale, List<HistoryRepository.Agreed> agreed, Locale language) {
        var placed = placed(agreed);
        if (placed.isEmpty()) {
            return words.text("detection.history.never");
        }
        var last = rows.name(scale, value(placed.getFirst()), language);
        return placed.size() == 1
                ? words.text("detection.history.once", last)
                : words.text("detection.history.since", last, rows.name(scale, value(placed.get(1)), language));
    }

    /// The place in the scale's own words, or why there was none.
    String said(Scale scale, Said said, Locale language) {
        var value = said.value();
        return value == null ? rows.reason(Objects.requireNonNull(said.missing())) : rows.name(scale, value, language);
    }

    private static List<HistoryRepository.Agreed> placed(List<HistoryRepository.Agreed> agreed) {
        return agreed.stream().filter(it -> it.said().value() != null).toList();
    }

    private static BigDecimal value(HistoryRepository.Agreed it) {
        return Objects.requireNonNull(it.said().value());
    }
}
