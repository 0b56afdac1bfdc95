package dk.tidlig.offer;

import dk.tidlig.programme.Wording;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// An offer's content field by field, as the form names it: what a page is filled with, and what a conflict shows.
public final class OfferFields {
    private OfferFields() {}

    public static Map<String, String> of(OfferContent it) {
        var fields = new LinkedHashMap<String, String>();
        wording(fields, "name", it.name());
        wording(fields, "about", it.about());
        partner(fields, it.partner());
        target(fields, it.target());
        put(fields, "method", it.method());
        fields.put("professions", String.join(",", it.professions()));
        dose(fields, it.dose());
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

    private static void partner(Map<String, String> fields, Partner it) {
        fields.put("partnerKind", it.kind().name());
        fields.put("partnerName", it.name());
        put(fields, "partnerContact", it.contact());
        put(fields, "partnerPhone", it.phone());
        put(fields, "partnerEmail", it.email());
    }

    private static void target(Map<String, String> fields, Target it) {
        fields.put("fromPregnancy", String.valueOf(it.ages().fromPregnancy()));
        put(fields, "fromYears", it.ages().fromYears());
        put(fields, "untilBirthday", it.ages().untilBirthday());
        fields.put("audiences", it.audiences().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        fields.put("themes", String.join(",", it.themes()));
    }

    private static void dose(Map<String, String> fields, Dose it) {
        put(fields, "doseLeast", it.least());
        put(fields, "doseMost", it.most());
        put(fields, "minutes", it.minutes());
        var source = it.source();
        wording(fields, "source", source == null ? null : source.wording());
        put(fields, "sourceStanding", source == null ? null : source.standing().name());
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
