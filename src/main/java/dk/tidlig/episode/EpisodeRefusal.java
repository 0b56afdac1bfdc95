package dk.tidlig.episode;

import dk.tidlig.kernel.Refusal;

/// What a course refuses.
public enum EpisodeRefusal implements Refusal {
    /// It is closed; closed courses are not changed and not opened again.
    CLOSED,
    /// The child has an open course in that programme already.
    OPEN_ALREADY,
    /// A moment that has not come yet.
    IN_THE_FUTURE,
    /// A moment before the course began.
    BEFORE_OPENING,
    /// The closing lies before a contact that is recorded.
    BEFORE_CONTACT,
    /// The programme has no such outcome.
    NO_SUCH_OUTCOME,
    /// Something stands in the way of closing.
    CLOSING_BLOCKED,
    /// Something must be acknowledged before closing.
    CLOSING_TO_ACKNOWLEDGE,
    /// That person is responsible already.
    RESPONSIBLE_ALREADY,
    /// Another handed the responsibility on just now.
    HANDED_ON_MEANWHILE,
    /// That person helps already.
    HELPS_ALREADY,
    /// Nobody of that name works here.
    NO_SUCH_COLLEAGUE;

    @Override
    public String module() {
        return "episode";
    }
}
