package dk.tidlig.administration;

import com.microsoft.playwright.Page;
import dk.tidlig.access.Gate;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.support.Chromium;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// The trail's pages as they look, on a phone and on a desk.
@TidligTest
class TrailInBrowserTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    EpisodeSamples episodes;

    @Autowired
    Gate gate;

    @Autowired
    Municipalities municipalities;

    @Autowired
    List<MunicipalJob> jobs;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void canBeReadByAll(int width) {
        var responsible = people.employed(People.HERE, "health-visitor", "coordinator");
        var child = episodes.open(responsible).child();
        Tenant.run(
                people.here(),
                () -> transaction.executeWithoutResult(status -> gate.require(responsible, EpisodeAction.READ, child)));
        jobs.stream()
                .filter(job -> job.name().startsWith("audit-"))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(job -> job.run(municipalities.get(people.here())));
        var page = Chromium.page("http://localhost:" + port, width, "da-DK", true);
        logIn(page);

        look(page, "/administration/trail", "trail");
        look(page, "/administration/trail?child=" + child + "&outcome=denied", "trail-none");
        look(page, "/children/" + child + "/seen", "seen");
        look(page, "/children/" + child + "/seen/print", "seen-print");
        page.context().close();
    }

    private void logIn(Page page) {
        var protector = people.with("data-protection");
        page.navigate("/login");
        page.locator("[name=username]").fill(people.letLogIn(protector));
        page.locator("[name=password]").fill(People.PASSWORD);
        page.locator("main button[type=submit]").first().click();
        page.waitForURL(address -> !address.contains("/login"));
    }

    private static void look(Page page, String address, String name) {
        page.navigate(address);
        Chromium.accessible(page);
        Chromium.fits(page);
        Chromium.picture(page, name);
    }
}
