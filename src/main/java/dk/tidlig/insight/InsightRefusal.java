package dk.tidlig.insight;

import dk.tidlig.kernel.Refusal;

/// What this module refuses.
enum InsightRefusal implements Refusal {
    /// Smaller cells than the municipality shows.
    MINIMUM_CELL,
    /// A period that ends before it begins.
    PERIOD;

    @Override
    public String module() {
        return "insight";
    }
}
