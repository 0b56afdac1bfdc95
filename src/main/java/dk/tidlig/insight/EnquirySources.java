package dk.tidlig.insight;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.cells.CountSource;
import dk.tidlig.shell.cells.Counted;
import dk.tidlig.shell.cells.Hidden;
import dk.tidlig.shell.cells.Suppression;
import dk.tidlig.tenancy.Municipalities;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who asked for help this year, over all programmes: by the ways in that each programme's file names.
@Component
class EnquirySources implements CountSource {
    private final Gate gate;
    private final FactRepository facts;
    private final Programmes programmes;
    private final Municipalities municipalities;
    private final Words words;

    EnquirySources(Gate gate, FactRepository facts, Programmes programmes, Municipalities municipalities, Words words) {
        this.gate = gate;
        this.facts = facts;
        this.programmes = programmes;
        this.municipalities = municipalities;
        this.words = words;
    }

    @Override
    public Area area() {
        return Area.SOURCES;
    }

    @Override
    public Optional<Counted> of(Actor actor) {
        if (!actor.may(InsightAction.READ_FIGURES.code())) {
            return Optional.empty();
        }
        gate.require(actor, InsightAction.READ_FIGURES);
        int year = words.today().getYear();
        var counts = byName(facts.bySource(municipalities.current().id(), Period.ofYear(year)), actor.language());
        return counts.isEmpty() ? Optional.empty() : Optional.of(counted(year, counts));
    }

    private Map<String, Long> byName(List<FactRepository.Source> sources, Locale language) {
        var names = new HashMap<String, String>();
        programmes
                .list()
                .forEach(version -> version.definition()
                        .intake()
                        .channels()
                        .forEach(it -> names.put(
                                version.code() + " " + it.code(), it.wording().in(language))));
        var counts = new HashMap<String, Long>();
        sources.forEach(it -> counts.merge(
                names.getOrDefault(it.programme() + " " + it.channel(), words.text("insight.sources.other")),
                it.count(),
                Long::sum));
        return counts;
    }

    private Counted counted(int year, Map<String, Long> counts) {
        var small = new Suppression(municipalities.current().minimumCell());
        var sorted = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        var hidden = small.partition(sorted.stream().map(Map.Entry::getValue).toList());
        var lines = new ArrayList<Counted.Line>();
        for (int i = 0; i < sorted.size(); i++) {
            lines.add(line(sorted.get(i), all, hidden.get(i)));
        }
        return new Counted(
                words.text("insight.sources.title"),
                small.tooFew(all)
                        ? words.text("insight.together.few", year)
                        : words.text("insight.sources.finding", all, String.valueOf(year)),
                lines,
                "/figures");
    }

    private Counted.Line line(Map.Entry<String, Long> it, long all, Hidden hidden) {
        return hidden == Hidden.NO
                ? new Counted.Line(it.getKey(), words.count(it.getValue()), (int) (100 * it.getValue() / all))
                : new Counted.Line(it.getKey(), Counted.Line.HIDDEN, null);
    }
}
