package dk.tidlig.drill.machines;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/// Helpers note contacts through the pages while processes are killed: was an answered one lost, or done twice?
///
/// `--pages http://…` `--database jdbc:…` (a superuser, several hosts) `--kill pid,pid` `--seconds N`
public final class Failover {
    private static final int HELPERS = 6;
    private static final Pattern CHILD = Pattern.compile("href=\"(/children/[0-9a-f-]{36})\"");
    private static final Pattern FORM =
            Pattern.compile("href=\"(/children/[0-9a-f-]{36}/episodes/[0-9a-f-]{36}/contact)\"");

    private final String pages;
    private final Set<String> answered = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> others = new ConcurrentHashMap<>();
    private final AtomicInteger logInsLost = new AtomicInteger();
    private final AtomicLong last = new AtomicLong(System.nanoTime());
    private final AtomicLong longestPause = new AtomicLong();
    private volatile boolean working = true;

    private Failover(String pages) {
        this.pages = pages;
    }

    public static void main(String[] arguments) throws Exception {
        var given = new HashMap<String, String>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            given.put(arguments[i], arguments[i + 1]);
        }
        long half = Long.parseLong(given.getOrDefault("--seconds", "60")) * 500;
        var drill = new Failover(given.get("--pages"));
        var threads = drill.start();
        Thread.sleep(half);
        drill.kill(given.getOrDefault("--kill", ""));
        Thread.sleep(half);
        drill.working = false;
        for (var thread : threads) {
            thread.join(90_000);
        }
        System.exit(drill.tell(given.get("--database")) ? 0 : 1);
    }

    private Thread[] start() {
        var threads = new Thread[HELPERS];
        for (int i = 0; i < HELPERS; i++) {
            int child = i;
            threads[i] = Thread.ofPlatform().daemon().start(() -> work(child));
        }
        return threads;
    }

    private void kill(String processes) {
        System.out.println(answered.size() + " answered before the kill of " + processes);
        longestPause.set(0);
        for (var process : processes.split(",")) {
            if (!process.isBlank()) {
                ProcessHandle.of(Long.parseLong(process)).ifPresent(ProcessHandle::destroyForcibly);
            }
        }
    }

    private void work(int child) {
        var browser = new Browser(pages);
        String form = null;
        while (working) {
            try {
                form = form == null ? browser.logInAndFind(child) : form;
                noteOne(browser, form);
            } catch (IOException unanswered) {
                pause();
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void noteOne(Browser browser, String form) throws IOException, InterruptedException {
        var mark = "try " + UUID.randomUUID();
        var page = browser.get(form);
        if (page.statusCode() != 200) {
            note(page);
            pause();
            return;
        }
        var key = first(Pattern.compile("name=\"_once\" value=\"([0-9a-f-]{36})\""), page.body(), 0);
        var yesterday = LocalDate.now().minusDays(1).toString();
        while (!answered(browser, mark, form, "reached=TRIED&time=08%3A00&day=" + yesterday + "&note="
                + URLEncoder.encode(mark, StandardCharsets.UTF_8) + "&_once=" + key)) {
            pause();
        }
    }

    /// The very same form is sent until it is answered.
    private boolean answered(Browser browser, String mark, String form, String body) throws InterruptedException {
        try {
            var answer = browser.post(form, body);
            var location = answer.headers().firstValue("Location").orElse("");
            if (answer.statusCode() == 303 && !location.contains("/login")) {
                answered.add(mark);
                long now = System.nanoTime();
                long pause = now - last.getAndSet(now);
                longestPause.accumulateAndGet(pause, Math::max);
                return true;
            }
            note(answer);
        } catch (IOException unanswered) {
            others.merge("none", 1, Integer::sum);
        }
        return false;
    }

    private void note(HttpResponse<String> answer) {
        others.merge("" + answer.statusCode(), 1, Integer::sum);
        if (answer.headers().firstValue("Location").orElse("").contains("/login")) {
            logInsLost.incrementAndGet();
        }
    }

    private boolean tell(String database) throws Exception {
        var stored = new HashMap<String, Integer>();
        try (var connection = DriverManager.getConnection(database);
                var rows = connection.createStatement()
                        .executeQuery("select note, count(*) from episode.contact where note is not null group by 1")) {
            while (rows.next()) {
                stored.put(rows.getString(1), rows.getInt(2));
            }
        }
        long lost = answered.stream().filter(mark -> !stored.containsKey(mark)).count();
        long twice = answered.stream().filter(mark -> stored.getOrDefault(mark, 0) > 1).count();
        System.out.printf(
                "answered %d, lost %d, twice %d, log-ins lost %d, longest pause after the kill %.1f s, other answers %s%n",
                answered.size(), lost, twice, logInsLost.get(), longestPause.get() / 1e9, others);
        return lost + twice + logInsLost.get() == 0 && !answered.isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String first(Pattern pattern, String page, int number) throws IOException {
        var found = pattern.matcher(page).results().map(it -> it.group(1)).distinct().toList();
        if (found.isEmpty()) {
            throw new IOException("no " + pattern);
        }
        return found.get(number % found.size());
    }

    private static final class Browser {
        private final String pages;
        private final HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .build();
        private String protection = "";

        Browser(String pages) {
            this.pages = pages;
        }

        String logInAndFind(int child) throws IOException, InterruptedException {
            get("/login");
            post("/login", "username=birgitte&password=birgitte-kaffe-solsort-7");
            return first(FORM, get(first(CHILD, get("/children").body(), child)).body(), 0);
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return send(HttpRequest.newBuilder(URI.create(pages + path)));
        }

        HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
            var whole = body + "&_csrf=" + URLEncoder.encode(protection, StandardCharsets.UTF_8);
            return send(HttpRequest.newBuilder(URI.create(pages + path))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .header("Origin", pages)
                    .POST(HttpRequest.BodyPublishers.ofString(whole)));
        }

        private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
            var answer = client.send(
                    request.header("Accept", "text/html").timeout(Duration.ofSeconds(60)).build(),
                    HttpResponse.BodyHandlers.ofString());
            var found = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"").matcher(answer.body());
            protection = found.find() ? found.group(1) : protection;
            return answer;
        }
    }
}
