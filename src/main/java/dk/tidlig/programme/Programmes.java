package dk.tidlig.programme;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.tenancy.Reading;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What programmes say, for modules that follow them in the bound municipality. Reference data without a person in
/// it, so no actor is asked for; nothing is written down.
@Component
public class Programmes {
    private final ProgrammeRepository repository;
    private final TransactionTemplate transaction;

    /// Published a version never changes, and every page asks for some: kept for each municipality by itself.
    private final Map<Key, ProgrammeVersion> known = new ConcurrentHashMap<>();

    private record Key(MunicipalityId municipality, ProgrammeVersionId version) {}

    private record InUse() {}

    Programmes(ProgrammeRepository repository, TransactionTemplate transaction) {
        this.repository = repository;
        this.transaction = transaction;
    }

    /// The version that a new enquiry or referral comes in by.
    ///
    /// @throws NotFound when there is none, or it was taken out of use
    public ProgrammeVersion published(String code) {
        return findPublished(code).orElseThrow(NotFound::new);
    }

    public Optional<ProgrammeVersion> findPublished(String code) {
        return within(() -> repository.newest(code)).filter(version -> !version.isRetired());
    }

    /// The version that an episode began with, whatever became of it since: that it was taken out of use meanwhile need
    /// not show.
    ///
    /// @throws NotFound when it is not this municipality's
    public ProgrammeVersion version(ProgrammeVersionId id) {
        var key = new Key(Tenant.current(), id);
        var remembered = known.get(key);
        if (remembered != null) {
            return remembered;
        }
        var found = within(() -> repository.find(id)).orElseThrow(NotFound::new);
        if (!found.isDraft()) {
            known.put(key, found);
        }
        return found;
    }

    /// The programmes in use, each in its newest version, by code.
    public List<ProgrammeVersion> list() {
        return within(() -> Reading.once(new InUse(), repository::inUse));
    }

    /// Whether one in use is entered that way.
    public boolean entered(Intake.Kind way) {
        return list().stream().anyMatch(version -> version.definition().entersBy(way));
    }

    /// Row-level security lets rows through inside a transaction only; joins the caller's.
    private <T> T within(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
