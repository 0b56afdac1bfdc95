package dk.tidlig.child;

import dk.tidlig.access.Grant;
import dk.tidlig.child.Amendment.Subject;
import dk.tidlig.child.events.ChildEvent;
import dk.tidlig.child.record.Amendments;
import dk.tidlig.child.record.Change;
import dk.tidlig.child.record.CivilNumbers;
import dk.tidlig.child.record.NameIndex;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Amends a child's record and turns it over at birth. What stood before is kept with who changed it; a former number
/// stays findable.
@Component
class Revision {
    private final ChildRepository children;
    private final DetailRules rules;
    private final CivilNumbers numbers;
    private final Told told;
    private final Amendments amendments;

    Revision(ChildRepository children, DetailRules rules, CivilNumbers numbers, Told told, Amendments amendments) {
        this.children = children;
        this.rules = rules;
        this.numbers = numbers;
        this.told = told;
        this.amendments = amendments;
    }

    /// Who hears of a change.
    @Component
    record Told(NameIndex names, ApplicationEventPublisher events) {}

    void amend(Grant grant, AmendChild command) {
        var old = hold(grant, command.version());
        var it = rules.complete(grant, old.id(), command.details());
        change(grant, old, it);
        var born = it.bornOn();
        if (old.bornOn() != null && born != null && !born.equals(old.bornOn())) {
            told.events()
                    .publishEvent(new ChildEvent.BirthDayCorrected(
                            grant.actor().municipality(), old.id(), born, grant.stamp()));
        }
    }

    void born(Grant grant, Births.Birth birth) {
        var old = hold(grant, birth.version());
        if (!old.unborn()) {
            throw new Refused(ChildRefusal.BORN_ALREADY);
        }
        requireRunning(old);
        var details = new ChildDetails(
                birth.givenName() == null ? old.givenName() : birth.givenName(),
                birth.familyName() == null ? old.familyName() : birth.familyName(),
                birth.bornOn(),
                null,
                birth.cpr(),
                old.language(),
                old.interpreter(),
                old.institution());
        change(grant, old, rules.complete(grant, old.id(), details));
        children.markBorn(grant, old.id());
    }

    void end(Grant grant, Births.End ending) {
        var old = hold(grant, ending.version());
        requireRunning(old);
        if (!ChildView.Ending.Reason.of(old.unborn()).contains(ending.reason())) {
            throw new Refused(ChildRefusal.ENDS_OTHERWISE);
        }
        rules.requirePast(grant, ending.on());
        children.end(grant, old.id(), ending);
        amendments.note(
                grant,
                Subject.CHILD,
                old.id().value(),
                new Change.Set().add("ending", null, ending.reason().code()).map());
    }

    private static void requireRunning(ChildView old) {
        if (old.ending() != null) {
            throw new Refused(ChildRefusal.ENDED_ALREADY);
        }
    }

    private ChildView hold(Grant grant, long version) {
        children.hold(grant.child());
        var old = children.find(grant, grant.child()).orElseThrow(NotFound::new);
        if (old.version() != version) {
            throw new Stale(old.version(), standing(old));
        }
        return old;
    }

    private void change(Grant grant, ChildView old, ChildDetails it) {
        children.update(grant, old.id(), it);
        if (!Objects.equals(old.cpr(), it.cpr())) {
            if (it.cpr() == null) {
                numbers.takeFromChild(old.id(), grant.stamp());
            } else {
                numbers.giveChild(old.id(), it.cpr(), grant.stamp());
            }
        }
        told.names().refresh(old.id());
        amendments.note(grant, Subject.CHILD, old.id().value(), changes(old, it));
    }

    private static Map<String, Change> changes(ChildView old, ChildDetails it) {
        return new Change.Set()
                .add("givenName", old.givenName(), it.givenName())
                .add("familyName", old.familyName(), it.familyName())
                .add("bornOn", old.bornOn(), it.bornOn())
                .add("dueOn", old.dueOn(), it.dueOn())
                .add("cpr", written(old.cpr()), written(it.cpr()))
                .add("language", old.language(), it.language())
                .add("interpreter", old.interpreter(), it.interpreter())
                .add("institution", old.institution(), it.institution())
                .map();
    }

    /// What stands now, by the form's field names.
    private static Map<String, String> standing(ChildView it) {
        var standing = new HashMap<String, String>();
        put(standing, "givenName", it.givenName());
        put(standing, "familyName", it.familyName());
        put(standing, "bornOn", it.bornOn());
        put(standing, "dueOn", it.dueOn());
        put(standing, "cpr", written(it.cpr()));
        put(standing, "language", it.language());
        put(standing, "interpreter", it.interpreter());
        put(standing, "institution", it.institution());
        return standing;
    }

    private static void put(Map<String, String> standing, String field, @Nullable Object value) {
        if (value != null) {
            standing.put(field, value.toString());
        }
    }

    private static @Nullable String written(@Nullable Cpr cpr) {
        return cpr == null ? null : cpr.written();
    }
}
