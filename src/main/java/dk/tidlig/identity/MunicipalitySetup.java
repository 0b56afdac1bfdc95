package dk.tidlig.identity;

/// When what happens at every start, for `@Order` on application runners.
public final class MunicipalitySetup {
    /// Municipalities with their units, professions, purposes and roles are brought up to date.
    public static final int ORDER = 100;
    /// Whatever else is brought up to date from files: programmes, the offer catalogue.
    public static final int FILES = 200;
    /// Demo data, the first time.
    public static final int DEMO = 900;

    private MunicipalitySetup() {}
}
