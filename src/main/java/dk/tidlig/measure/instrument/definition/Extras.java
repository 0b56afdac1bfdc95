package dk.tidlig.measure.instrument.definition;

import dk.tidlig.programme.Source;
import dk.tidlig.programme.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Element;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.jspecify.annotations.Nullable;

/// The extensions at one place of a Questionnaire: what the standard's own elements lack.
///
/// @param path of the place
record Extras(List<Extension> here, String path, Faults faults) {
    static final String OWN = "https://tidlig.dk/fhir/StructureDefinition/";
    static final String STANDARD = "http://hl7.org/fhir/StructureDefinition/";
    private static final String TRANSLATION = STANDARD + "translation";
    private static final int MOST_DECIMALS = 20;

    List<Extras> all(String url) {
        return here.stream()
                .filter(it -> it.getUrl().equals(url))
                .map(it -> new Extras(it.getExtension(), path + ".extension(" + shortened(url) + ")", faults))
                .toList();
    }

    @Nullable
    Extras first(String url) {
        return all(url).stream().findFirst().orElse(null);
    }

    List<String> texts(String url) {
        return here.stream()
                .filter(it -> it.getUrl().equals(url) && it.getValue() != null)
                .map(it -> String.valueOf(it.getValue().primitiveValue()))
                .toList();
    }

    @Nullable
    String text(String url) {
        return texts(url).stream().findFirst().orElse(null);
    }

    /// @return an empty text when it is missing, which is noted
    String need(String url) {
        var found = text(url);
        faults.unless(found != null && !found.isBlank(), at(url), Flaw.MISSING);
        return found == null ? "" : found;
    }

    boolean flag(String url) {
        return here.stream()
                .anyMatch(it ->
                        it.getUrl().equals(url) && it.getValue() instanceof BooleanType yes && yes.booleanValue());
    }

    @Nullable
    BigDecimal number(String url) {
        var found = text(url);
        try {
            var number = found == null ? null : new BigDecimal(found);
            if (number != null && Math.abs(number.scale()) > MOST_DECIMALS) {
                throw new NumberFormatException("too long when written out");
            }
            return number;
        } catch (NumberFormatException noNumber) {
            faults.add(at(url), Flaw.BOUNDS);
            return null;
        }
    }

    BigDecimal needNumber(String url) {
        var found = number(url);
        faults.unless(found != null, at(url), Flaw.MISSING);
        return found == null ? BigDecimal.ZERO : found;
    }

    @Nullable
    Integer whole(String url) {
        var found = number(url);
        return found == null ? null : found.intValue();
    }

    Wording wording(String url) {
        var found = here.stream()
                .filter(it -> it.getUrl().equals(url) && it.getValue() instanceof PrimitiveType<?>)
                .map(it -> (PrimitiveType<?>) it.getValue())
                .findFirst()
                .orElse(null);
        return wording(found, at(url), faults);
    }

    /// Danish as it stands, other languages as the standard's translations.
    static Wording wording(@Nullable PrimitiveType<?> element, String path, Faults faults) {
        var danish = element == null ? null : element.primitiveValue();
        if (element == null || danish == null || danish.isBlank() || danish.length() > Wording.MAX_LENGTH) {
            faults.add(path, danish == null || danish.isBlank() ? Flaw.MISSING : Flaw.TOO_LONG, Wording.MAX_LENGTH);
            return Wording.danish("-");
        }
        return new Wording(danish, translated(element, "en"), translated(element, "kl"));
    }

    private static @Nullable String translated(Element element, String language) {
        return element.getExtensionsByUrl(TRANSLATION).stream()
                .filter(it -> language.equals(value(it, "lang")))
                .map(it -> value(it, "content"))
                .filter(it -> it != null && !it.isBlank() && it.length() <= Wording.MAX_LENGTH)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String value(Extension translation, String url) {
        var part = translation.getExtensionByUrl(url);
        return part == null || part.getValue() == null ? null : part.getValue().primitiveValue();
    }

    /// What something rests on.
    Source source(String wording) {
        var standing = need("standing").toUpperCase(Locale.ROOT).replace('-', '_');
        for (var one : Source.Standing.values()) {
            if (one.name().equals(standing)) {
                return new Source(wording(wording), one);
            }
        }
        faults.add(at("standing"), Flaw.NOT_ONE_OF, standing);
        return new Source(wording(wording), Source.Standing.UNVERIFIED);
    }

    AgeBand ages(String url) {
        var found = first(url);
        return found == null
                ? AgeBand.ALL
                : new AgeBand(found.flag("from-pregnancy"), found.whole("from-months"), found.whole("until-months"));
    }

    /// One of a kind by its code; null when it is not there, which is noted when the code is none of them.
    <T> @Nullable T one(String url, Function<String, java.util.Optional<T>> of) {
        var code = text(url);
        var found = code == null ? null : of.apply(code).orElse(null);
        faults.unless(code == null || found != null, at(url), Flaw.NOT_ONE_OF, code == null ? "" : code);
        return found;
    }

    String at(String url) {
        return path + ".extension(" + shortened(url) + ")";
    }

    private static String shortened(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }
}
