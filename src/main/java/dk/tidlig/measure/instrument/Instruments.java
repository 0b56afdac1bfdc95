package dk.tidlig.measure.instrument;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.measure.instrument.definition.Instrument;
import dk.tidlig.measure.instrument.definition.InstrumentProblems;
import java.util.List;

/// Which instruments there are here; bringing one, and stopping the use of one.
@UseCase
public class Instruments {
    private final Gate gate;
    private final InstrumentShelf shelf;
    private final InstrumentRepository kept;

    Instruments(Gate gate, InstrumentShelf shelf, InstrumentRepository kept) {
        this.gate = gate;
        this.shelf = shelf;
        this.kept = kept;
    }

    /// @param used whether it is used here
    public record Listed(Instrument it, boolean used) {}

    public List<Listed> list(Actor actor) {
        gate.require(actor, InstrumentAction.LIST_INSTRUMENTS);
        var stopped = kept.stopped();
        return shelf.all().stream()
                .map(it -> new Listed(it, !stopped.contains(it.code())))
                .toList();
    }

    /// @throws NotFound when there is none such here
    public Listed one(Actor actor, String code) {
        gate.require(actor, InstrumentAction.LIST_INSTRUMENTS);
        var found = shelf.find(code).orElseThrow(NotFound::new);
        return new Listed(found, !kept.stopped().contains(code));
    }

    public void askToBring(Actor actor) {
        gate.door(actor, InstrumentAction.KEEP_INSTRUMENTS);
    }

    /// Takes in an instrument of the municipality's own, as a FHIR R4 Questionnaire. A new version stands beside the
    /// one before.
    ///
    /// @return its code
    /// @throws InstrumentProblems when that version is here already
    public String bring(Actor actor, LocalFile.Checked file) {
        var grant = gate.require(actor, InstrumentAction.KEEP_INSTRUMENTS);
        var instrument = file.instrument();
        if (!kept.keep(grant, instrument, true)) {
            throw LocalFile.taken(instrument);
        }
        return instrument.code();
    }

    /// @throws NotFound when there is none such here
    public void stop(Actor actor, String code) {
        var grant = gate.require(actor, InstrumentAction.KEEP_INSTRUMENTS);
        kept.stop(grant, shelf.find(code).orElseThrow(NotFound::new).code());
    }

    public void useAgain(Actor actor, String code) {
        var grant = gate.require(actor, InstrumentAction.KEEP_INSTRUMENTS);
        kept.useAgain(grant, code);
    }
}
