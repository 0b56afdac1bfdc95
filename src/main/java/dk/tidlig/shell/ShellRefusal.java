package dk.tidlig.shell;

import dk.tidlig.kernel.Refusal;

/// What the shell itself refuses.
enum ShellRefusal implements Refusal {
    /// The key of a form came again with other content.
    KEY_USED,
    /// The same person sent the very same a moment ago, by another key.
    SENT_BEFORE,
    /// A form came without its key.
    KEY_MISSING;

    @Override
    public String module() {
        return "shell";
    }
}
