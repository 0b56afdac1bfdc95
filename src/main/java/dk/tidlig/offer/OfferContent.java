package dk.tidlig.offer;

import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that an edition of an offer says.
///
/// @param about what it is, in a few sentences
/// @param method the method or manual it follows
/// @param professions codes of the professions that may give it; empty when any
/// @param legalBasis what it is given on
/// @param preventsPlacement marked as an alternative to placement outside the home
/// @param supplementsPlacement marked as one that is given beside a placement
public record OfferContent(
        Wording name,
        @Nullable Wording about,
        Partner partner,
        Target target,
        @Nullable String method,
        List<String> professions,
        Dose dose,
        Setting setting,
        Room room,
        @Nullable String legalBasis,
        boolean preventsPlacement,
        boolean supplementsPlacement) {
    public OfferContent {
        professions = List.copyOf(professions);
        var checks = OfferFlaws.check()
                .that(name.da().length() <= OfferFlaws.LINE, "name.da", OfferFlaw.TOO_LONG, OfferFlaws.LINE)
                .mayText("method", method, OfferFlaws.LINE)
                .mayText("legalBasis", legalBasis, OfferFlaws.LINE);
        for (var profession : professions) {
            checks.that(Codes.isCode(profession), "professions", OfferFlaw.NOT_A_CODE, profession);
        }
        checks.refuse();
    }
}
