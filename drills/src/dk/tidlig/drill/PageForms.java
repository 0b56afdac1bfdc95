package dk.tidlig.drill;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Where a page leads to, and the forms that it shows.
public final class PageForms {
    private PageForms() {}

    /// Pages of one kind are one: of another child the same.
    public static String shape(String path) {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("=[^&]*", "=");
    }

    /// Addresses of our own, but the one that ends the visit.
    public static Stream<String> leads(Document page) {
        return page.select("a[href^=/]").stream()
                .map(link -> link.attr("href").replaceFirst("#.*", ""))
                .filter(next -> !next.contains("logout"));
    }

    /// What can be sent without ending the visit.
    public static List<Element> of(Document page) {
        return page.select("form[method=post]").stream()
                .filter(form -> !endsTheVisit(form.attr("action")))
                .toList();
    }

    private static boolean endsTheVisit(String action) {
        return action.contains("logout") || action.contains("/login") || action.contains("password");
    }

    /// @param path of the page that shows it
    public static String action(Element form, String path) {
        return form.attr("action").isEmpty() ? path : form.attr("action");
    }

    /// The fields of a form by their names, with what stands in them, ready to be sent.
    public static Map<String, String> plain(Element form) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : form.select("input[name], select[name], textarea[name], button[name]")) {
            var name = field.attr("name");
            if (!name.equals("_csrf") && !field.attr("type").equals("file")) {
                fields.put(name, encoded(field.val()));
            }
        }
        return fields;
    }

    /// The same, with something in each that a person might have typed.
    public static Map<String, String> filled(Element form) {
        var fields = plain(form);
        for (var field : form.select("input[type=radio], input[type=checkbox]").asList().reversed()) {
            fields.computeIfPresent(field.attr("name"), (_, _) -> encoded(field.val().isEmpty() ? "on" : field.val()));
        }
        for (var field : form.select("input, select, textarea")) {
            fields.computeIfPresent(
                    field.attr("name"), (_, value) -> value.isEmpty() ? encoded(likely(field)) : value);
        }
        return fields;
    }

    private static String likely(Element field) {
        if (field.is("select")) {
            var chosen = field.selectFirst("option[selected][value]:not([value=''])");
            var first = chosen == null ? field.selectFirst("option[value]:not([value=''])") : chosen;
            return first == null ? "" : first.val();
        }
        return switch (field.attr("type")) {
            case "date" -> LocalDate.now().toString();
            case "time" -> "10:00";
            case "number" -> "1";
            case "email" -> "en@prove.example";
            case "tel" -> "70101155";
            case "hidden" -> "";
            default -> "En prøve";
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
