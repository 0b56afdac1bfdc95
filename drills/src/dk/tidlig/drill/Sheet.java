package dk.tidlig.drill;

import dk.tidlig.support.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/// A page with a form on it, filled in by hand: what stands in its fields goes with it.
record Sheet(HttpResponse<String> answer, Document page) {
    private static final int BUSY = 503;

    static Sheet of(HttpResponse<String> answer) {
        return new Sheet(answer, Jsoup.parse(answer.body()));
    }

    static Sheet open(Visitor visitor, String path) throws InterruptedException {
        return of(patiently(() -> visitor.get(path)));
    }

    /// The very same again while the program says that too many came at once.
    static HttpResponse<String> patiently(Supplier<HttpResponse<String>> ask) throws InterruptedException {
        var answer = ask.get();
        while (answer.statusCode() == BUSY) {
            Thread.sleep(100);
            answer = ask.get();
        }
        return answer;
    }

    int status() {
        return answer.statusCode();
    }

    /// Whether what was sent has been done; a form that is kept until a log-in has not.
    boolean taken() {
        return isTaken(answer);
    }

    static boolean isTaken(HttpResponse<String> answer) {
        return answer.statusCode() == 303 && !List.of("/resume", "/login").contains(Visitor.location(answer));
    }

    /// Whether a form is there that leads to an address with this end.
    boolean asks(String end) {
        return form(end) != null;
    }

    /// What a form holds, with some of it written anew.
    List<String> filled(String end, Map<String, String> anew) {
        var found = form(end);
        if (found == null) {
            throw new AssertionError("no form to " + end + " on the page answered " + status() + ": " + page.title());
        }
        var fields = new ArrayList<String>();
        for (var field : found.formData()) {
            if (!anew.containsKey(field.key()) && !field.key().equals("_csrf")) {
                fields.addAll(List.of(field.key(), field.value()));
            }
        }
        anew.forEach((name, value) -> fields.addAll(List.of(name, value)));
        return fields;
    }

    /// Sends the form as it stands, with some of it written anew.
    Sheet send(Visitor visitor, String end, Map<String, String> anew) throws InterruptedException {
        var fields = filled(end, anew).toArray(String[]::new);
        var action = form(end).attr("action");
        return of(patiently(() -> visitor.post(action, fields)));
    }

    int version(String end) {
        return Integer.parseInt(form(end).select("[name=version]").val());
    }

    String field(String end, String name) {
        return form(end).select("[name=%s]".formatted(name)).val();
    }

    /// Both sides of a conflict, in words: what stands there now first.
    List<String> saidByBoth() {
        return page.select(".t-both .t-said").eachText();
    }

    private FormElement form(String end) {
        return page.select("form[method=post]").forms().stream()
                .filter(it -> it.attr("action").endsWith(end))
                .findFirst()
                .orElse(null);
    }
}
