package dk.tidlig.exchange.demo;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ProgrammeVersion;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Enquiries and courses of the demonstration, made by the same use cases as real ones.
@Component
class DemoCourses {
    private final DemoEnquiries enquiries;
    private final DemoSessions sessions;

    DemoCourses(DemoEnquiries enquiries, DemoSessions sessions) {
        this.enquiries = enquiries;
        this.sessions = sessions;
    }

    /// A course that has begun.
    record Begun(
            ChildId child,
            String number,
            String channel,
            String theme,
            LocalDate received,
            @Nullable LocalDate contact,
            UserId responsible,
            UserId helper) {}

    EpisodeId begin(Actor actor, ProgrammeVersion programme, Begun it) {
        return enquiries.begun(actor, programme, it);
    }

    void running(Actor helper, ChildId child, EpisodeId episode, LocalDate today, Instant now) {
        sessions.running(helper, child, episode, today, now);
    }

    void fresh(Actor actor, ProgrammeVersion programme, LocalDate today) {
        enquiries.fresh(actor, programme, today);
    }

    void ended(Actor actor, ProgrammeVersion programme, LocalDate today) {
        enquiries.ended(actor, programme, today);
    }
}
