package dk.tidlig.session.place;

import dk.tidlig.identity.Employments;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.Offers;
import dk.tidlig.shell.Words;
import org.springframework.stereotype.Component;

/// Who of a daycare goes on with a child: whoever it was handed over to, or a stand-in from the same unit who is
/// trained
/// in the method today.
@Component
class DaycareStaff {
    private final Employments employments;
    private final Offers offers;
    private final Words words;

    DaycareStaff(Employments employments, Offers offers, Words words) {
        this.employments = employments;
        this.offers = offers;
        this.words = words;
    }

    /// @throws Refused when it is somebody else's to say
    void refuseUnlessTheirs(KeptPlace place, UserId user) {
        if (place.handOver() != null && !goesOn(place, user)) {
            throw new Refused(PlaceRefusal.PLACE_NOT_YOURS);
        }
    }

    boolean goesOn(KeptPlace place, UserId user) {
        var over = place.handOver();
        return over != null && (over.staff().equals(user) || standsIn(place, over.staff(), user));
    }

    private boolean standsIn(KeptPlace place, UserId staff, UserId user) {
        var unit = employments.unitToday(user);
        return unit.isPresent()
                && unit.equals(employments.unitToday(staff))
                && offers.certified(place.offer(), user, words.today());
    }
}
