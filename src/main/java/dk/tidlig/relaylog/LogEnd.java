package dk.tidlig.relaylog;

import dk.tidlig.access.Grant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// The end of a log: nothing in it waits any more, and nobody takes part in it.
@Component
class LogEnd {
    private final RelayRepository logs;
    private final ParticipantRepository participants;
    private final ApplicationEventPublisher events;

    LogEnd(RelayRepository logs, ParticipantRepository participants, ApplicationEventPublisher events) {
        this.logs = logs;
        this.participants = participants;
        this.events = events;
    }

    void close(Grant grant, RelayLog log, String closing, @Nullable String words) {
        events.publishEvent(new LogCloses(grant, log));
        logs.close(grant, log.id(), closing, words);
        participants.endAll(grant, log.id());
    }
}
