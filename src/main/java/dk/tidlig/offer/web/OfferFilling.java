package dk.tidlig.offer.web;

import dk.tidlig.offer.Offer;
import dk.tidlig.offer.OfferFields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Fills the form with an offer as it stands.
final class OfferFilling {
    private final Map<String, String> fields;

    private OfferFilling(Map<String, String> fields) {
        this.fields = fields;
    }

    static OfferForm fill(Offer offer) {
        return new OfferFilling(OfferFields.of(offer.content())).form(offer);
    }

    private OfferForm form(Offer offer) {
        return new OfferForm(
                offer.code(),
                offer.openedOn().toString(),
                offer.edition(),
                tongues("name"),
                tongues("about"),
                partner(),
                target(),
                said("method"),
                all("professions"),
                dose(),
                new OfferForm.SettingPart(
                        said("setting.groupLeast"),
                        said("setting.groupMost"),
                        said("setting.place"),
                        said("setting.languages")),
                new OfferForm.RoomPart(said("room.places"), said("room.waitingDays")),
                said("legalBasis"),
                Boolean.parseBoolean(said("preventsPlacement")),
                Boolean.parseBoolean(said("supplementsPlacement")));
    }

    private OfferForm.PartnerPart partner() {
        return new OfferForm.PartnerPart(
                said("partner.kind"),
                said("partner.name"),
                said("partner.contact"),
                said("partner.phone"),
                said("partner.email"));
    }

    private OfferForm.TargetPart target() {
        return new OfferForm.TargetPart(
                Boolean.parseBoolean(said("target.fromPregnancy")),
                said("target.fromYears"),
                said("target.untilBirthday"),
                all("target.audiences"),
                all("target.themes"));
    }

    private OfferForm.DosePart dose() {
        return new OfferForm.DosePart(
                said("dose.least"),
                said("dose.most"),
                said("dose.minutes"),
                tongues("dose.source"),
                said("dose.standing"));
    }

    private OfferForm.Tongues tongues(String name) {
        return new OfferForm.Tongues(said(name + ".da"), said(name + ".en"), said(name + ".kl"));
    }

    private @Nullable String said(String name) {
        return fields.get(name);
    }

    private List<String> all(String name) {
        return Arrays.stream(fields.getOrDefault(name, "").split(","))
                .filter(text -> !text.isBlank())
                .toList();
    }
}
