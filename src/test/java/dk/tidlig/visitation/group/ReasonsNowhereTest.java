package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralAnswer.Consented;
import dk.tidlig.intake.referral.ReferralAnswer.Done;
import dk.tidlig.intake.referral.ReferralAnswer.Seen;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.intake.referral.ReferralSettlements;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.kernel.UserId;
import dk.tidlig.plan.PlanSamples;
import dk.tidlig.support.People;
import dk.tidlig.support.Routes;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A rare word in everything that is written on a referral: whoever neither decides nor helps finds none of them, on
/// whatever page, print, export, list or log there is.
@TidligTest
@ExtendWith(OutputCaptureExtension.class)
class ReasonsNowhereTest {
    private static final String TOWN = "napasoq";
    private static final List<String> REFERRED =
            List.of("Sneharpe", "Tanglygte", "Isvimpel", "Mosefugle", "Rensdyrklokke", "Havblikket", "Torskekurv");
    private static final List<String> DECIDED = List.of("Nordlysgrund", "Hvalrosvejen");

    private static final List<String> ALL_BUT_MEMBERS =
            List.of("coordinator", "helper", "leader", "administrator", "data-protection", "reception", "referrer");

    @LocalServerPort
    int port;

    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    ReferralSettlements settlements;

    @Autowired
    Referrals referrals;

    @Autowired
    PlanSamples plans;

    @Autowired
    People people;

    @Autowired
    Routes routes;

    private MeetingSamples.Table table;
    private Actor referrer;
    private Map<String, Object> known;
    private Referral waiting;

    @BeforeEach
    void oneTakenInAndOneThatWaits() {
        table = tables.table(TOWN);
        referrer = samples.employed("midwife", "referrer");
        waiting = written();
        var accepted = written();
        var dissent = Map.of(table.visitor().id(), DECIDED.getLast());
        var decided = tables.decide(table.worker(), table, accepted, decision(dissent))
                .children()
                .getFirst();
        known = new HashMap<>(Map.of(
                "children", decided.child(),
                "episodes", String.valueOf(decided.episode()),
                "referrals", accepted.id(),
                "groups", table.group(),
                "meetings", table.meeting(),
                "plans", plans.made(table.midwife(), decided.child(), "advice").value()));
    }

    private GroupDecision decision(Map<UserId, String> dissent) {
        var it = MeetingSamples.accepted(table.midwife().id(), dissent);
        return new GroupDecision(it.kind(), DECIDED.getFirst(), null, dissent, it.accept(), it.followUpOn());
    }

    private Referral written() {
        var referral = samples.refer(
                referrer,
                ReferralSamples.expecting(2, TOWN)
                        .with(new Seen(REFERRED.get(0), REFERRED.get(1)))
                        .with(new Done(REFERRED.get(2), REFERRED.get(3))));
        tables.in(table.worker(), () -> {
            settlements.askForMore(table.worker(), referral.id(), REFERRED.get(4));
            return Set.of();
        });
        return tables.in(referrer, () -> {
            referrals.addWords(referrer, referral.id(), REFERRED.get(5));
            var at = referrals.read(referrer, referral.id()).revision();
            var consent = new Consented(Consented.Said.YES, "Naja", ReferralSamples.TODAY.minusDays(1));
            referrals.amend(referrer, referral.id(), at, consent, REFERRED.get(6));
            return referrals.read(referrer, referral.id());
        });
    }

    @Test
    void whoNeitherDecidesNorHelpsFindsNothingOnAnyPage(CapturedOutput output) {
        int read = 0;
        for (var stranger : strangers().entrySet()) {
            var visitor = loggedIn(stranger.getValue());
            for (var address : addresses(stranger.getKey())) {
                var answer = visitor.get(address);
                read += answer.statusCode() == 200 ? 1 : 0;
                assertThat(words(answer.body()))
                        .as(address + " as read by " + stranger.getKey())
                        .isEmpty();
                assertThat(answer.statusCode()).as(address).isLessThan(500);
            }
        }

        assertThat(read).isGreaterThan(100);
        assertThat(words(output.getAll())).isEmpty();
    }

    @Test
    void whoDecidesFindsThemAll() {
        var found = new TreeSet<String>();
        var worker = loggedIn(table.worker());
        addresses().forEach(address -> found.addAll(words(worker.get(address).body())));
        var meeting = "/groups/" + table.group() + "/meetings/" + table.meeting() + "/referrals/" + waiting.id();
        found.addAll(words(worker.get(meeting + "?read=true").body()));

        assertThat(found).hasSizeGreaterThanOrEqualTo(REFERRED.size() - 1).contains(REFERRED.getFirst());
    }

    /// What is handed to the archive holds the reasons, for whoever hands it over: that is its own right, and noted.
    private List<String> addresses(String role) {
        return addresses().stream()
                .filter(address -> !role.equals("data-protection") || !address.contains("/archive"))
                .toList();
    }

    private Map<String, Actor> strangers() {
        var strangers = new HashMap<String, Actor>();
        for (var role : ALL_BUT_MEMBERS) {
            strangers.put(role, samples.employed("leader", role));
        }
        strangers.put("another group", samples.memberOf(samples.groupIn("kangaamiut"), "case-worker"));
        strangers.put("another municipality", people.employed("0960", "effort-coordinator", "coordinator"));
        return strangers;
    }

    private List<String> addresses() {
        var all = new TreeSet<>(routes.with(known));
        known.put("referrals", waiting.id());
        all.addAll(routes.with(known));
        return List.copyOf(all);
    }

    private static List<String> words(String text) {
        return Stream.of(REFERRED, DECIDED)
                .flatMap(List::stream)
                .filter(text::contains)
                .toList();
    }

    private Visitor loggedIn(Actor actor) {
        var visitor = new Visitor(port);
        visitor.logIn(people.letLogIn(actor), People.PASSWORD);
        return visitor;
    }
}
