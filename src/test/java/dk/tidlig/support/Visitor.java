package dk.tidlig.support;

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
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A browser without JavaScript or pictures: keeps cookies, follows nothing by itself, sends forms with the protection
/// that the last page carried.
public final class Visitor {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final String address;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String csrf = "";

    public Visitor(int port) {
        this.address = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    /// Sends a form, with the names and values in turn.
    public HttpResponse<String> post(String path, String... fields) {
        return postFrom(address, path, fields);
    }

    /// Sends a form as if a page of another site did.
    public HttpResponse<String> postFrom(String origin, String path, String... fields) {
        var body = IntStream.range(0, fields.length / 2)
                .mapToObj(i -> encode(fields[2 * i]) + "=" + encode(fields[2 * i + 1]))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin)
                .header("Referer", origin + path)
                .POST(HttpRequest.BodyPublishers.ofString(
                        body + (body.isEmpty() ? "" : "&") + "_csrf=" + encode(csrf))));
    }

    /// Sends bytes as they are.
    public HttpResponse<String> postBody(String path, String type, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", type)
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /// The protection that the last page carried.
    public String csrf() {
        return csrf;
    }

    /// Sends a file of text, as a form with nothing else does.
    public HttpResponse<String> upload(String path, String field, String content) {
        var edge = "edge-of-the-part";
        var body =
                part(edge, "_csrf", csrf) + part(edge, field + "\"; filename=\"file.csv", content) + "--" + edge + "--";
        return send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .header("Origin", address)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String part(String edge, String name, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(edge, name, content);
    }

    /// Through the real log-in page.
    public HttpResponse<String> logIn(String username, String password) {
        get("/login");
        return post("/login", "username", username, "password", password);
    }

    /// Another visitor with the same cookies: the same browser after a restart of the program elsewhere.
    public Visitor at(int port) {
        var other = new Visitor(port);
        cookies.getCookieStore()
                .getCookies()
                .forEach(cookie -> other.cookies.getCookieStore().add(URI.create(other.address), cookie));
        return other;
    }

    /// As a browser sends them.
    public String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", "");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = client.send(
                    request.header("Accept", "text/html,*/*;q=0.8")
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            Matcher found = CSRF.matcher(answer.body());
            if (found.find()) {
                csrf = found.group(1);
            }
            return answer;
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return address + " "
                + Arrays.toString(cookies.getCookieStore().getCookies().toArray());
    }
}
