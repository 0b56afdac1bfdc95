package dk.tidlig.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.kernel.Stale;
import dk.tidlig.shell.pictures.Pictures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

class PagesTest {
    static final Locale DANISH = Locale.of("da", "DK");

    private final Stage stage = new Stage();

    @Test
    void aScaleWithMoreNumbersThanCanBeSeenIsWrittenNotChosen() throws Exception {
        var model = FormSamples.model();
        model.put(
                "ten",
                new RulerScale(BigDecimal.ZERO, BigDecimal.TEN, new BigDecimal("0.05"), "slet ikke", "helt", null));

        assertThat(stage.render("gallery/form", "many", DANISH, model))
                .contains("Skriv et tal fra 0 til 10, i trin på 0,05")
                .containsPattern(
                        "type=\"number\" id=\"f-place\" name=\"place\"[^>]*min=\"0\" max=\"10\" step=\"0.05\"");
    }

    @Test
    void bindsEveryFormPartToARecord() throws Exception {
        String html = stage.render("gallery/form", "form", DANISH, FormSamples.model());

        assertThat(html)
                .contains(
                        "value=\"Noa\"",
                        "value=\"2022-07-24\"",
                        "value=\"15:30\"",
                        "vn</textarea>",
                        "name=\"_once\" value=\"0197-once\"")
                .contains(
                        "value=\"3.5\" name=\"half\" checked",
                        "value=\"two\" name=\"three\" checked",
                        "<option value=\"b\" selected")
                .doesNotContain("role=\"alert\"", "style=");
    }

    @Test
    void saysTheSameWordsAtTheTopAndAtTheField() throws Exception {
        var model = FormSamples.model();
        var empty =
                new FormSamples.Sample("", null, "", null, null, "", null, List.of(), null, null, null, null, false, 7);
        var errors = new BeanPropertyBindingResult(empty, "form");
        errors.rejectValue("name", "x", "Skriv et fornavn");
        errors.rejectValue("who", "x", "Vælg, hvem du er");
        errors.rejectValue("place", "x", "Vælg et tal, eller vælg »Det ved jeg ikke«");
        errors.reject("x", "Barnet har allerede et forløb her.");
        model.put("form", empty);
        model.put(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.put("wrong", true);

        String html = stage.render("gallery/form", "form-errors", DANISH, model);

        assertThat(html)
                .contains(
                        "Der er 4 ting at rette",
                        "<title>Fejl: ",
                        "href=\"#f-name\"",
                        "href=\"#f-who\"",
                        "Barnet har allerede et forløb her.");
        assertThat(html.split("Skriv et fornavn", -1)).hasSize(3);
    }

    @Test
    void asksOneThingPerPage() throws Exception {
        var model = FormSamples.model();
        model.put("frame", Samples.frame(false));
        model.put("backUrl", "/enquiry/2");

        String html = stage.render("gallery/question", "question", DANISH, model);

        assertThat(html)
                .contains(
                        "<legend><h1>Hvordan har dit barn det lige nu?</h1>",
                        "data-exit",
                        "Ring til Tidlig Forebyggelse på");
    }

    @Test
    void showsEveryPart() throws Exception {
        LocaleContextHolder.setLocale(DANISH);
        var model = PartSamples.parts(new Pictures(stage.bean(Words.class)));

        String html = stage.render("gallery/parts", "parts", DANISH, model);
        stage.render("gallery/print", "print", DANISH, model);

        assertThat(html)
                .contains("To trins forskel", "Ingen frist", "21–40 af 57", "Det står der nu")
                .doesNotContain("style=");
    }

    @Test
    void putsTheOverrunLimitFirstAndGivesItTheOnlyFilledButton() throws Exception {
        var model = Samples.model(true);
        model.put("day", Samples.day());

        String html = stage.render("shell/my-day", "my-day", DANISH, model);

        assertThat(html).contains("Fem ting venter på dig", "Én frist er overskredet.", "To løber snart ud.", "uge 10");
        assertThat(html.split("button-primary", -1)).hasSize(2);
        assertThat(html.indexOf("Liv Skov")).isLessThan(html.indexOf("Noa Lindholm"));
    }

    @Test
    void teachesOnAnEmptyDay() throws Exception {
        var model = Samples.model(true);
        var empty = List.<DayItem>of();
        model.put("day", new DayView(Stage.NOW, "Birgitte", empty, 0, 0, List.of(), List.of(), Stage.NOW, empty));

        String html = stage.render("shell/my-day", "my-day-empty", DANISH, model);

        assertThat(html).contains("Intet venter på dig", "Når en henvendelse kommer");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 422, 429, 500, 503, 418, 502})
    void saysWhatHappenedWhatWasKeptAndWhatToDo(int status) throws Exception {
        var model = Samples.model(true);
        model.put("status", status);

        String html = stage.render("shell/problem", "problem-" + status, DANISH, model);

        assertThat(html)
                .contains("Det er gemt", "Det kan du gøre", "Gå til Min dag")
                .doesNotContain("??");
    }

    @Test
    void showsAProblemThatCameBeforeTheFrame() throws Exception {
        assertThat(stage.render("error/5xx", "problem-bare", DANISH, Map.of("status", 500)))
                .contains("Noget gik galt hos os", "Gå til forsiden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "accessibility", "privacy", "my-day"})
    void readsInEveryLanguage(String page) throws Exception {
        for (String language : List.of("da", "en", "kl")) {
            var model = Samples.model("my-day".equals(page));
            model.put("day", Samples.day());
            model.put("notice", "identity.login.kept");
            model.put("problem", "identity.login.wrong");

            assertThat(stage.render("shell/" + page, page + "-" + language, Locale.of(language), model))
                    .doesNotContain("??", "style=");
        }
    }

    @Test
    void showsBothVersionsAndKeepsTheLaterText() throws Exception {
        var model = FormSamples.model();
        model.put("conflict", new Stale(9, Map.of("name", "Noa", "story", "En rolig aften")));

        String html = stage.render("gallery/conflict", "conflict", DANISH, model);

        assertThat(html)
                .contains("En anden har rettet det samme", "En rolig aften", "name=\"version\" value=\"9\"")
                .doesNotContain("<dt>Navn</dt>");
    }
}
