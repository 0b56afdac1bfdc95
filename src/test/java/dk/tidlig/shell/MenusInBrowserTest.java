package dk.tidlig.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.support.Chromium;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The menus that hold what has no room in a row: of a child's tabs and of the program, without JavaScript, by
/// keyboard,
/// on a phone and on a desk.
@TidligTest
class MenusInBrowserTest {
    private static final String WIDE = """
            () => [...document.querySelectorAll('body *')].filter(it => it.getBoundingClientRect().right > innerWidth + 1
                && !it.closest('.t-scroll') && it.offsetParent).map(it => it.outerHTML.slice(0, 120))
            """;

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    Children children;

    Actor coordinator;
    ChildId child;

    @BeforeEach
    void aChildIsHere() {
        coordinator = people.employed(People.HERE, "prevention-coordinator", "coordinator");
        child = Tenant.in(people.here(), () -> samples.open(coordinator)).child();
        samples.open(coordinator, longNamed(), TestClock.START);
    }

    @Test
    void onAPhoneNoTabIsCutAndTheRestIsOpenedByKeyboard() {
        var page = loggedIn(360);
        page.navigate("/children/" + child);

        var row = page.locator(".t-tabs .tab-list");
        assertThat(row.evaluate("it => it.scrollWidth - it.clientWidth")).isIn(0, 1);
        Chromium.fits(page);
        opensByKeyboard(page.locator(".t-tabs-more > summary"));
        var hidden = page.locator(".t-tabs-rest .t-at-narrow a");
        assertThat(hidden.first().isVisible()).isTrue();
        Chromium.fits(page);
        var name = hidden.first().innerText();
        follows(page, hidden.first());
        assertThat(page.locator(".t-tabs-more > summary").innerText()).contains(name);
        page.context().close();
    }

    @Test
    void onADeskSevenTabsStandInTheRowAndEachTabOnce() {
        var page = loggedIn(1280);
        page.navigate("/children/" + child);

        assertThat(page.locator(".t-tabs .tab-list a:visible").count()).isEqualTo(7);
        opensByKeyboard(page.locator(".t-tabs-more > summary"));
        assertThat(page.locator(".t-tabs a:visible").allInnerTexts()).doesNotHaveDuplicates();
        follows(page, page.locator(".t-tabs-rest a:visible").last());
        assertThat(page.locator(".t-tabs-more > summary.t-chosen").count()).isOne();
        page.context().close();
    }

    @Test
    void theMainMenuOpensByKeyboardAndHoldsEveryPlace() {
        var phone = loggedIn(360);
        opensByKeyboard(phone.locator(".t-menu > summary"));
        var places = phone.locator(".t-menu-list a:visible").allInnerTexts();
        Chromium.fits(phone);
        follows(phone, phone.locator(".t-menu-list a:visible").nth(1));
        phone.context().close();

        var desk = loggedIn(1280);
        opensByKeyboard(desk.locator(".t-nav-more summary"));
        assertThat(desk.locator(".navigation-menu a:visible").allInnerTexts())
                .containsExactlyInAnyOrderElementsOf(places);
        follows(desk, desk.locator(".t-nav-more a:visible").first());
        desk.context().close();
    }

    /// In one word that is wider than a phone.
    private ChildId longNamed() {
        var details = ChildDetails.born(
                FreshName.word() + FreshName.word(), FreshName.word(), LocalDate.of(2019, 5, 17), null);
        return Tenant.in(
                people.here(),
                () -> children.register(Actor.system(people.here()), RegisterChild.of(ChildId.random(), details)));
    }

    @Test
    void aLongNameWidensNoPhonesPage() {
        var page = loggedIn(360);
        for (var path : List.of("/my-day", "/children")) {
            page.navigate(path);
            assertThat(page.evaluate(WIDE)).as("what is wider than " + path).isEqualTo(List.of());
        }
        page.context().close();
    }

    /// Focus on it, and Enter.
    private static void opensByKeyboard(Locator summary) {
        assertThat(summary.isVisible()).isTrue();
        summary.focus();
        summary.page().keyboard().press("Enter");
        assertThat(summary.evaluate("it => it.parentElement.open")).isEqualTo(true);
        summary.page().keyboard().press("Tab");
        assertThat(summary.page().evaluate("document.activeElement.closest('details') !== null"))
                .isEqualTo(true);
    }

    private static void follows(Page page, Locator link) {
        var to = link.getAttribute("href");
        link.focus();
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.endsWith(to));
        assertThat(page.locator("main").isVisible()).isTrue();
    }

    /// Without JavaScript.
    private Page loggedIn(int width) {
        var page = Chromium.page("http://localhost:" + port, width, "da-DK", false);
        page.navigate("/login");
        page.locator("[name=username]").fill(people.letLogIn(coordinator));
        page.locator("[name=password]").fill(People.PASSWORD);
        page.locator("main button[type=submit]").first().click();
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }
}
