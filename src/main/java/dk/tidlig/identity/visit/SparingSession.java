package dk.tidlig.identity.visit;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/// A session that knows whether it has anything to be stored. That somebody was here again is worth storing once a
/// minute, or twenty times in a time-out where that is shorter: so a log-in may end that much too early, never late.
final class SparingSession<S extends Session> implements Session {
    private static final Duration LONGEST_UNNOTED = Duration.ofMinutes(1);
    private static final int NOTES_IN_A_TIMEOUT = 20;

    private final S stored;
    private boolean changed;

    SparingSession(S stored, boolean changed) {
        this.stored = stored;
        this.changed = changed;
    }

    S stored() {
        return stored;
    }

    /// Whether there is something to be stored; from now on there is not.
    boolean takeChanged() {
        var was = changed;
        changed = false;
        return was;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (!now.isBefore(stored.getLastAccessedTime().plus(unnoted()))) {
            changed = true;
            stored.setLastAccessedTime(now);
        }
    }

    private Duration unnoted() {
        var share = stored.getMaxInactiveInterval().dividedBy(NOTES_IN_A_TIMEOUT);
        return share.isNegative() || share.compareTo(LONGEST_UNNOTED) > 0 ? LONGEST_UNNOTED : share;
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return stored.changeSessionId();
    }

    @Override
    public void setAttribute(String name, Object value) {
        changed = true;
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        changed = true;
        stored.removeAttribute(name);
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        changed = true;
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
