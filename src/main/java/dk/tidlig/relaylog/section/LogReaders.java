package dk.tidlig.relaylog.section;

import dk.tidlig.child.consent.ConsentRecords;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import org.springframework.stereotype.Component;

/// Whom the family's consent lets read the child's log now: participants, and whoever stands in for the holder.
@Component
class LogReaders {
    private final LogTerms terms;
    private final ConsentRecords consents;

    LogReaders(LogTerms terms, ConsentRecords consents) {
        this.terms = terms;
        this.consents = consents;
    }

    boolean has(ChildId child, UserId user) {
        return terms.of(child).stream().anyMatch(it -> consents.opens(child, user, it));
    }
}
