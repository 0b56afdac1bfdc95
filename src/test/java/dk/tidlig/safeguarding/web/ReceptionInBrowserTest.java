package dk.tidlig.safeguarding.web;

import com.microsoft.playwright.Page;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.safeguarding.NotificationSamples;
import dk.tidlig.safeguarding.Notifications;
import dk.tidlig.support.Chromium;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages of notifications as they look, on a phone and on a desk.
@TidligTest
class ReceptionInBrowserTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Children children;

    @Autowired
    Notifications notifications;

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void canBeReadByAll(int width) {
        var receiver = people.employed(People.HERE, "case-worker", "reception");
        var child = Tenant.in(
                receiver.municipality(),
                () -> children.register(
                        people.with("coordinator"),
                        RegisterChild.of(
                                ChildId.random(),
                                ChildDetails.born("Noa", FreshName.word(), LocalDate.of(2022, 7, 24), null))));
        var id = Tenant.in(
                receiver.municipality(), () -> notifications.write(receiver, child, null, NotificationSamples.plain()));
        var page = Chromium.page("http://localhost:" + port, width, "da-DK", true);
        logIn(page, receiver);

        look(page, "/children/" + child, "notifications-on-child");
        look(page, "/children/" + child + "/notifications/new", "notification-form");
        look(page, "/children/" + child + "/notifications/" + id, "notification-received");
        look(page, "/notifications", "notifications");
        page.context().close();
    }

    private void logIn(Page page, Actor actor) {
        page.navigate("/login");
        page.locator("[name=username]").fill(people.letLogIn(actor));
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
