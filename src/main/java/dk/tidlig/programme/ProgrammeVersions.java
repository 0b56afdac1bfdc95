package dk.tidlig.programme;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.reading.Difference;
import dk.tidlig.programme.reading.ProgrammeFile;
import dk.tidlig.programme.screening.InstrumentBands;
import dk.tidlig.tenancy.Municipalities;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;

/// The life of a programme's versions: drafted from a file, published with a number, taken out of use.
@UseCase
public class ProgrammeVersions {
    private final Gate gate;
    private final ProgrammeRepository repository;
    private final Municipalities municipalities;
    private final InstrumentBands bands;

    ProgrammeVersions(Gate gate, ProgrammeRepository repository, Municipalities municipalities, InstrumentBands bands) {
        this.gate = gate;
        this.repository = repository;
        this.municipalities = municipalities;
        this.bands = bands;
    }

    /// All versions of all programmes: drafts first, then the newest.
    public List<ProgrammeVersion> all(Actor actor) {
        gate.require(actor, ProgrammeAction.READ);
        return repository.all();
    }

    public ProgrammeVersion get(Actor actor, String code, int number) {
        gate.require(actor, ProgrammeAction.READ);
        return repository.find(code, number).orElseThrow(NotFound::new);
    }

    public ProgrammeVersion get(Actor actor, ProgrammeVersionId id) {
        gate.require(actor, ProgrammeAction.READ);
        return repository.find(id).orElseThrow(NotFound::new);
    }

    /// The file a version was made from.
    public String text(Actor actor, ProgrammeVersionId id) {
        gate.require(actor, ProgrammeAction.READ);
        return standingText(id);
    }

    /// What is said otherwise in the later version.
    public List<Difference> differences(Actor actor, ProgrammeVersionId earlier, ProgrammeVersionId later) {
        gate.require(actor, ProgrammeAction.READ);
        return Difference.between(standingText(earlier), standingText(later));
    }

    /// The form for a draft is asked for.
    public void askToDraft(Actor actor) {
        gate.door(actor, ProgrammeAction.DRAFT);
    }

    /// Keeps a file as a draft.
    ///
    /// @param id of the draft
    /// @param name of the file, as its problems name it
    /// @throws ProgrammeProblems with all that is wrong with the file
    public void draft(Actor actor, ProgrammeVersionId id, String name, String yaml) {
        var grant = gate.require(actor, ProgrammeAction.DRAFT);
        var definition = ProgrammeFile.read(name, yaml, bands);
        requireOwnJurisdiction(definition);
        if (standing(definition, yaml).isPresent()) {
            throw new Refused(ProgrammeRefusal.SAME_CONTENT);
        }
        repository.add(id, definition.code(), yaml, grant.stamp());
    }

    public void discard(Actor actor, ProgrammeVersionId id) {
        gate.require(actor, ProgrammeAction.DRAFT);
        repository.remove(requireDraft(id).id());
    }

    /// Gives a draft its number. From now on it is what new enquiries come in by, and it never changes.
    public void publish(Actor actor, ProgrammeVersionId id) {
        var grant = gate.require(actor, ProgrammeAction.PUBLISH);
        var code = repository.find(id).orElseThrow(NotFound::new).code();
        repository.lock(code);
        repository.publish(requireDraft(id), grant.stamp());
    }

    /// Takes a programme out of use: nobody new comes in, those inside go on by the version they began with.
    public void retire(Actor actor, ProgrammeVersionId id) {
        var grant = gate.require(actor, ProgrammeAction.RETIRE);
        var version = repository.find(id).orElseThrow(NotFound::new);
        repository.lock(version.code());
        var inUse = repository.newest(version.code()).filter(newest -> !newest.isRetired());
        if (inUse.filter(newest -> newest.id().equals(id)).isEmpty()) {
            throw new Refused(ProgrammeRefusal.NOT_IN_USE);
        }
        repository.retire(id, grant.stamp());
    }

    /// Takes in a file that came with the program, once. Published at once, unless the municipality has made the
    /// programme its own by a version of its own: then it waits as a draft, so that no release undoes their choice.
    public void ship(Actor actor, String name, String yaml) {
        var grant = gate.require(actor, ProgrammeAction.PUBLISH);
        var definition = ProgrammeFile.read(name, yaml);
        requireOwnJurisdiction(definition);
        if (standing(definition, yaml).isPresent()) {
            return;
        }
        ProgrammeFile.read(name, yaml, bands);
        var newest = repository.newest(definition.code());
        var id = ProgrammeVersionId.random();
        repository.add(id, definition.code(), yaml, grant.stamp());
        if (newest.isEmpty() || isShipped(newest.get(), actor)) {
            repository.publish(repository.find(id).orElseThrow(), grant.stamp());
        }
    }

    private String standingText(ProgrammeVersionId id) {
        return repository.find(id).map(it -> repository.text(it.id())).orElseThrow(NotFound::new);
    }

    private ProgrammeVersion requireDraft(ProgrammeVersionId id) {
        var version = repository.find(id).orElseThrow(NotFound::new);
        if (!version.isDraft()) {
            throw new Refused(ProgrammeRefusal.NOT_A_DRAFT);
        }
        return version;
    }

    private void requireOwnJurisdiction(ProgrammeDefinition definition) {
        var own = municipalities.current().jurisdiction();
        if (definition.jurisdiction() != own) {
            throw new Refused(
                    ProgrammeRefusal.OTHER_JURISDICTION,
                    definition.jurisdiction().name(),
                    own.name());
        }
    }

    private Optional<ProgrammeVersion> standing(ProgrammeDefinition definition, String yaml) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8));
            return repository.withContent(definition.code(), sha256);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("every Java has SHA-256", cause);
        }
    }

    private static boolean isShipped(ProgrammeVersion version, Actor system) {
        return !version.isRetired() && version.drafted().by().equals(system.id());
    }
}
