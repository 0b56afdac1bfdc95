package dk.tidlig.intake;

/// Which way an enquiry came in.
public enum Door {
    /// The page without a log-in.
    PUBLIC,
    /// A logged-in professional's form.
    PROFESSIONAL,
    /// From a file.
    IMPORT
}
