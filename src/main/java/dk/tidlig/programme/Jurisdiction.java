package dk.tidlig.programme;

/// Whose law, calendar and codes a programme follows.
public enum Jurisdiction {
    /// Denmark.
    DK,
    /// Greenland.
    GL
}
