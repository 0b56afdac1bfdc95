package dk.tidlig.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.kernel.Stale;
import dk.tidlig.shell.pictures.Pictures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

class PagesTest {
    static final Locale DANISH = Locale.of("da", "DK");

    private final Stage stage = new Stage();

    record Sample(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String story,
            @Nullable LocalDate born,
            @Nullable LocalTime at,
            @Nullable String theme,
            @Nullable String who,
            List<String> days,
            @Nullable String place,
            @Nullable Integer worry,
            @Nullable BigDecimal half,
            @Nullable String three,
            boolean yes,
            long version) {}

    private static Map<String, Object> formModel() {
        var model = Samples.model(true);
        model.put(
                "form",
                new Sample(
                        "Noa",
                        null,
                        "Søvn",
                        LocalDate.of(2022, 7, 24),
                        LocalTime.of(15, 30),
                        "b",
                        "m",
                        List.of("1", "3"),
                        "4",
                        2,
                        new BigDecimal("3.5"),
                        "two",
                        true,
                        7));
        model.put("themes", List.of(new Choice("", "Vælg"), new Choice("a", "Søvn"), new Choice("b", "Vrede")));
        model.put(
                "whos",
                List.of(
                        new Choice("m", "Mor eller far"),
                        new Choice("s", "Skole", "Lærer eller pædagog, der kender barnet i hverdagen"),
                        new Choice("o", "En anden")));
        model.put(
                "days",
                List.of(
                        new Choice("1", "Om formiddagen"),
                        new Choice("2", "Om eftermiddagen"),
                        new Choice("3", "Om aftenen")));
        model.put(
                "ten",
                new RulerScale(
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        BigDecimal.ONE,
                        "har det rigtig svært",
                        "har det rigtig godt",
                        "Det ved jeg ikke. Jeg vil hellere tale om det."));
        model.put(
                "five",
                new RulerScale(BigDecimal.ONE, new BigDecimal(5), BigDecimal.ONE, "undren", "meget bekymret", null));
        model.put(
                "halves",
                new RulerScale(BigDecimal.ZERO, new BigDecimal(5), new BigDecimal("0.5"), "slet ikke", "helt", null));
        model.put(
                "threes",
                List.of(
                        new Choice("one", "Trives"),
                        new Choice("two", "Bekymring"),
                        new Choice("three", "Stærk bekymring")));
        return model;
    }

    @Test
    void bindsEveryFormPartToARecord() throws Exception {
        String html = stage.render("gallery/form", "form", DANISH, formModel());

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
        var model = formModel();
        var empty = new Sample("", null, "", null, null, "", null, List.of(), null, null, null, null, false, 7);
        var errors = new BeanPropertyBindingResult(empty, "form");
        errors.rejectValue("name", "x", "Skriv et fornavn");
        errors.rejectValue("who", "x", "Vælg, hvem du er");
        errors.rejectValue("place", "x", "Vælg et tal, eller vælg »Det ved jeg ikke«");
        errors.reject("x", "Barnet har allerede et forløb her.");
        model.put("form", empty);
        model.put(BindingResult.MODEL_KEY_PREFIX + "form", errors);

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
        var model = formModel();
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
        var model = formModel();
        model.put("conflict", new Stale(9, Map.of("name", "Noa", "story", "En rolig aften")));

        String html = stage.render("gallery/conflict", "conflict", DANISH, model);

        assertThat(html)
                .contains("En anden har rettet det samme", "En rolig aften", "name=\"version\" value=\"9\"")
                .doesNotContain("<dt>Navn</dt>");
    }
}
