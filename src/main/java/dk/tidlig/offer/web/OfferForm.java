package dk.tidlig.offer.web;

import dk.tidlig.offer.Offer;
import dk.tidlig.offer.OfferContent;
import dk.tidlig.offer.need.AgeBand;
import dk.tidlig.offer.need.Need;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// An offer as it is written in the page. Everything is text, so that whatever was written comes back.
///
/// @param edition the edition that was read; 0 for a new offer
record OfferForm(
        @Nullable String code,
        @Nullable String openedOn,
        @Nullable Integer edition,
        Tongues name,
        Tongues about,
        PartnerPart partner,
        TargetPart target,
        @Nullable String method,
        List<String> professions,
        DosePart dose,
        SettingPart setting,
        RoomPart room,
        @Nullable String legalBasis,
        @Nullable Boolean preventsPlacement,
        @Nullable Boolean supplementsPlacement) {
    OfferForm {
        edition = edition == null ? 0 : edition;
        preventsPlacement = Boolean.TRUE.equals(preventsPlacement);
        supplementsPlacement = Boolean.TRUE.equals(supplementsPlacement);
        name = name == null ? Tongues.NONE : name;
        about = about == null ? Tongues.NONE : about;
        partner = partner == null ? PartnerPart.NONE : partner;
        target = target == null ? TargetPart.NONE : target;
        professions = professions == null ? List.of() : List.copyOf(professions);
        dose = dose == null ? DosePart.NONE : dose;
        setting = setting == null ? SettingPart.NONE : setting;
        room = room == null ? RoomPart.NONE : room;
    }

    /// A text in the languages of the pages.
    record Tongues(
            @Nullable String da,
            @Nullable String en,
            @Nullable String kl) {
        static final Tongues NONE = new Tongues(null, null, null);
    }

    record PartnerPart(
            @Nullable String kind,
            @Nullable String name,
            @Nullable String contact,
            @Nullable String phone,
            @Nullable String email) {
        static final PartnerPart NONE = new PartnerPart("MUNICIPAL", null, null, null, null);
    }

    record TargetPart(
            @Nullable Boolean fromPregnancy,
            @Nullable String fromYears,
            @Nullable String untilBirthday,
            List<String> audiences,
            List<String> themes) {
        static final TargetPart NONE = new TargetPart(false, null, null, List.of(), List.of());

        TargetPart {
            fromPregnancy = Boolean.TRUE.equals(fromPregnancy);
            audiences = audiences == null ? List.of() : List.copyOf(audiences);
            themes = themes == null ? List.of() : List.copyOf(themes);
        }
    }

    record DosePart(
            @Nullable String least,
            @Nullable String most,
            @Nullable String minutes,
            Tongues source,
            @Nullable String standing) {
        static final DosePart NONE = new DosePart(null, null, null, Tongues.NONE, null);

        DosePart {
            source = source == null ? Tongues.NONE : source;
        }
    }

    record SettingPart(
            @Nullable String groupLeast,
            @Nullable String groupMost,
            @Nullable String place,
            @Nullable String languages) {
        static final SettingPart NONE = new SettingPart(null, null, null, "da");
    }

    record RoomPart(@Nullable String places, @Nullable String waitingDays) {
        static final RoomPart NONE = new RoomPart(null, null);
    }

    static OfferForm fresh(LocalDate today) {
        return new OfferForm(
                null,
                today.toString(),
                0,
                Tongues.NONE,
                Tongues.NONE,
                PartnerPart.NONE,
                TargetPart.NONE,
                null,
                List.of(),
                DosePart.NONE,
                SettingPart.NONE,
                RoomPart.NONE,
                null,
                false,
                false);
    }

    /// The same for whom that need is, with what was missing as what it is about.
    OfferForm madeFrom(Need need) {
        var from = need.age().from();
        var until = need.age().until();
        return new OfferForm(
                code,
                openedOn,
                edition,
                name,
                new Tongues(need.missing(), null, null),
                partner,
                new TargetPart(
                        need.age() == AgeBand.UNBORN,
                        from == null ? null : from.toString(),
                        until == null ? null : until.toString(),
                        List.of(),
                        List.of(need.theme())),
                method,
                professions,
                dose,
                setting,
                room,
                legalBasis,
                preventsPlacement,
                supplementsPlacement);
    }

    static OfferForm of(Offer offer) {
        return OfferFilling.fill(offer);
    }

    /// The content that was written, when it can be; otherwise the errors say what is wrong with it.
    Optional<OfferContent> content(BindingResult errors) {
        return new OfferReading(errors).content(this);
    }

    /// The edition that was read.
    int read() {
        return edition == null ? 0 : edition;
    }

    /// What was written, field by field, as [OfferFields] names it.
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        tongues(fields, "name", name);
        tongues(fields, "about", about);
        put(fields, "partner.kind", partner.kind());
        put(fields, "partner.name", partner.name());
        put(fields, "partner.contact", partner.contact());
        put(fields, "partner.phone", partner.phone());
        put(fields, "partner.email", partner.email());
        target(fields);
        put(fields, "method", method);
        put(fields, "professions", String.join(",", professions));
        dose(fields);
        put(fields, "setting.groupLeast", setting.groupLeast());
        put(fields, "setting.groupMost", setting.groupMost());
        put(fields, "setting.place", setting.place());
        put(fields, "setting.languages", setting.languages());
        put(fields, "room.places", room.places());
        put(fields, "room.waitingDays", room.waitingDays());
        put(fields, "legalBasis", legalBasis);
        put(fields, "preventsPlacement", String.valueOf(preventsPlacement));
        put(fields, "supplementsPlacement", String.valueOf(supplementsPlacement));
        return fields;
    }

    private void target(Map<String, String> fields) {
        put(fields, "target.fromPregnancy", String.valueOf(target.fromPregnancy()));
        put(fields, "target.fromYears", target.fromYears());
        put(fields, "target.untilBirthday", target.untilBirthday());
        put(
                fields,
                "target.audiences",
                String.join(",", target.audiences().stream().sorted().toList()));
        put(fields, "target.themes", String.join(",", target.themes()));
    }

    private void dose(Map<String, String> fields) {
        put(fields, "dose.least", dose.least());
        put(fields, "dose.most", dose.most());
        put(fields, "dose.minutes", dose.minutes());
        tongues(fields, "dose.source", dose.source());
        put(fields, "dose.standing", dose.standing());
    }

    private static void tongues(Map<String, String> fields, String name, Tongues text) {
        put(fields, name + ".da", text.da());
        put(fields, name + ".en", text.en());
        put(fields, name + ".kl", text.kl());
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        fields.put(name, value == null ? "" : value);
    }
}
