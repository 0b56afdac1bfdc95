package dk.tidlig.deadline;

import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.events.EnquiryClocks;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.tenancy.Municipalities;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells intake the days its limits end on, and how those that run stand. Joins the caller's transaction, or makes its
/// own: row-level security lets rows through inside one only.
@Component
@Transactional
class RunningClocks implements EnquiryClocks {
    private final ClockRepository clocks;
    private final ClockFaces faces;
    private final ClockKeeper keeper;
    private final Municipalities municipalities;
    private final java.time.Clock clock;

    RunningClocks(
            ClockRepository clocks,
            ClockFaces faces,
            ClockKeeper keeper,
            Municipalities municipalities,
            java.time.Clock clock) {
        this.clocks = clocks;
        this.faces = faces;
        this.keeper = keeper;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Override
    public LocalDate dueOn(ClockRule rule, Instant start) {
        var promise = new LimitRule.Promise(rule);
        var municipality = municipalities.current();
        var calendar = promise.calendar().isEmpty() ? municipality.calendar() : promise.calendar();
        return keeper.limit(promise, start, municipality.zone(), calendar).dueOn();
    }

    @Override
    public Map<EnquiryId, Running> running(Collection<EnquiryId> enquiries) {
        var found = new HashMap<EnquiryId, Running>();
        for (var it :
                clocks.runningForAny(enquiries.stream().map(EnquiryId::value).toList())) {
            found.computeIfAbsent(
                    new EnquiryId(it.subject()), id -> new Running(faces.face(it), it.minutesLeft(clock.instant())));
        }
        return found;
    }
}
