package dk.tidlig.measure.instrument.definition;

import dk.tidlig.programme.Codes;
import dk.tidlig.programme.Source;
import java.util.List;
import java.util.Objects;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Questionnaire;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads an instrument from a Questionnaire that the standard's own checks have passed.
@Component
public class InstrumentReader {
    private static final String ROOT = "Questionnaire";
    private static final int LONGEST_VERSION = 20;

    private final FhirPaths paths;

    InstrumentReader(FhirPaths paths) {
        this.paths = paths;
    }

    /// @throws InstrumentProblems with all that is wrong
    public Instrument read(String text) {
        var form = paths.parse(text);
        var faults = new Faults();
        var extras = new Extras(form.getExtension(), ROOT, faults);
        var items = new QuestionReader(faults, new ScoreReader(faults, paths));
        items.read(form.getItem(), ROOT);
        var licence = extras.one(Extras.OWN + "licence", Licence::of);
        faults.unless(licence != null, extras.at(Extras.OWN + "licence"), Flaw.MISSING);
        var retest = retest(extras.first(Extras.OWN + "retest"));
        check(form, extras, items, faults);
        checkBands(retest, items, faults);
        faults.refuse();
        return instrument(form, text, extras, items, Objects.requireNonNull(licence), retest);
    }

    private static Instrument instrument(
            Questionnaire form,
            String text,
            Extras extras,
            QuestionReader items,
            Licence licence,
            Instrument.@Nullable Retest retest) {
        var made = new Instrument(
                code(form),
                form.getVersion(),
                wording(form.getTitleElement(), "title", extras),
                wording(form.getPurposeElement(), "purpose", extras),
                wording(form.getCopyrightElement(), "copyright", extras),
                licence,
                informants(extras),
                extras.ages(Extras.OWN + "ages"),
                extras.text(Extras.OWN + "certification"),
                items.questions(),
                items.scores(),
                retest,
                facts(extras),
                form,
                text);
        extras.faults().refuse();
        return made;
    }

    private static dk.tidlig.programme.Wording wording(PrimitiveType<?> element, String name, Extras extras) {
        return Extras.wording(element, ROOT + "." + name, extras.faults());
    }

    private static List<Informant> informants(Extras extras) {
        return extras.texts(Extras.OWN + "informant").stream()
                .flatMap(it -> Informant.of(it).stream())
                .toList();
    }

    private static List<Source> facts(Extras extras) {
        return extras.all(Extras.OWN + "fact").stream()
                .map(it -> it.source("wording"))
                .toList();
    }

    private static String code(Questionnaire form) {
        var url = form.getUrl();
        return url == null ? "" : url.substring(url.lastIndexOf('/') + 1);
    }

    private static Instrument.@Nullable Retest retest(@Nullable Extras extras) {
        return extras == null
                ? null
                : new Instrument.Retest(
                        extras.needNumber("after-days").intValue(), extras.texts("band"), extras.wording("wording"));
    }

    private static void check(Questionnaire form, Extras extras, QuestionReader items, Faults faults) {
        faults.unless(Codes.isCode(code(form)), ROOT + ".url", Flaw.NOT_A_CODE, code(form));
        var version = form.getVersion();
        faults.unless(version != null && !version.isBlank(), ROOT + ".version", Flaw.MISSING);
        faults.unless(
                version == null || version.length() <= LONGEST_VERSION,
                ROOT + ".version",
                Flaw.TOO_LONG,
                LONGEST_VERSION);
        faults.unless(!informants(extras).isEmpty(), extras.at(Extras.OWN + "informant"), Flaw.MISSING);
        boolean scoreOnly = Licence.SCORE_ONLY.code().equals(extras.text(Extras.OWN + "licence"));
        faults.unless(
                !scoreOnly || extras.text(Extras.OWN + "certification") != null,
                extras.at(Extras.OWN + "certification"),
                Flaw.UNCERTIFIED);
        faults.unless(!items.scores().isEmpty(), ROOT + ".item", Flaw.MISSING);
        var ids = items.questions().stream().map(Question::id).toList();
        for (var score : items.scores()) {
            score.counts().stream()
                    .filter(it -> !ids.contains(it))
                    .forEach(it -> faults.add(ROOT + ".item(" + score.code() + ")", Flaw.UNKNOWN_QUESTION, it));
        }
    }

    private static void checkBands(Instrument.@Nullable Retest retest, QuestionReader items, Faults faults) {
        var known = items.scores().stream()
                .flatMap(score -> score.bands().stream())
                .flatMap(bands -> bands.steps().stream())
                .map(Score.Band::code)
                .toList();
        if (retest != null) {
            retest.bands().stream()
                    .filter(it -> !known.contains(it))
                    .forEach(it -> faults.add(ROOT + ".extension(retest)", Flaw.UNKNOWN_BAND, it));
        }
    }
}
