package dk.tidlig.visitation;

import dk.tidlig.kernel.Stamp;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A decision as it was made.
public record DecisionView(
        Decision.Kind kind,
        Stamp decided,
        @Nullable BigDecimal place,
        @Nullable String situation,
        String reason,
        @Nullable String words) {}
