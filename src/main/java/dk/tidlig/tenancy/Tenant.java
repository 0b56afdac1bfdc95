package dk.tidlig.tenancy;

import dk.tidlig.kernel.MunicipalityId;
import java.util.Optional;

/// The municipality that the work at hand is for. Bound for the length of a call, never set and forgotten.
public final class Tenant {
    private static final ScopedValue<MunicipalityId> CURRENT = ScopedValue.newInstance();

    private Tenant() {}

    /// @throws IllegalStateException when the work is bound to no municipality
    public static MunicipalityId current() {
        return bound().orElseThrow(() -> new IllegalStateException("this work is bound to no municipality"));
    }

    public static Optional<MunicipalityId> bound() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /// Runs the work for the municipality and gives its result.
    public static <R, X extends Throwable> R in(
            MunicipalityId municipality, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CURRENT, municipality).<R, X>call(work);
    }

    /// Runs the work for the municipality.
    public static void run(MunicipalityId municipality, Runnable work) {
        ScopedValue.where(CURRENT, municipality).run(work);
    }
}
