package dk.tidlig.drill;

import dk.tidlig.support.Visitor;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What no hand types, through the real pages: every form that some people can reach, with strange values in its own
/// fields and strange files; every address with strange parameters. Whatever comes, the answer is never a failure of
/// the program.
final class StrangePages {
    private static final int MOST_PAGES = 60;
    private static final long LONGEST_MILLIS = 10_000;
    private static final List<String> WHO = List.of("birgitte", "jonas", "karen", "hanne");
    private static final Set<String> KEPT = Set.of("_csrf", "once");

    private final House house;
    private final Random random;
    private final Map<Integer, Integer> answers = new TreeMap<>();
    private final Set<String> missed = new LinkedHashSet<>();
    private final Set<String> forms = new LinkedHashSet<>();
    private long longestMillis;
    private long end;

    StrangePages(House house, Random random) {
        this.house = house;
        this.random = random;
    }

    /// @param rounds how often each form is filled in anew
    /// @param seconds for each of those who visit, at most
    Found visit(int rounds, int seconds) throws Exception {
        for (var name : WHO) {
            end = System.nanoTime() + seconds * 1_000_000_000L;
            var visitor = new Visitor(house.port());
            visitor.logIn(name, name + "-kaffe-solsort-7");
            walk(visitor, rounds);
        }
        end = System.nanoTime() + seconds * 1_000_000_000L;
        walk(new Visitor(house.port()), rounds);
        house.failures().stream().limit(10).forEach(line -> missed.add("logged: " + line));
        return new Found(
                "strange pages: %d forms, answers %s, the longest %,d ms".formatted(forms.size(), answers, longestMillis),
                0,
                List.copyOf(missed));
    }

    private void walk(Visitor visitor, int rounds) {
        var waiting = new ArrayDeque<String>(List.of("/", "/import", "/rosters/new", "/inbox", "/instruments", "/enquire"));
        var seen = new LinkedHashSet<String>(waiting);
        var shapes = new LinkedHashSet<String>();
        while (!waiting.isEmpty() && shapes.size() < MOST_PAGES && System.nanoTime() < end) {
            var path = waiting.poll();
            if (!shapes.add(PageForms.shape(path))) {
                continue;
            }
            var page = Jsoup.parse(get(visitor, path).body());
            PageForms.leads(page).filter(seen::add).forEach(waiting::add);
            get(visitor, path + (path.contains("?") ? "&" : "?") + strangeQuery());
            fillIn(visitor, path, page, rounds);
        }
    }

    private void fillIn(Visitor visitor, String path, Document page, int rounds) {
        for (var form : PageForms.of(page)) {
            var action = PageForms.action(form, path);
            if (forms.add(PageForms.shape(action)) || rounds > 1) {
                for (var round = 0; round < rounds; round++) {
                    fillIn(visitor, path, action, form);
                }
            }
        }
    }

    private void fillIn(Visitor visitor, String path, String action, Element form) {
        for (var strange : StrangeValues.texts()) {
            if (System.nanoTime() > end) {
                return;
            }
            get(visitor, path);
            var files = form.select("input[type=file]");
            if (files.isEmpty()) {
                told(action, strange.name(), () -> visitor.postBody(
                        action, "application/x-www-form-urlencoded", body(visitor, form, strange)));
            }
        }
        for (var field : form.select("input[type=file]")) {
            for (var file : StrangeValues.FILES.entrySet()) {
                get(visitor, path);
                told(action, file.getKey(), () -> visitor.postBody(
                        action,
                        "multipart/form-data; boundary=" + StrangeValues.EDGE,
                        StrangeValues.multipart(visitor.csrf(), PageForms.plain(form), field.attr("name"), file.getValue())));
            }
        }
    }

    private byte[] body(Visitor visitor, Element form, StrangeValues.Text strange) {
        var parts = new ArrayList<String>();
        var fields = PageForms.plain(form);
        var one = fields.isEmpty() ? -1 : random.nextInt(fields.size());
        var at = 0;
        for (var field : fields.entrySet()) {
            var broken = strange.whole() ? !KEPT.contains(field.getKey()) : at == one;
            parts.add(field.getKey() + "=" + (broken ? strange.encoded() : field.getValue()));
            if (broken && strange.twice()) {
                parts.add(field.getKey() + "=" + strange.encoded());
            }
            at++;
        }
        parts.add("_csrf=" + visitor.csrf());
        return String.join("&", parts).getBytes(StandardCharsets.US_ASCII);
    }

    private String strangeQuery() {
        var names = List.of("page", "show", "which", "from", "to", "day", "q", "sort", "week", "child", "year");
        var values = StrangeValues.small();
        var parts = new ArrayList<String>();
        for (var many = 0; many < 3; many++) {
            parts.add(names.get(random.nextInt(names.size())) + "=" + values.get(random.nextInt(values.size())));
        }
        return String.join("&", parts);
    }

    private HttpResponse<String> get(Visitor visitor, String path) {
        var answer = new java.util.concurrent.atomic.AtomicReference<HttpResponse<String>>();
        told("GET " + path, "", () -> {
            answer.set(visitor.get(path));
            return answer.get();
        });
        return answer.get();
    }

    private void told(String what, String strange, java.util.function.Supplier<HttpResponse<String>> ask) {
        var began = System.nanoTime();
        int status;
        try {
            status = ask.get().statusCode();
        } catch (java.io.UncheckedIOException cutOff) {
            status = 0; // told that it is too large before all was sent
        }
        var millis = (System.nanoTime() - began) / 1_000_000;
        longestMillis = Math.max(longestMillis, millis);
        if (millis > LONGEST_MILLIS) {
            missed.add("%,d ms: %s %s".formatted(millis, PageForms.shape(what), strange).strip());
        }
        answers.merge(status, 1, Integer::sum);
        if (status >= 500 && missed.size() < 50) {
            missed.add("%d: %s %s".formatted(status, PageForms.shape(what), strange).strip());
        }
    }
}
