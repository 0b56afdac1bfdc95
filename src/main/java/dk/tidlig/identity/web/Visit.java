package dk.tidlig.identity.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.MunicipalityId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the session remembers of a log-in, apart from who it is.
final class Visit {
    private static final String MUNICIPALITY = "tidlig.municipality";
    private static final String SEVERAL = "tidlig.several";
    private static final String PURPOSE = "tidlig.purpose";
    private static final String SINCE = "tidlig.since";
    private static final String WANTED = "tidlig.wanted";
    private static final String PROVED = "tidlig.proved";
    private static final String PENDING = "tidlig.pending";

    private static final Duration FRESH = Duration.ofMinutes(15);

    private final HttpSession session;

    private Visit(HttpSession session) {
        this.session = session;
    }

    static Visit of(HttpServletRequest request) {
        return new Visit(request.getSession());
    }

    static Optional<Visit> existing(HttpServletRequest request) {
        return Optional.ofNullable((@Nullable HttpSession) request.getSession(false))
                .map(Visit::new);
    }

    Optional<MunicipalityId> municipality() {
        return Optional.ofNullable((String) session.getAttribute(MUNICIPALITY)).map(MunicipalityId::of);
    }

    /// The choice was theirs, among several.
    void choseAmongSeveral() {
        session.setAttribute(SEVERAL, true);
    }

    boolean isAmongSeveral() {
        return Boolean.TRUE.equals(session.getAttribute(SEVERAL));
    }

    /// Work for another municipality begins with the ordinary purpose.
    void choose(MunicipalityId municipality) {
        session.setAttribute(MUNICIPALITY, municipality.toString());
        session.removeAttribute(PURPOSE);
    }

    void leaveMunicipality() {
        session.removeAttribute(MUNICIPALITY);
        session.removeAttribute(PURPOSE);
    }

    String purpose() {
        var purpose = (@Nullable String) session.getAttribute(PURPOSE);
        return purpose == null ? Actor.PURPOSE_FOLLOW_UP : purpose;
    }

    void workFor(String purpose) {
        session.setAttribute(PURPOSE, purpose);
    }

    /// Whether it is known when the log-in was: not yet in the very request of it.
    boolean hasBegun() {
        return session.getAttribute(SINCE) != null;
    }

    /// When the log-in was; long ago when that is not known.
    Instant since() {
        return session.getAttribute(SINCE) instanceof Long at ? Instant.ofEpochMilli(at) : Instant.EPOCH;
    }

    void began(Instant at) {
        session.setAttribute(SINCE, at.toEpochMilli());
    }

    /// Whether that one has proved all that is asked of them.
    boolean hasProved(String username) {
        return username.equals(session.getAttribute(PROVED));
    }

    void proved(String username) {
        session.setAttribute(PROVED, username);
        session.removeAttribute(PENDING);
    }

    /// A new log-in begins with nothing proved.
    void provedNothing() {
        session.removeAttribute(PROVED);
        session.removeAttribute(PENDING);
    }

    /// The sealed secret of an app that shows codes, until one of them was typed. It is this log-in's and nobody
    /// else's.
    Optional<byte[]> pending() {
        return Optional.ofNullable((byte @Nullable []) session.getAttribute(PENDING));
    }

    void pending(byte[] sealed) {
        session.setAttribute(PENDING, sealed);
    }

    /// Whether the log-in is young enough to add another way in.
    boolean isFresh(Instant now) {
        return now.isBefore(since().plus(FRESH));
    }

    void want(String address) {
        session.setAttribute(WANTED, address);
    }

    /// The page that was wanted before the log-in, once.
    Optional<String> takeWanted() {
        var wanted = Optional.ofNullable((String) session.getAttribute(WANTED));
        session.removeAttribute(WANTED);
        return wanted;
    }
}
