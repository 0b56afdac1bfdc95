package dk.tidlig.kernel;

/// Why a use case says no: an enum per module whose constants are message keys (`refused.<module>.<constant>`).
public interface Refusal {
    /// The enum constant's name.
    String name();

    /// The module that refuses, first part of the message key.
    String module();

    /// 403 for one who may not, 409 for what another has changed, 422 for a broken rule.
    default int status() {
        return 422;
    }

    /// The key of the sentence that says what was wrong, what was kept and what to do.
    default String key() {
        return "refused." + module() + "."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
