package dk.tidlig.shell.pictures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How a child has been placed over time: two drawings of the same, and the same numbers as a table. Raters are shown
/// side by side and never averaged; where they differ last is the news.
///
/// @param wide for 768 px and up
/// @param narrow for a phone, with the signs explained below it
/// @param end the words of the line for the expected end measurement, with its day; empty without one
public record Trajectory(Drawing wide, Drawing narrow, List<Legend> legend, String end, List<Row> rows) {

    /// A rater's sign and last number.
    public record Legend(Drawing.Mark mark, String name, String last) {}

    /// One day of the table, or a turn of it; a cell is empty where somebody did not rate.
    ///
    /// @param when what the turn is called; empty where the day has but one
    public record Row(String day, String when, List<String> cells, String apart, boolean differs) {}

    /// What is to be drawn.
    ///
    /// @param raters at least one, each with at least one place
    /// @param today drawn when it lies near the rest
    /// @param end the expected end measurement, or null
    /// @param endText its words, as `Slutmåling`
    record Story(
            PictureScale scale,
            List<Rater> raters,
            LocalDate today,
            @Nullable LocalDate end,
            String endText,
            Lettering words) {
        Story {
            raters = raters.stream().filter(r -> !r.places().isEmpty()).toList();
            var inTurns = raters.stream().flatMap(Rater::daysInTurns).collect(Collectors.toSet());
            raters = raters.stream().map(r -> r.inTurnsOnlyOn(inTurns)).toList();
            if (raters.isEmpty()) {
                throw new IllegalArgumentException("nothing is drawn where nobody has been placed");
            }
        }

        TreeSet<LocalDate> days() {
            var days = new TreeSet<LocalDate>();
            raters.forEach(rater -> rater.places().forEach(place -> days.add(place.day())));
            return days;
        }

        TreeSet<Moment> moments() {
            var moments = new TreeSet<Moment>();
            raters.forEach(rater -> rater.places().forEach(place -> moments.add(place.moment())));
            return moments;
        }

        /// Where the rater placed the child then.
        @Nullable
        BigDecimal value(Rater rater, Moment moment) {
            return rater.places().stream()
                    .filter(place -> place.moment().equals(moment))
                    .map(Rater.Place::value)
                    .reduce(null, (earlier, later) -> later);
        }

        /// What all said then.
        List<BigDecimal> values(Moment moment) {
            return raters.stream()
                    .map(rater -> value(rater, moment))
                    .filter(Objects::nonNull)
                    .toList();
        }

        /// When two or more rated last, or null.
        @Nullable
        Moment lastTogether() {
            return moments().descendingSet().stream()
                    .filter(moment -> values(moment).size() > 1)
                    .findFirst()
                    .orElse(null);
        }

        BigDecimal apart(Collection<BigDecimal> values) {
            return scale.apart(
                    values.stream().reduce(BigDecimal::max).orElseThrow(),
                    values.stream().reduce(BigDecimal::min).orElseThrow());
        }
    }

    static Trajectory of(Story story) {
        return new Trajectory(
                new TrajectoryPlot(story, TrajectoryPlot.WIDE).draw(),
                new TrajectoryPlot(story, TrajectoryPlot.NARROW).draw(),
                IntStream.range(0, story.raters.size())
                        .mapToObj(i -> legend(story, i))
                        .toList(),
                story.end == null ? "" : story.endText + " " + story.words.shortDay(story.end),
                story.moments().stream().map(moment -> row(story, moment)).toList());
    }

    private static Legend legend(Story story, int number) {
        var rater = story.raters.get(number);
        return new Legend(
                new Drawing.Mark(Drawing.Sign.of(number), Drawing.cssOf(number), 12, 12),
                rater.name(),
                story.words.number(rater.places().getLast().value()));
    }

    private static Row row(Story story, Moment moment) {
        var cells = story.raters.stream()
                .map(rater -> story.value(rater, moment))
                .map(value -> value == null ? "" : story.words.number(value))
                .toList();
        var values = story.values(moment);
        var apart = values.size() > 1 ? story.apart(values) : BigDecimal.ZERO;
        return new Row(
                story.words.shortDay(moment.day()),
                moment.when(),
                cells,
                values.size() > 1 ? story.words.number(apart) : "",
                apart.compareTo(BigDecimal.ONE) > 0);
    }
}
