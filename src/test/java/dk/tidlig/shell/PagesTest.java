package dk.tidlig.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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

    static Frame frame() {
        return new Frame(
                "Fjordby Kommune",
                "Birgitte Søe",
                "forebyggelseskoordinator",
                List.of(
                        new Frame.MenuItem("my-day", "/", false),
                        new Frame.MenuItem("children", "/children", false),
                        new Frame.MenuItem("enquiries", "/enquiries", false),
                        new Frame.MenuItem("offers", "/offers", false),
                        new Frame.MenuItem("figures", "/figures", false),
                        new Frame.MenuItem("handbook", "/handbook", false)),
                "da",
                true,
                "12 34 56 70",
                "hverdage kl. 8–16",
                "",
                "/enquiries?state=open");
    }

    static Map<String, Object> model() {
        var model = new HashMap<String, Object>();
        model.put("frame", frame());
        model.put("once", "0197-once");
        return model;
    }

    private static Map<String, Object> formModel() {
        var model = model();
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
}
