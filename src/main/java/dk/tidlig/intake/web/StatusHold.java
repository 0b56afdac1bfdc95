package dk.tidlig.intake.web;

import dk.tidlig.intake.EnquiryId;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Which enquiry this visitor opened just now, with its number and its code. Kept for half an hour in their session.
@Component
class StatusHold {
    private static final String ENQUIRY = "tidlig.enquiry";
    private static final String UNTIL = "tidlig.enquiry-until";
    private static final Duration OPEN = Duration.ofMinutes(30);
    private final Clock clock;

    StatusHold(Clock clock) {
        this.clock = clock;
    }

    void open(HttpServletRequest request, EnquiryId enquiry) {
        var session = request.getSession();
        session.setAttribute(ENQUIRY, enquiry.toString());
        session.setAttribute(UNTIL, clock.instant().plus(OPEN).toString());
    }

    Optional<EnquiryId> opened(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null || session.getAttribute(ENQUIRY) == null || session.getAttribute(UNTIL) == null) {
            return Optional.empty();
        }
        var until = Instant.parse((String) session.getAttribute(UNTIL));
        return clock.instant().isBefore(until)
                ? Optional.of(EnquiryId.of((String) session.getAttribute(ENQUIRY)))
                : Optional.empty();
    }

    void close(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ENQUIRY);
            session.removeAttribute(UNTIL);
        }
    }
}
