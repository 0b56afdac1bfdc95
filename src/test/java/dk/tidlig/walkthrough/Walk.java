package dk.tidlig.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import dk.tidlig.support.Chromium;
import dk.tidlig.support.People;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Somebody at a screen: goes to a page, chooses, writes, presses. Every page they meet must fit, be accessible, and is
/// kept as a picture.
final class Walk {
    /// On the ruler the button lies over its label, so that it can be touched anywhere.
    private static final Locator.ClickOptions FORCED = new Locator.ClickOptions().setForce(true);

    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private final Page page;
    private final String name;
    private final boolean scripts;
    /// Kinds of pages that were met on this walk.
    private final Set<String> kinds = new HashSet<>();
    /// Those that axe has seen.
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
        return meets();
    }

    /// Looks at the page as it is now, and keeps a picture.
    Walk looks() {
        kinds.remove(kind());
        return meets();
    }

    /// Meets a page: its width, and on the first of its kind a picture, and axe when there are scripts.
    private Walk meets() {
        if (scripts) {
            Chromium.fits(page);
        }
        if (kinds.add(kind())) {
            step++;
            Chromium.picture(page, String.format("%s-%02d", name, step));
            if (scripts && checked.add(kind())) {
                Chromium.accessible(page);
            }
        }
        return this;
    }

    /// The same for all that is shown by the same address: ids and values make no difference.
    private String kind() {
        return address().replaceAll("[0-9a-f-]{36}", "*").replaceAll("=[^&]*", "=");
    }

    Walk chooses(String field, String value) {
        var box = page.locator("input[name='" + field + "'][value='" + value + "']");
        page.locator("label[for='" + box.getAttribute("id") + "']").click(FORCED);
        assertThat(box.isChecked()).as(field + " = " + value).isTrue();
        return this;
    }

    /// Chooses this for everything that is asked alike, as for each goal or each child.
    Walk choosesForEach(String value) {
        for (var box : page.locator("main input[value='" + value + "']").all()) {
            if (!box.isChecked()) {
                page.locator("label[for='" + box.getAttribute("id") + "']").click(FORCED);
            }
        }
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
        return meets();
    }

    /// What links lead to that begin so and end in an id, each once.
    List<String> leadsTo(String address) {
        return page.locator("main a").all().stream()
                .map(one -> String.valueOf(one.getAttribute("href")))
                .filter(href -> href.matches(address + "[0-9a-f-]{36}"))
                .distinct()
                .toList();
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

    /// The same in every field of that kind, as something for each child.
    Walk writesForEach(String prefix, String text) {
        page.locator("main [name^='" + prefix + "']").all().forEach(field -> field.fill(text));
        return this;
    }

    /// Chooses a file with that content.
    Walk hands(String field, String content) {
        page.setInputFiles(
                "input[type=file][name='" + field + "']",
                new FilePayload("brev.json", "application/json", content.getBytes(StandardCharsets.UTF_8)));
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
        return meets();
    }

    /// Presses the page's filled button and is led on.
    Walk sends() {
        page.locator("main button.button-primary").last().click();
        page.waitForLoadState();
        return meets();
    }

    /// Presses the button of the form that leads there.
    Walk sendsTo(String action) {
        page.locator("main form[action*='" + action + "'] button[type=submit]")
                .first()
                .click();
        page.waitForLoadState();
        return meets();
    }

    /// On a phone, what lies under the tabs' "more" is unfolded first.
    Walk follows(String href) {
        var link = "main a[href*='" + href + "']";
        page.locator(link).first().waitFor(ATTACHED);
        if (page.locator(link + ":visible").count() == 0) {
            page.locator("main .t-tabs-more > summary").click();
        }
        page.locator(link + ":visible").first().click();
        page.waitForLoadState();
        return meets();
    }

    /// Follows the link with these words, as a reader of the screen hears them.
    Walk followsWords(String words) {
        page.locator("main a")
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .click();
        page.waitForLoadState();
        return meets();
    }

    /// On My day: presses the button of the first row about somebody.
    Walk followsDeedAbout(String whom) {
        page.locator("main li.t-task")
                .filter(new Locator.FilterOptions().setHasText(whom))
                .first()
                .locator("a.button")
                .click();
        page.waitForLoadState();
        return meets();
    }

    /// Presses the browser's own button.
    Walk goesBack() {
        page.goBack();
        return meets();
    }

    Walk sees(String... texts) {
        assertThat(text()).as("what stands on " + address()).contains(texts);
        return this;
    }

    Walk seesNo(String text) {
        assertThat(text()).as("what stands on " + address()).doesNotContain(text);
        return this;
    }

    /// Waits until that has come back without a new page.
    Walk awaits(String text) {
        page.getByText(text).first().waitFor();
        return this;
    }

    /// What the page says of the deed just done.
    Walk says(String text) {
        assertThat(page.locator(".t-done").innerText()).contains(text);
        return this;
    }

    /// What an attribute says on each of them.
    List<String> values(String which, String attribute) {
        return page.locator(which).all().stream()
                .map(one -> String.valueOf(one.getAttribute(attribute)))
                .toList();
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
