package dk.tidlig.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A real Chromium, started once for the test run. Fails with one line when there is none; never skips.
public final class Chromium {
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Path SCREENS = Path.of("target", "screens");

    private static final boolean SCREENS_WANTED = System.getProperty("screens") != null;
    private static final String AXE = """
            tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
                .then(all => all.violations.filter(one => ['serious', 'critical'].includes(one.impact))
                    .map(one => one.id + ': ' + one.help + ' at ' + one.nodes.map(node => node.target).join(', ')))
            """;

    private static Browser browser;

    private Chromium() {}

    private static synchronized Browser browser() {
        if (browser == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(QUIET));
        }
        return browser;
    }

    private static Path executable() {
        return Stream.of(
                        System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium-headless-shell"),
                        "/usr/bin/chromium-headless-shell",
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError(
                                "No Chromium: install Debian's package chromium-headless-shell, or set CHROMIUM to its program."));
    }

    /// A fresh browser window.
    ///
    /// @param origin the address of the program, as `http://localhost:8080`
    /// @param width in pixels: 360 is a phone, 1280 a desk
    public static Page page(String origin, int width, String language, boolean scripts) {
        BrowserContext context = browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(origin)
                        .setViewportSize(width, width < 600 ? 780 : 900)
                        .setLocale(language)
                        .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /// Keeps a picture of the whole page in target/screens, when they are asked for: `./check -Dscreens`.
    public static void picture(Page page, String name) {
        if (SCREENS_WANTED) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(SCREENS.resolve(name + "-" + page.viewportSize().width + ".png")));
        }
    }

    /// Fails on what axe calls serious or critical. Needs a page with scripts. The page answers with these alone: all
    /// that axe found right would be half of the time.
    public static void accessible(Page page) {
        page.evaluate("() => {" + AxeBuilder.getAxeScript() + "}");
        var found = (List<?>) page.evaluate(AXE, WCAG);
        assertThat(found).as("axe on " + page.url()).isEmpty();
    }

    /// Fails when the page is wider than its window.
    public static void fits(Page page) {
        var wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) wide).intValue())
                .as("overflow of " + page.url() + " in pixels")
                .isLessThanOrEqualTo(1);
    }
}
