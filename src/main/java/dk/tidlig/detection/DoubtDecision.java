package dk.tidlig.detection;

import dk.tidlig.access.Grant;
import dk.tidlig.child.roster.RosterChild;
import dk.tidlig.child.roster.RosterChildren;
import dk.tidlig.kernel.ChildId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a decision on a doubtful line makes: the child goes where the line says, and has the number that it had.
@Component
class DoubtDecision {
    private final RosterChildren children;
    private final EnrolmentRepository enrolments;

    DoubtDecision(RosterChildren children, EnrolmentRepository enrolments) {
        this.children = children;
        this.enrolments = enrolments;
    }

    ChildId decide(Grant grant, DoubtRepository.Settled it, boolean same, LocalDate today) {
        var child = same ? known(grant, it) : other(grant, it);
        enrolments.enrol(grant, it.roster(), List.of(new Enrolment(child, it.room(), it.bornOn())), today);
        return child;
    }

    /// A number that it had before stays, and stays findable.
    private ChildId known(Grant grant, DoubtRepository.Settled it) {
        var number = it.number();
        if (number != null) {
            children.number(grant, it.like(), number);
        }
        return it.like();
    }

    /// Whose number the line has, when somebody came to have it while the line waited; else a new one.
    private ChildId other(Grant grant, DoubtRepository.Settled it) {
        var asked = List.of(new RosterChild(it.givenName(), it.familyName(), it.bornOn(), it.number()));
        var certain = children.match(grant, asked).getFirst().certain();
        return certain == null ? children.register(grant, asked).getFirst() : certain;
    }
}
