package dk.tidlig.safeguarding;

import dk.tidlig.kernel.Refusal;

/// What this module refuses.
public enum SafeguardingRefusal implements Refusal {
    /// The course has another notification.
    WRITTEN_ALREADY,
    /// The course is closed; nothing is added to it.
    CLOSED;

    @Override
    public String module() {
        return "safeguarding";
    }

    @Override
    public int status() {
        return this == WRITTEN_ALREADY ? 409 : 422;
    }
}
