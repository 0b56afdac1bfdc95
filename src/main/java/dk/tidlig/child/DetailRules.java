package dk.tidlig.child;

import dk.tidlig.access.Grant;
import dk.tidlig.child.record.Kept;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.tenancy.Municipalities;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What can be true of a child, and what is kept of it.
@Component
class DetailRules {
    private static final int PREGNANCY_MONTHS = 10;
    private static final int OVERDUE_MONTHS = 2;

    private final Kept kept;
    private final Municipalities municipalities;

    DetailRules(Kept kept, Municipalities municipalities) {
        this.kept = kept;
        this.municipalities = municipalities;
    }

    /// The details with the day of birth that the number tells, where it was left out.
    ///
    /// @throws Refused when they cannot be true, or are not kept
    ChildDetails complete(Grant grant, ChildId child, ChildDetails it) {
        var today = LocalDate.ofInstant(grant.at(), municipalities.current().zone());
        if (it.bornOn() != null && it.dueOn() != null) {
            throw new Refused(ChildRefusal.BORN_AND_DUE);
        }
        if (isAfter(it.bornOn(), today)) {
            throw new Refused(ChildRefusal.BORN_IN_THE_FUTURE);
        }
        requireNearDueDate(it.dueOn(), today);
        var told = it.cpr() == null ? null : it.cpr().birthDate().orElse(null);
        if (isAfter(told, today)) {
            throw new Refused(ChildRefusal.NUMBER_OF_THE_FUTURE);
        }
        var complete = withBirthDate(child, it, told);
        kept.require(child, complete);
        return complete;
    }

    /// @throws Refused when the day has not come yet
    void requirePast(Grant grant, @Nullable LocalDate day) {
        if (isAfter(
                day, LocalDate.ofInstant(grant.at(), municipalities.current().zone()))) {
            throw new Refused(ChildRefusal.DAY_OF_THE_FUTURE);
        }
    }

    private ChildDetails withBirthDate(ChildId child, ChildDetails it, @Nullable LocalDate told) {
        return it.bornOn() != null || it.dueOn() != null || !kept.of(child).contains(ChildField.BIRTH_DATE)
                ? it
                : it.withBornOn(told);
    }

    private static void requireNearDueDate(@Nullable LocalDate due, LocalDate today) {
        if (due != null
                && (due.isAfter(today.plusMonths(PREGNANCY_MONTHS))
                        || due.isBefore(today.minusMonths(OVERDUE_MONTHS)))) {
            throw new Refused(ChildRefusal.DUE_FAR_OFF);
        }
    }

    private static boolean isAfter(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today);
    }
}
