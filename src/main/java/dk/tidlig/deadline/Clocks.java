package dk.tidlig.deadline;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.shell.ClockView;
import java.util.List;

/// The time limits of a child, and those of a year's enquiries from a file.
@UseCase
public class Clocks {
    private final Gate gate;
    private final ClockRepository clocks;
    private final ClockFaces faces;
    private final ClockImport imports;

    Clocks(Gate gate, ClockRepository clocks, ClockFaces faces, ClockImport imports) {
        this.gate = gate;
        this.clocks = clocks;
        this.faces = faces;
        this.imports = imports;
    }

    /// One limit as it is shown.
    ///
    /// @param running neither stopped nor cancelled
    public record Shown(String name, ClockView view, boolean running) {}

    /// All limits of the child, running ones first, each with the rule behind it.
    public List<Shown> of(Actor actor, ChildId child) {
        var grant = gate.require(actor, ClockAction.READ, child);
        return clocks.of(grant).stream()
                .map(it -> new Shown(faces.name(it), faces.face(it), it.running()))
                .sorted((one, other) -> Boolean.compare(other.running(), one.running()))
                .toList();
    }

    /// Sets the limits of many enquiries at once; those that have theirs are left as they are.
    public void importAll(Actor actor, List<ImportedLimits> imported) {
        var grant = gate.requireForAll(
                actor,
                ClockAction.IMPORT,
                imported.stream().map(ImportedLimits::child).toList());
        imports.importAll(grant, imported);
    }
}
