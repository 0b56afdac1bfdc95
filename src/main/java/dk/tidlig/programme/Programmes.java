package dk.tidlig.programme;

import dk.tidlig.kernel.NotFound;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What programmes say, for modules that follow them in the bound municipality. Reference data without a person in
/// it, so no actor is asked for; nothing is written down.
@Component
public class Programmes {
    private final ProgrammeRepository repository;
    private final TransactionTemplate transaction;

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

    /// The version that an episode began with, whatever became of it since.
    ///
    /// @throws NotFound when it is not this municipality's
    public ProgrammeVersion version(ProgrammeVersionId id) {
        return within(() -> repository.find(id)).orElseThrow(NotFound::new);
    }

    /// The programmes in use, each in its newest version, by code.
    public List<ProgrammeVersion> list() {
        return within(repository::inUse);
    }

    /// Row-level security lets rows through inside a transaction only; joins the caller's.
    private <T> T within(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
