package dk.tidlig.detection.round;

import dk.tidlig.programme.Scale;
import dk.tidlig.programme.shelf.ScaleShelf;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.cells.Hidden;
import dk.tidlig.shell.cells.Suppression;
import dk.tidlig.tenancy.Municipalities;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Makes tables of a round's counts and hides small cells: a table's lines and columns are shown with their sums, so
/// cells are hidden in twos both ways; what is hidden of an institution is hidden of all its rooms.
@Component
class FigureTables {
    private static final String NOTHING = "–";

    private final ScaleShelf shelf;
    private final RoomRows rows;
    private final Municipalities municipalities;
    private final Words words;

    FigureTables(ScaleShelf shelf, RoomRows rows, Municipalities municipalities, Words words) {
        this.shelf = shelf;
        this.rows = rows;
        this.municipalities = municipalities;
        this.words = words;
    }

    Scale scale(Round round) {
        return shelf.get(round.scale(), round.scaleVersion());
    }

    /// @param part the institution whose rooms these are, or null
    /// @param whole the municipality's institutions, beside which the part stands
    FigurePage page(
            Round round,
            Map<UUID, String> names,
            List<RoundCount> counts,
            @Nullable UUID part,
            List<RoundCount> whole) {
        var sorted = counts.stream()
                .sorted(Comparator.comparing(it -> names.getOrDefault(it.key(), "")))
                .toList();
        var places = hide(sorted, part, whole, RoundCount::placesAndMissing);
        var change = hide(sorted, part, whole, FigureTables::change);
        var scale = scale(round);
        var lines = sorted.stream()
                .map(it -> line(
                        scale,
                        it,
                        names,
                        part == null,
                        places.getOrDefault(it.key(), List.of()),
                        change.getOrDefault(it.key(), List.of())))
                .toList();
        return new FigurePage(
                round.id().toString(),
                round.name(),
                part == null ? null : names.get(part),
                names(round),
                lines,
                lines.isEmpty() ? null : sum(round, sorted, places, change),
                anyHidden(places.values(), change.values()));
    }

    /// The institutions of one kind in a round. Where a cell of one of them is hidden, so is that place's sum over the
    /// kind: the other kind's sum would stand beside it.
    RoundFigures.Latest latest(Round round, Map<UUID, String> ofKind, List<RoundCount> all) {
        var those = all.stream().filter(it -> ofKind.containsKey(it.key())).toList();
        var cells = hide(all, null, List.of(), RoundCount::placesAndMissing);
        var sum = RoundCount.sum(round.id().value(), those);
        var line = line(scale(round), sum, Map.of(), false, List.of(), List.of());
        var names = names(round);
        return new RoundFigures.Latest(
                round.id(),
                round.name(),
                line.complete(),
                line.percent(),
                IntStream.range(0, names.size())
                        .mapToObj(place -> new RoundFigures.Latest.Spread(
                                names.get(place),
                                those.stream().anyMatch(it -> isHidden(cells, it, place))
                                        ? NOTHING
                                        : count(
                                                sum.places().get(place),
                                                small().byCount(sum.places().get(place)))))
                        .toList());
    }

    private static boolean isHidden(Map<UUID, List<String>> cells, RoundCount it, int place) {
        var line = cells.getOrDefault(it.key(), List.of());
        return place >= line.size() || NOTHING.equals(line.get(place));
    }

    private static boolean anyHidden(Collection<List<String>> places, Collection<List<String>> change) {
        return Stream.concat(places.stream(), change.stream())
                .flatMap(List::stream)
                .anyMatch(NOTHING::equals);
    }

    private List<String> names(Round round) {
        var scale = scale(round);
        return scale.steps().stream()
                .map(step -> rows.name(scale, step, LocaleContextHolder.getLocale()))
                .toList();
    }

    /// A column's sum is shown where not one cell alone is hidden: that one could be worked out.
    private FigurePage.Line sum(
            Round round, List<RoundCount> lines, Map<UUID, List<String>> places, Map<UUID, List<String>> change) {
        var all = RoundCount.sum(round.id().value(), lines);
        return line(
                scale(round),
                all,
                Map.of(all.key(), words.text("detection.figures.all")),
                false,
                sums(all.placesAndMissing(), places.values()),
                sums(change(all), change.values()));
    }

    private List<String> sums(List<Long> sums, Collection<List<String>> lines) {
        return IntStream.range(0, sums.size())
                .mapToObj(column -> {
                    long hidden = lines.stream()
                            .filter(line -> NOTHING.equals(line.get(column)))
                            .count();
                    return count(
                            sums.get(column),
                            hidden == 1 ? Hidden.PROTECTS_ANOTHER : small().byCount(sums.get(column)));
                })
                .toList();
    }

    private static List<Long> change(RoundCount it) {
        return List.of(it.better(), it.same(), it.worse());
    }

    private FigurePage.Line line(
            Scale scale,
            RoundCount it,
            Map<UUID, String> names,
            boolean more,
            List<String> cells,
            List<String> change) {
        long done = it.agreed() + it.missing();
        int percent = it.expected() == 0 ? 0 : (int) (100 * done / it.expected());
        return new FigurePage.Line(
                more ? it.key().toString() : null,
                names.getOrDefault(it.key(), ""),
                words.text("detection.figures.of", words.count(done), words.count(it.expected()), percent),
                percent,
                cells.isEmpty() ? NOTHING : cells.getLast(),
                placesOf(cells),
                drawn(scale, it, placesOf(cells)),
                change);
    }

    private static List<String> placesOf(List<String> cells) {
        return cells.isEmpty() ? cells : cells.subList(0, cells.size() - 1);
    }

    /// A bar tells as much as its numbers, so it is drawn where all of them are shown.
    static List<FigurePage.Part> drawn(Scale scale, RoundCount it, List<String> cells) {
        long all = it.places().stream().mapToLong(Long::longValue).sum();
        if (cells.isEmpty() || cells.contains(NOTHING) || all == 0) {
            return List.of();
        }
        var parts = new ArrayList<FigurePage.Part>();
        long before = 0;
        for (int at = 0; at < cells.size(); at++) {
            long here = it.places().get(at);
            if (here > 0) {
                var sign = RoomRows.sign(scale, scale.steps().get(at));
                parts.add(new FigurePage.Part(100.0 * before / all, 100.0 * here / all, sign));
            }
            before += here;
        }
        return parts;
    }

    private Suppression small() {
        return new Suppression(municipalities.current().minimumCell());
    }

    /// The cells of each line, as they may be shown.
    private Map<UUID, List<String>> hide(
            List<RoundCount> lines,
            @Nullable UUID part,
            List<RoundCount> whole,
            Function<RoundCount, List<Long>> which) {
        var hidden = hidden(lines, which);
        var above = part == null ? List.<Hidden>of() : hidden(whole, which).getOrDefault(part, List.of());
        return lines.stream()
                .collect(Collectors.toMap(
                        RoundCount::key,
                        it -> shown(which.apply(it), hidden.getOrDefault(it.key(), List.of()), above)));
    }

    private List<String> shown(List<Long> counts, List<Hidden> hidden, List<Hidden> above) {
        return IntStream.range(0, counts.size())
                .mapToObj(column -> count(
                        counts.get(column),
                        above.isEmpty() || above.get(column) == Hidden.NO ? hidden.get(column) : above.get(column)))
                .toList();
    }

    /// Always in the same order, so that the same is hidden on every page.
    private Map<UUID, List<Hidden>> hidden(List<RoundCount> lines, Function<RoundCount, List<Long>> which) {
        var sorted =
                lines.stream().sorted(Comparator.comparing(RoundCount::key)).toList();
        var hidden = small().table(sorted.stream().map(which).toList());
        return IntStream.range(0, sorted.size())
                .boxed()
                .collect(Collectors.toMap(i -> sorted.get(i).key(), hidden::get));
    }

    private String count(long count, Hidden hidden) {
        return hidden == Hidden.NO ? words.count(count) : NOTHING;
    }
}
