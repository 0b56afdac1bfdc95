package dk.tidlig.offer;

import dk.tidlig.kernel.DateRange;
import dk.tidlig.kernel.UserId;

/// Somebody who may give an offer by name, whatever the profession.
///
/// @param title what the certificate is called
/// @param valid from and to, both included
public record Certificate(UserId holder, String title, DateRange valid) {
    public Certificate {
        OfferFlaws.check().text("title", title, OfferFlaws.LINE).refuse();
    }
}
