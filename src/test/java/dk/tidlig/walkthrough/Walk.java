package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.tidlig.support.Chromium;
import dk.tidlig.support.People;
import java.util.HashSet;
import java.util.Set;

/// Somebody at a screen: goes to a page, chooses, writes, presses. Every page they meet must fit, be accessible, and is
/// kept as a picture.
final class Walk {
    /// On the ruler the button lies over its label, so that it can be touched anywhere.
    private static final Locator.ClickOptions FORCED = new Locator.ClickOptions().setForce(true);

    private final Page page;
    private final String name;
    private final boolean scripts;
    /// Kinds of pages that axe has seen on this walk.
    private final Set<String> checked = new HashSet<>();

    private int step;

    Walk(int port, String name, int width, boolean scripts) {
        this.page = Chromium.page("http://localhost:" + port, width, "da-DK", scripts);
        this.name = name;
        this.scripts = scripts;
    }

    Walk logsIn(String username) {
        page.navigate("/login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", People.PASSWORD);
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    Walk goesTo(String path) {
        var answer = page.navigate(path);
        assertThat(answer.status()).as("status of " + path).isEqualTo(200);
        return looks();
    }

    /// Looks at the page: a picture, its width, and axe for each kind of page when there are scripts.
    Walk looks() {
        step++;
        Chromium.picture(page, String.format("%s-%02d", name, step));
        if (scripts) {
            Chromium.fits(page);
            if (checked.add(address().replaceAll("[0-9a-f-]{36}", "*").replaceAll("\\?.*", ""))) {
                Chromium.accessible(page);
            }
        }
        return this;
    }

    Walk chooses(String field, String value) {
        var box = page.locator("input[name='" + field + "'][value='" + value + "']");
        page.locator("label[for='" + box.getAttribute("id") + "']").click(FORCED);
        assertThat(box.isChecked()).as(field + " = " + value).isTrue();
        return this;
    }

    /// Chooses by the words on the label.
    Walk choosesLabelled(String words) {
        page.locator("main label")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click(FORCED);
        return this;
    }

    /// Opens what is folded away under these words, as the rule behind a clock.
    Walk unfolds(String words) {
        page.locator("main summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        return looks();
    }

    /// Follows the first link to one thing of that kind: the address, and an id.
    Walk followsOne(String address) {
        var link = page.locator("main a").all().stream()
                .filter(one -> String.valueOf(one.getAttribute("href")).matches(address + "[0-9a-f-]{36}(/.*)?"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link to one of " + address + " on " + page.url()));
        link.click();
        page.waitForLoadState();
        return looks();
    }

    Walk ticks(String field) {
        var box = page.locator("input[type=checkbox][name='" + field + "']").first();
        page.locator("label[for='" + box.getAttribute("id") + "']").click(FORCED);
        return this;
    }

    Walk writes(String field, String text) {
        page.locator("main [name='" + field + "']").first().fill(text);
        return this;
    }

    Walk picks(String field, String value) {
        page.selectOption("select[name='" + field + "']", value);
        return this;
    }

    /// Presses the button of the form that asks for that field.
    Walk sendsWith(String field) {
        page.locator("main form:has([name='" + field + "']) button[type=submit]")
                .first()
                .click();
        page.waitForLoadState();
        return looks();
    }

    /// Presses the page's filled button and is led on.
    Walk sends() {
        page.locator("main button.button-primary").last().click();
        page.waitForLoadState();
        return looks();
    }

    /// Presses the button of the form that leads there.
    Walk sendsTo(String action) {
        page.locator("main form[action*='" + action + "'] button[type=submit]")
                .first()
                .click();
        page.waitForLoadState();
        return looks();
    }

    Walk follows(String href) {
        page.locator("main a[href*='" + href + "']").first().click();
        page.waitForLoadState();
        return looks();
    }

    /// Follows the link with these words, as a reader of the screen hears them.
    Walk followsWords(String words) {
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
        return looks();
    }

    /// On My day: presses the button of the first row about somebody.
    Walk followsDeedAbout(String whom) {
        page.locator("main li.t-task")
                .filter(new Locator.FilterOptions().setHasText(whom))
                .first()
                .locator("a.button")
                .click();
        page.waitForLoadState();
        return looks();
    }

    Walk sees(String... texts) {
        assertThat(text()).as("what stands on " + address()).contains(texts);
        return this;
    }

    Walk seesNo(String text) {
        assertThat(text()).as("what stands on " + address()).doesNotContain(text);
        return this;
    }

    /// What the page says of the deed just done.
    Walk says(String text) {
        assertThat(page.locator(".t-done").innerText()).contains(text);
        return this;
    }

    String address() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    String text() {
        return page.locator("main").innerText();
    }

    void leaves() {
        page.context().close();
    }
}
