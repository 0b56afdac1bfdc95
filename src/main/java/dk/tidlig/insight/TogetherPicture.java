package dk.tidlig.insight;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.cells.CountSource;
import dk.tidlig.shell.cells.Counted;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields of work side by side: families, daycare, school and health care in one picture, for those who lead across
/// them. Who may not see one of the counts sees the others.
@UseCase
public class TogetherPicture {
    private final Gate gate;
    private final List<CountSource> sources;

    TogetherPicture(Gate gate, List<CountSource> sources) {
        this.gate = gate;
        this.sources = sources;
    }

    /// @param key its name is the message `insight.together.area.<key>`
    public record Part(String key, List<Counted> counts) {}

    public List<Part> of(Actor actor) {
        gate.require(actor, InsightAction.READ_FIGURES);
        return Stream.of(CountSource.Area.values())
                .map(area -> part(actor, area))
                .toList();
    }

    private Part part(Actor actor, CountSource.Area area) {
        return new Part(
                area.name().toLowerCase(java.util.Locale.ROOT),
                sources.stream()
                        .filter(it -> it.area() == area)
                        .map(it -> it.of(actor))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
