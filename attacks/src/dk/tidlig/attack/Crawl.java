package dk.tidlig.attack;

import dk.tidlig.drill.PageForms;
import dk.tidlig.support.Visitor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Goes where a person's links lead, and keeps everything that takes parameters.
final class Crawl {
    private static final List<String> DOORS =
            List.of("/", "/children", "/import", "/rosters/new", "/inbox", "/instruments", "/enquire", "/administration");

    private final Routes routes;
    private final Person who;
    private final Visitor visitor;
    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final Map<String, String> known = new HashMap<>();
    private final Map<String, String> bodies = new HashMap<>();

    Crawl(Routes routes, Person who, Visitor visitor) {
        this.routes = routes;
        this.who = who;
        this.visitor = visitor;
    }

    /// @param pages so many kinds of them at most
    List<Target> targets(int pages) {
        var waiting = new ArrayDeque<>(DOORS);
        var seen = new HashSet<>(waiting);
        var shapes = new HashSet<String>();
        while (!waiting.isEmpty() && shapes.size() < pages) {
            var path = waiting.poll();
            if (shapes.add(Target.shape(path))) {
                var page = Jsoup.parse(visitor.get(path).body());
                PageForms.leads(page).filter(it -> isNew(it, seen)).forEach(waiting::add);
                looked(path);
                forms(path, page);
            }
        }
        paths();
        keep(new Target("GET /", who, "headers", "GET", "/children", "", true));
        return new ArrayList<>(targets.values());
    }

    /// Every page leads to itself in another language; once is enough.
    private static boolean isNew(String path, Set<String> seen) {
        return seen.add(path.replaceFirst(".*\\?lang=\\w+$", "language"));
    }

    private void looked(String path) {
        var bare = path.replaceFirst("\\?.*", "");
        routes.remember(bare, known);
        if (path.contains("?")) {
            keep(new Target(routes.of("GET", bare), who, "query", "GET", path, "", true));
        }
    }

    private void forms(String path, Document page) {
        for (var form : PageForms.of(page)) {
            var action = PageForms.action(form, path);
            var body = joined(PageForms.filled(form));
            routes.remember(action.replaceFirst("\\?.*", ""), known);
            if (body.replaceAll("(^|&)_\\w+=[^&]*", "").isEmpty()) {
                continue;
            }
            var route = routes.of("POST", action.replaceFirst("\\?.*", ""));
            bodies.putIfAbsent(route, body);
            keep(new Target(route, who, "form", "POST", action, body, true));
        }
        for (var form : page.select("form:not([method=post])")) {
            var action = PageForms.action(form, path).replaceFirst("\\?.*", "");
            var query = joined(PageForms.filled(form));
            if (!query.isEmpty()) {
                keep(new Target(routes.of("GET", action), who, "query", "GET", action + "?" + query, "", true));
            }
        }
    }

    private static String joined(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue().replace("*", "%2A"))
                .collect(Collectors.joining("&"));
    }

    /// Every address with variables, on what this person met where one such was met, on what is not there otherwise.
    private void paths() {
        for (var route : routes.all()) {
            if (route.hasVariables() && !route.form().contains("logout")) {
                var path = Routes.marked(route, known);
                var open = !path.contains(Routes.NOBODY) && routes.opens(route, who);
                keep(new Target(route.name(), who, "path", route.method(), path, bodies.getOrDefault(route.name(), ""), open));
            }
        }
    }

    private void keep(Target target) {
        targets.putIfAbsent(target.key(), target);
    }
}
