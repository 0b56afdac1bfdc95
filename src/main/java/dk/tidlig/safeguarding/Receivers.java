package dk.tidlig.safeguarding;

import dk.tidlig.access.Grant;
import dk.tidlig.episode.sharing.SharingRecords;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.safeguarding.events.NotificationEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Those here who receive notifications. Where there are none it is sent another way, and no limit runs here.
@Component
class Receivers {
    private final Colleagues colleagues;
    private final ApplicationEventPublisher events;
    private final SharingRecords sharings;

    Receivers(Colleagues colleagues, ApplicationEventPublisher events, SharingRecords sharings) {
        this.colleagues = colleagues;
        this.events = events;
        this.sharings = sharings;
    }

    boolean areThere() {
        return !colleagues.whoMay(SafeguardingAction.HANDLE.code()).isEmpty();
    }

    /// What it says is passed on by a duty.
    ///
    /// @param received whether it is with those here from the moment it is written
    void written(Grant grant, NotificationId id, boolean received) {
        var there = grant.actor().municipality();
        sharings.duty(grant);
        events.publishEvent(new NotificationEvent.Written(there, grant.child(), id.value(), grant.stamp()));
        if (received) {
            events.publishEvent(new NotificationEvent.Received(there, grant.child(), id.value(), grant.stamp()));
        }
    }

    /// A private person's: its limits run from when it came. Nobody has passed anything on.
    void heard(Grant grant, NotificationId id, HeardNotification it) {
        var there = grant.actor().municipality();
        var came = new Stamp(it.received(), grant.stamp().by());
        events.publishEvent(new NotificationEvent.Received(there, grant.child(), id.value(), came));
        if (!it.notifier().canBeTold()) {
            events.publishEvent(new NotificationEvent.NobodyToTell(there, grant.child(), id.value(), grant.stamp()));
        }
    }

    void done(Grant grant, NotificationId id, Step.Kind kind) {
        var there = grant.actor().municipality();
        switch (kind) {
            case LOOK ->
                events.publishEvent(new NotificationEvent.Assessed(there, grant.child(), id.value(), grant.stamp()));
            case RECEIPT ->
                events.publishEvent(new NotificationEvent.Receipted(there, grant.child(), id.value(), grant.stamp()));
            case STARTED -> {}
        }
    }
}
