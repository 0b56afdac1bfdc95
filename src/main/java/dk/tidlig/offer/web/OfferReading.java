package dk.tidlig.offer.web;

import dk.tidlig.offer.Audience;
import dk.tidlig.offer.Dose;
import dk.tidlig.offer.OfferContent;
import dk.tidlig.offer.OfferFlaw;
import dk.tidlig.offer.OfferFlaws;
import dk.tidlig.offer.Partner;
import dk.tidlig.offer.Room;
import dk.tidlig.offer.Setting;
import dk.tidlig.offer.Target;
import dk.tidlig.programme.Impossible;
import dk.tidlig.programme.Source;
import dk.tidlig.programme.TargetGroup;
import dk.tidlig.programme.Wording;
import dk.tidlig.shell.Choice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// Reads what was written about an offer. Whatever is wrong is said at its field, all of it at once.
final class OfferReading {
    private final BindingResult errors;

    OfferReading(BindingResult errors) {
        this.errors = errors;
    }

    /// Refuses what the form did not offer.
    void among(String field, Collection<String> sent, Collection<Choice> offered) {
        sent.stream()
                .filter(code -> offered.stream().noneMatch(one -> one.value().equals(code)))
                .forEach(code -> reject(field, OfferFlaw.NOT_A_CHOICE, code));
    }

    Optional<OfferContent> content(OfferForm it) {
        var name = part("name", () -> wording("name", it.name()));
        var about = part("about", () -> Optional.ofNullable(mayWording("about", it.about())));
        return content(it, name, about.flatMap(words -> words));
    }

    private Optional<OfferContent> content(OfferForm it, Optional<Wording> name, Optional<Wording> about) {
        var partner = part("partner", () -> partner(it.partner()));
        var target = part("target", () -> target(it.target()));
        var dose = part("dose", () -> dose(it.dose()));
        var setting = part("setting", () -> setting(it.setting()));
        var room = part("room", () -> room(it.room()));
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return part(
                "",
                () -> new OfferContent(
                        name.orElseThrow(),
                        about.orElse(null),
                        partner.orElseThrow(),
                        target.orElseThrow(),
                        text(it.method()),
                        it.professions(),
                        dose.orElseThrow(),
                        setting.orElseThrow(),
                        room.orElseThrow(),
                        text(it.legalBasis()),
                        Boolean.TRUE.equals(it.preventsPlacement()),
                        Boolean.TRUE.equals(it.supplementsPlacement())));
    }

    private Room room(OfferForm.RoomPart it) {
        return new Room(whole("room.places", it.places()), whole("room.waitingDays", it.waitingDays()));
    }

    private Partner partner(OfferForm.PartnerPart it) {
        return new Partner(
                choice("partner.kind", Partner.Kind.class, it.kind(), Partner.Kind.MUNICIPAL),
                Optional.ofNullable(text(it.name())).orElse(""),
                text(it.contact()),
                text(it.phone()),
                text(it.email()));
    }

    private Target target(OfferForm.TargetPart it) {
        var ages = new TargetGroup.Ages(
                Boolean.TRUE.equals(it.fromPregnancy()),
                whole("target.fromYears", it.fromYears()),
                whole("target.untilBirthday", it.untilBirthday()));
        var audiences = it.audiences().stream()
                .map(one -> choice("target.audiences", Audience.class, one, Audience.PARENT))
                .collect(Collectors.toSet());
        return new Target(ages, audiences, it.themes());
    }

    private Dose dose(OfferForm.DosePart it) {
        var source = part("dose.source", () -> Optional.ofNullable(mayWording("dose.source", it.source())));
        var words = source.flatMap(found -> found).orElse(null);
        var standing = choice("dose.standing", Source.Standing.class, it.standing(), Source.Standing.TO_BE_SET);
        return new Dose(
                whole("dose.least", it.least()),
                whole("dose.most", it.most()),
                whole("dose.minutes", it.minutes()),
                words == null ? null : new Source(words, standing));
    }

    private Setting setting(OfferForm.SettingPart it) {
        var languages = Optional.ofNullable(text(it.languages())).orElse("");
        return new Setting(
                whole("setting.groupLeast", it.groupLeast()),
                whole("setting.groupMost", it.groupMost()),
                text(it.place()),
                Arrays.stream(languages.split("[,;\\s]+"))
                        .filter(one -> !one.isBlank())
                        .map(one -> one.toLowerCase(java.util.Locale.ROOT))
                        .distinct()
                        .toList());
    }

    private Wording wording(String field, OfferForm.Tongues it) {
        var danish = text(it.da());
        if (danish == null) {
            reject(field + ".da", OfferFlaw.MISSING);
        }
        return new Wording(danish == null ? "?" : danish, text(it.en()), text(it.kl()));
    }

    private @Nullable Wording mayWording(String field, OfferForm.Tongues it) {
        boolean empty = text(it.da()) == null && text(it.en()) == null && text(it.kl()) == null;
        return empty ? null : wording(field, it);
    }

    @Nullable
    LocalDate day(String field, @Nullable String written) {
        var text = text(written);
        try {
            if (text != null) {
                return LocalDate.parse(text);
            }
            reject(field, OfferFlaw.MISSING);
        } catch (DateTimeParseException notADay) {
            reject(field, OfferFlaw.NOT_A_DATE, String.valueOf(text));
        }
        return null;
    }

    private @Nullable Integer whole(String field, @Nullable String written) {
        var text = text(written);
        if (text != null && !text.matches("\\d{1,6}")) {
            reject(field, OfferFlaw.NOT_A_NUMBER, text);
            return null;
        }
        return text == null ? null : Integer.valueOf(text);
    }

    private <E extends Enum<E>> E choice(String field, Class<E> type, @Nullable String written, E otherwise) {
        if (text(written) == null) {
            return otherwise;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(written))
                .findFirst()
                .orElseGet(() -> {
                    reject(field, OfferFlaw.NOT_A_CHOICE, String.valueOf(written), "");
                    return otherwise;
                });
    }

    /// Builds a part; when it cannot be, its flaws become errors at their fields.
    <T> Optional<T> part(String name, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (OfferFlaws flaws) {
            flaws.all()
                    .forEach(flaw ->
                            reject(flaw.field(), flaw.flaw(), flaw.arguments().toArray()));
        } catch (Impossible impossible) {
            impossible
                    .faults()
                    .forEach(fault -> errors.rejectValue(
                            name + "." + camel(fault.path()),
                            fault.wrong().key(),
                            fault.arguments().toArray(),
                            fault.toString()));
        }
        return Optional.empty();
    }

    /// The same is said once, however often it was sent.
    void reject(String field, OfferFlaw flaw, Object... arguments) {
        boolean said =
                errors.getFieldErrors(field).stream().anyMatch(one -> flaw.key().equals(one.getCode()));
        if (!said) {
            errors.rejectValue(field, flaw.key(), arguments, flaw.key());
        }
    }

    private static String camel(String path) {
        var words = path.split("-");
        var name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return name.toString();
    }

    private static @Nullable String text(@Nullable String written) {
        return written == null || written.isBlank() ? null : written.strip();
    }
}
