package dk.tidlig.bench.work;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/// A person at a browser without JavaScript: keeps cookies, follows where a page sends on, fills in forms as they
/// stand.
final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_TURNS = 5;

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String address;
    private String csrf = "";
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /// What came back at last, and from where.
    record Page(String path, int status, String body) {
        Document read() {
            return Jsoup.parse(body, path);
        }

        Page mustBe(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("%s answered %d, not %d".formatted(path, status, wanted));
            }
            return this;
        }
    }

    Visitor(String address) {
        this.address = address;
    }

    Visitor logIn(String username, String password) {
        var page = fill(get("/login"), "form[action$=/login]", Map.of("username", username, "password", password));
        if (page.path().startsWith("/login")) {
            throw new IllegalStateException(username + " was not let in");
        }
        return this;
    }

    Page get(String path) {
        return follow(path, HttpRequest.newBuilder(URI.create(address + path)));
    }

    /// Sends the form of a page with what it holds already and what is said here.
    Page fill(Page page, String which, Map<String, String> said) {
        var form = page.read().selectFirst(which);
        if (!(form instanceof FormElement found)) {
            throw new IllegalStateException(page.path() + " has no form " + which);
        }
        var sent = new ArrayList<Map.Entry<String, String>>();
        for (var field : found.formData()) {
            if (!said.containsKey(field.key())) {
                sent.add(Map.entry(field.key(), field.value()));
            }
        }
        sent.addAll(said.entrySet());
        var action = found.attr("action");
        return post(action.isEmpty() ? page.path() : action, sent);
    }

    /// Sends a form of the page that was seen last.
    Page send(String path, Map<String, String> said) {
        var sent = new ArrayList<>(said.entrySet());
        sent.add(Map.entry("_csrf", csrf));
        return post(path, sent);
    }

    /// Children by name or number.
    void search(String text) {
        if (!send("/children", Map.of("text", text)).mustBe(200).body().contains("/children/")) {
            throw new IllegalStateException("nobody was found");
        }
    }

    private Page post(String path, List<Map.Entry<String, String>> fields) {
        var body = fields.stream()
                .map(it -> encoded(it.getKey()) + "=" + encoded(it.getValue()))
                .collect(Collectors.joining("&"));
        return follow(
                path,
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", address)
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Page follow(String path, HttpRequest.Builder request) {
        var answer = send(request);
        var at = path;
        for (int turn = 0; turn < MOST_TURNS && answer.statusCode() / 100 == 3; turn++) {
            at = answer.headers().firstValue("Location").orElseThrow().replace(address, "");
            answer = send(HttpRequest.newBuilder(URI.create(address + at)));
        }
        var found = CSRF.matcher(answer.body());
        csrf = found.find() ? found.group(1) : csrf;
        return new Page(at, answer.statusCode(), answer.body());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(
                    request.header("Accept", "text/html,*/*;q=0.8")
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
