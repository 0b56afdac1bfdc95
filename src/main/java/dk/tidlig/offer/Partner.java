package dk.tidlig.offer;

import org.jspecify.annotations.Nullable;

/// Who gives the offer, and whom to ask about it.
///
/// @param name the unit's or the organisation's own name
/// @param contact a professional's name, never a family's
public record Partner(
        Kind kind,
        String name,
        @Nullable String contact,
        @Nullable String phone,
        @Nullable String email) {
    public Partner {
        OfferFlaws.check()
                .text("partner.name", name, OfferFlaws.LINE)
                .mayText("partner.contact", contact, OfferFlaws.LINE)
                .mayText("partner.phone", phone, 30)
                .mayText("partner.email", email, 120)
                .that(email == null || email.contains("@"), "partner.email", OfferFlaw.NOT_AN_EMAIL)
                .refuse();
    }

    /// In or outside the municipality.
    public enum Kind {
        MUNICIPAL,
        OTHER_AUTHORITY,
        CIVIL_SOCIETY,
        PRIVATE
    }

    /// Outside the municipality: nobody there logs in, so a course may have no helper here.
    public boolean outside() {
        return kind != Kind.MUNICIPAL;
    }
}
