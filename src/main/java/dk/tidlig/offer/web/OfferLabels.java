package dk.tidlig.offer.web;

import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the fields of an offer are called, in the order of the form: a conflict shows them with both texts.
final class OfferLabels {
    private static final String[] FIELDS = {
        "name.da",
        "name.en",
        "name.kl",
        "about.da",
        "about.en",
        "about.kl",
        "partner.kind",
        "partner.name",
        "partner.contact",
        "partner.phone",
        "partner.email",
        "target.fromPregnancy",
        "target.fromYears",
        "target.untilBirthday",
        "target.audiences",
        "target.themes",
        "method",
        "professions",
        "dose.least",
        "dose.most",
        "dose.minutes",
        "dose.source.da",
        "dose.source.en",
        "dose.source.kl",
        "dose.standing",
        "setting.groupLeast",
        "setting.groupMost",
        "setting.place",
        "setting.languages",
        "room.places",
        "room.waitingDays",
        "legalBasis",
        "preventsPlacement",
        "supplementsPlacement"
    };

    private OfferLabels() {}

    static Map<String, String> of(Words words) {
        var labels = new LinkedHashMap<String, String>();
        for (var field : FIELDS) {
            labels.put(field, words.text("offer.form." + field));
        }
        return labels;
    }
}
