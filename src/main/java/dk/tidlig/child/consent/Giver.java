package dk.tidlig.child.consent;

import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildRecords;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.identity.ConsentRule;
import dk.tidlig.kernel.Refused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Who can say yes or no for a child: those with custody, and the young person from the age that the municipality sets.
@Component
class Giver {
    private final ChildRecords children;
    private final ApplicationEventPublisher events;

    Giver(ChildRecords children, ApplicationEventPublisher events) {
        this.children = children;
        this.events = events;
    }

    /// Tells that somebody said yes.
    void gave(Grant grant) {
        events.publishEvent(new ConsentGiven(grant));
    }

    List<KinView> holders(Grant grant) {
        return children.family(grant).kin().stream().filter(KinView::custody).toList();
    }

    boolean isOldEnough(Grant grant, ConsentRule rule, LocalDate on) {
        var born = children.child(grant).bornOn();
        return born != null && !born.plusYears(rule.ownFromAge()).isAfter(on);
    }

    /// @param kin null for the young person
    /// @throws Refused when that one cannot
    void require(Grant grant, ConsentRule rule, @Nullable KinId kin, LocalDate on) {
        if (kin == null) {
            if (!isOldEnough(grant, rule, on)) {
                throw new Refused(ConsentRefusal.CONSENT_TOO_YOUNG, rule.ownFromAge());
            }
        } else if (holders(grant).stream().noneMatch(it -> it.id().equals(kin))) {
            throw new Refused(ConsentRefusal.CONSENT_WITHOUT_CUSTODY);
        }
    }
}
