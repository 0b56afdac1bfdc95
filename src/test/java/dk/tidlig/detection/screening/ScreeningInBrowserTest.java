package dk.tidlig.detection.screening;

import com.microsoft.playwright.Page;
import dk.tidlig.identity.Actor;
import dk.tidlig.measure.instrument.Certifications;
import dk.tidlig.support.Chromium;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of the early effort that no walk comes by, with something on them.
@TidligTest
class ScreeningInBrowserTest {
    private static final LocalDate TODAY = LocalDate.ofInstant(TestClock.START, java.time.ZoneOffset.UTC);

    @LocalServerPort
    int port;

    @Autowired
    ScreeningFamilies families;

    @Autowired
    Certifications certifications;

    @Autowired
    People people;

    @Test
    void canBeReadByAll() {
        var visitor = people.employed(ScreeningFamilies.TOWN, "health-visitor", "helper");
        var administrator = people.employed(ScreeningFamilies.TOWN, "system-administrator", "administrator");
        Tenant.run(
                visitor.municipality(),
                () -> certifications.certify(administrator, visitor.id(), "epds", TODAY.minusDays(9), null));
        var child = families.born(visitor, TODAY.minusMonths(3));
        families.open(visitor, child);
        families.give(visitor, child, 20, TODAY.minusDays(1));

        var phone = loggedIn(360, visitor);
        look(phone, "/children/" + child + "/screening", "screening-decides");
        look(phone, "/", "screening-day");
        phone.context().close();

        var desk = loggedIn(1280, people.employed(ScreeningFamilies.TOWN, "health-visitor", "coordinator"));
        for (var address : new String[] {"/screenings", "/figures/together", "/outreach", "/offers/needs", "/offers"}) {
            look(desk, address, "early" + address.replace('/', '-'));
        }
        desk.context().close();
    }

    private Page loggedIn(int width, Actor actor) {
        var page = Chromium.page("http://localhost:" + port, width, "da-DK", true);
        page.navigate("/login");
        page.locator("[name=username]").fill(people.letLogIn(actor));
        page.locator("[name=password]").fill(People.PASSWORD);
        page.locator("main button[type=submit]").first().click();
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    private static void look(Page page, String address, String name) {
        var answer = page.navigate(address);
        org.assertj.core.api.Assertions.assertThat(answer.status()).as(address).isEqualTo(200);
        Chromium.accessible(page);
        Chromium.fits(page);
        Chromium.picture(page, name);
    }
}
