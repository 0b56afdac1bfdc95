package dk.tidlig.programme;

import dk.tidlig.kernel.Refusal;

/// Why something cannot be done with a programme.
public enum ProgrammeRefusal implements Refusal {
    /// The file has problems, told beside it.
    PROBLEMS,
    /// The same text is there already.
    SAME_CONTENT,
    /// The programme follows another land's law than the municipality.
    OTHER_JURISDICTION,
    /// Published programmes never change.
    NOT_A_DRAFT,
    /// Only the version in use can be taken out of use.
    NOT_IN_USE;

    @Override
    public String module() {
        return "programme";
    }
}
