package dk.tidlig.child.events;

import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Stamp;
import java.time.LocalDate;

/// Something that happened to a child. Published inside the use case's transaction.
public sealed interface ChildEvent {
    MunicipalityId municipality();

    ChildId child();

    /// Who entered it, and when.
    Stamp stamp();

    /// An unborn child is born.
    record Born(MunicipalityId municipality, ChildId child, LocalDate bornOn, Stamp stamp) implements ChildEvent {}

    /// The day of birth was entered wrong, and is put right.
    record BirthDayCorrected(MunicipalityId municipality, ChildId child, LocalDate bornOn, Stamp stamp)
            implements ChildEvent {}

    /// The child does not live, or is expected no more.
    record Ended(MunicipalityId municipality, ChildId child, Stamp stamp) implements ChildEvent {}
}
