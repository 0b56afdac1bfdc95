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
        put(fields, "setting.groupLeast", it.setting().groupLeast());
        put(fields, "setting.groupMost", it.setting().groupMost());
        put(fields, "setting.place", it.setting().place());
        fields.put("setting.languages", String.join(",", it.setting().languages()));
        put(fields, "room.places", it.room().places());
        put(fields, "room.waitingDays", it.room().waitingDays());
        put(fields, "legalBasis", it.legalBasis());
        fields.put("preventsPlacement", String.valueOf(it.preventsPlacement()));
        fields.put("supplementsPlacement", String.valueOf(it.supplementsPlacement()));
        return fields;
    }

    private static void partner(Map<String, String> fields, Partner it) {
        fields.put("partner.kind", it.kind().name());
        fields.put("partner.name", it.name());
        put(fields, "partner.contact", it.contact());
        put(fields, "partner.phone", it.phone());
        put(fields, "partner.email", it.email());
    }

    private static void target(Map<String, String> fields, Target it) {
        fields.put("target.fromPregnancy", String.valueOf(it.ages().fromPregnancy()));
        put(fields, "target.fromYears", it.ages().fromYears());
        put(fields, "target.untilBirthday", it.ages().untilBirthday());
        fields.put(
                "target.audiences",
                it.audiences().stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
        fields.put("target.themes", String.join(",", it.themes()));
    }

    private static void dose(Map<String, String> fields, Dose it) {
        put(fields, "dose.least", it.least());
        put(fields, "dose.most", it.most());
        put(fields, "dose.minutes", it.minutes());
        var source = it.source();
        wording(fields, "dose.source", source == null ? null : source.wording());
        put(fields, "dose.standing", source == null ? null : source.standing().name());
    }

    private static void wording(Map<String, String> fields, String name, @Nullable Wording wording) {
        put(fields, name + ".da", wording == null ? null : wording.da());
        put(fields, name + ".en", wording == null ? null : wording.en());
        put(fields, name + ".kl", wording == null ? null : wording.kl());
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        fields.put(name, value == null ? "" : value.toString());
    }
}
