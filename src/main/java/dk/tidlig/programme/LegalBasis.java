package dk.tidlig.programme;

import dk.tidlig.kernel.DateRange;

/// The law or agreement a programme works on, and when it holds.
public record LegalBasis(String code, Wording wording, DateRange valid, Source source) {
    public LegalBasis {
        Impossible.checks().code("code", code).refuse();
    }
}
