package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.plan.PlanSamples;
import dk.tidlig.support.Chromium;
import dk.tidlig.support.People;
import dk.tidlig.support.Routes;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every page around a family of a local group, on a phone, as those who work with it have it: each fits and can be
/// used by all.
@TidligTest
class LocalGroupInBrowserTest {
    private static final String TOWN = "itilleq";

    @LocalServerPort
    int port;

    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    PlanSamples plans;

    @Autowired
    People people;

    @Autowired
    Routes routes;

    private final Set<String> looked = new HashSet<>();
    private final List<String> addresses = new ArrayList<>();
    private MeetingSamples.Table table;
    private ChildId child;

    @BeforeEach
    void oneTakenInAndOneThatWaits() {
        table = tables.table(TOWN);
        var referrer = samples.employed("midwife", "referrer");
        var waiting = samples.refer(referrer, ReferralSamples.expecting(1, TOWN));
        var accepted = samples.refer(referrer, ReferralSamples.expecting(2, TOWN));
        var decision = MeetingSamples.accepted(table.midwife().id());
        var one = tables.decide(table.worker(), table, accepted, decision)
                .children()
                .getFirst();
        child = one.child();
        addresses.addAll(known(accepted, one));
        addresses.addAll(routes.with(Map.of(
                "referrals", waiting.id(),
                "groups", table.group(),
                "meetings", table.meeting())));
    }

    private List<String> known(Referral accepted, Referral.OfChild one) {
        return routes.with(Map.of(
                "children", one.child(),
                "episodes", String.valueOf(one.episode()),
                "referrals", accepted.id(),
                "plans", plans.made(table.midwife(), one.child(), "advice").value()));
    }

    @Test
    void eachPageCanBeUsedByAllOnAPhone() {
        looksAround(table.midwife());
        looksAround(samples.employed("effort-coordinator", "coordinator"));
        looksAround(samples.employed("data-protection-officer", "data-protection"));

        var around = "/children/" + child;
        assertThat(looked)
                .contains("/inbox", "/erasures", "/groups/" + table.group(), around + "/family", around + "/limits")
                .contains(around + "/sharings", around + "/meetings", around + "/keeping", around + "/extract");
    }

    /// What opens for them and was not seen with another before.
    private void looksAround(Actor actor) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        var page = Chromium.page("http://localhost:" + port, 360, "da-DK", true);
        page.navigate("/login");
        page.fill("input[name=username]", people.username(actor));
        page.fill("input[name=password]", People.PASSWORD);
        page.locator("main form button[type=submit]").first().click();
        page.waitForURL(url -> !url.contains("/login"));
        addresses.stream().filter(address -> opens(visitor, address)).forEach(address -> look(page, address));
        page.context().close();
    }

    private boolean opens(Visitor visitor, String address) {
        if (looked.contains(address)) {
            return false;
        }
        var answer = visitor.get(address);
        return answer.statusCode() == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                && answer.headers().firstValue("Content-Disposition").isEmpty();
    }

    private void look(Page page, String address) {
        if (looked.add(address)) {
            page.navigate(address);
            Chromium.fits(page);
            Chromium.accessible(page);
        }
    }
}
