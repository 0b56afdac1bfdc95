package dk.tidlig.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.factor.SecondFactorRule;
import dk.tidlig.identity.factor.SecondFactorRules;
import dk.tidlig.support.Chromium;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/// The whole ceremony in a real browser, with an authenticator that the browser plays itself.
@TidligTest
class PasskeyTest {
    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    SecondFactorRules rules;

    @Autowired
    TransactionTemplate transaction;

    private Page page;
    private Actor actor;

    @BeforeEach
    void comes() {
        page = Chromium.page("http://localhost:" + port, 1280, "da-DK", true);
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        devtools.send("WebAuthn.addVirtualAuthenticator", arguments);
        actor = people.with("coordinator");
        logIn(people.letLogIn(actor));
    }

    @AfterEach
    void leaves() {
        page.context().close();
        demand(SecondFactorRule.OFFERED);
    }

    @Test
    void isMadeAndThenLetsItsOwnerInWithoutAPassword() {
        page.navigate("/my-account");
        Chromium.accessible(page);
        page.getByLabel("Navn på den nye nøgle").fill("min telefon");
        page.getByText("Lav en adgangsnøgle").click();
        page.getByText("Fjern: min telefon").waitFor();
        demand(SecondFactorRule.REQUIRED);

        page.context().clearCookies();
        page.navigate("/login");
        Chromium.accessible(page);
        page.getByText("Log ind med adgangsnøgle").click();
        page.waitForURL("**/my-day");

        page.navigate("/my-account");
        assertThat(page.content()).contains(people.username(actor));
    }

    @Test
    void isRemovedByItsOwner() {
        page.navigate("/my-account");
        page.getByLabel("Navn på den nye nøgle").fill("en gammel");
        page.getByText("Lav en adgangsnøgle").click();
        page.getByText("Fjern: en gammel").click();

        assertThat(page.content()).contains("Du har ingen adgangsnøgler endnu.");
    }

    @Test
    void isMadeOnlySoonAfterALogIn() {
        clock.advance(Duration.ofMinutes(16));
        page.navigate("/my-account");

        assertThat(page.content()).contains("første kvarter").doesNotContain("Lav en adgangsnøgle<");
        var answer = page.evaluate("""
                () => fetch('/webauthn/register/options', {method: 'POST', headers: {
                    [document.querySelector('meta[name=csrf-header]').content]:
                     document.querySelector('meta[name=csrf-token]').content}}).then(a => a.status)
                """);
        assertThat(answer).isEqualTo(403);
    }

    private void demand(SecondFactorRule rule) {
        Tenant.run(people.here(), () -> transaction.executeWithoutResult(status -> rules.keep(rule)));
    }

    private void logIn(String username) {
        page.navigate("/login");
        page.getByLabel("Brugernavn").fill(username);
        page.getByLabel("Adgangskode").fill(People.PASSWORD);
        page.locator("form button[type=submit]").first().click();
        page.waitForURL("**/my-day");
    }
}
