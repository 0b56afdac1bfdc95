package dk.tidlig.intake;

import dk.tidlig.access.Circle;
import dk.tidlig.access.Relation;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Around a child is whoever has its enquiry to read; whoever sent one in is owed feedback. A child that nobody has
/// registered yet is known by its enquiry.
@Component
class IntakeCircle implements Circle {
    private final EnquiryRepository enquiries;

    IntakeCircle(EnquiryRepository enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public boolean knows(ChildId child) {
        return enquiries.knows(child);
    }

    @Override
    public Set<Relation> relations(UserId user, ChildId child) {
        var found = new HashSet<Relation>();
        if (enquiries.readBy(user, child)) {
            found.add(Relation.DECIDER);
        }
        if (enquiries.sentBy(user, child)) {
            found.add(Relation.REFERRER);
        }
        return found;
    }

    @Override
    public Set<ChildId> children(UserId user) {
        return enquiries.readBy(user);
    }
}
