package dk.tidlig.offer;

import dk.tidlig.programme.Codes;
import java.time.LocalDate;

/// An offer to be taken into the catalogue.
public record NewOffer(String code, LocalDate openedOn, OfferContent content) {
    public NewOffer {
        OfferFlaws.check()
                .that(Codes.isCode(code), "code", OfferFlaw.NOT_A_CODE, code)
                .refuse();
    }
}
