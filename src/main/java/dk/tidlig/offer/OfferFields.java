package dk.tidlig.offer;

import dk.tidlig.programme.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// An offer's content field by field, as the form names it: what a page is filled with, and what a conflict shows.
public final class OfferFields {
    private OfferFields() {}

    public static Map<String, String> of(OfferContent it) {
        var fields = new LinkedHashMap<String, String>();
        wording(fields, "name", it.name());
        wording(fields, "about", it.about());
        fields.put("partnerKind", it.partner().kind().name());
        fields.put("partnerName", it.partner().name());
        put(fields, "partnerContact", it.partner().contact());
        put(fields, "partnerPhone", it.partner().phone());
        put(fields, "partnerEmail", it.partner().email());
        fields.put("fromPregnancy", String.valueOf(it.target().ages().fromPregnancy()));
        put(fields, "fromYears", it.target().ages().fromYears());
        put(fields, "untilBirthday", it.target().ages().untilBirthday());
        fields.put(
                "audiences",
                String.join(
                        ",",
                        new TreeSet<>(
                                it.target().audiences().stream().map(Enum::name).toList())));
        fields.put("themes", String.join(",", it.target().themes()));
        put(fields, "method", it.method());
        fields.put("professions", String.join(",", it.professions()));
        put(fields, "doseLeast", it.dose().least());
        put(fields, "doseMost", it.dose().most());
        put(fields, "minutes", it.dose().minutes());
        var source = it.dose().source();
        wording(fields, "source", source == null ? null : source.wording());
        put(fields, "sourceStanding", source == null ? null : source.standing().name());
        put(fields, "groupLeast", it.setting().groupLeast());
        put(fields, "groupMost", it.setting().groupMost());
        put(fields, "place", it.setting().place());
        fields.put("languages", String.join(",", it.setting().languages()));
        put(fields, "places", it.room().places());
        put(fields, "waitingDays", it.room().waitingDays());
        put(fields, "legalBasis", it.legalBasis());
        fields.put("preventsPlacement", String.valueOf(it.preventsPlacement()));
        return fields;
    }

    private static void wording(Map<String, String> fields, String name, @Nullable Wording wording) {
        put(fields, name + "Da", wording == null ? null : wording.da());
        put(fields, name + "En", wording == null ? null : wording.en());
        put(fields, name + "Kl", wording == null ? null : wording.kl());
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        fields.put(name, value == null ? "" : value.toString());
    }
}
