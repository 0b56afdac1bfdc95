package dk.tidlig.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.tidlig.audit.AuditEntry;
import dk.tidlig.audit.AuditTrail;
import dk.tidlig.audit.AuditVerification;
import dk.tidlig.audit.TrailQuery;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.Choice;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.MunicipalJob;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class TrailPagesTest {
    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    EpisodeSamples episodes;

    @Autowired
    Trail trail;

    @Autowired
    TrailSeen seen;

    @Autowired
    AuditTrail writing;

    @Autowired
    AuditVerification verification;

    @Autowired
    Municipalities municipalities;

    @Autowired
    List<MunicipalJob> jobs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    private Actor protector;
    private Actor helper;
    private ChildId child;

    /// A helper has looked at a child twice, and once in vain.
    @BeforeEach
    void look() {
        protector = people.with("data-protection");
        helper = people.employed(People.HERE, "health-visitor", "helper");
        child = episodes.child(people.here());
        note(helper, "child.read", AuditEntry.Kind.READ, AuditEntry.Outcome.ALLOWED);
        clock.advance(Duration.ofMinutes(5));
        note(helper, "child.amend", AuditEntry.Kind.WRITE, AuditEntry.Outcome.ALLOWED);
        note(helper, "session.hold", AuditEntry.Kind.WRITE, AuditEntry.Outcome.DENIED);
    }

    @Test
    void showsWhoDidWhatAndWhy() throws Exception {
        var page = body("/administration/trail?child=" + child);

        assertThat(page)
                .contains(helper.name(), "sundhedsplejerske", "child.amend", "Skrevet", "opfølgning på et forløb")
                .contains("tirsdag 3. marts kl. 9.20", "Afvist", "Om få sekunder");
    }

    @Test
    void findsByUserPeriodActionAndOutcome() {
        var byUser = search(new TrailQuery(null, helper.id(), null, null, null, null));
        assertThat(byUser.total()).isEqualTo(3);

        assertThat(search(new TrailQuery(child, null, TestClock.START, TestClock.START.plusSeconds(1), null, null))
                        .rows())
                .extracting(row -> row.entry().action())
                .contains("child.read")
                .doesNotContain("child.amend");
        assertThat(search(new TrailQuery(child, helper.id(), null, null, "child.amend", null))
                        .total())
                .isOne();
        assertThat(search(new TrailQuery(child, null, null, null, null, AuditEntry.Outcome.DENIED))
                        .rows())
                .singleElement()
                .matches(TrailRow::denied);
    }

    @Test
    void turnsPages() {
        for (int i = 0; i < 25; i++) {
            note(helper, "child.read", AuditEntry.Kind.READ, AuditEntry.Outcome.ALLOWED);
        }
        var query = new TrailQuery(null, helper.id(), null, null, null, null);

        var first = Tenant.in(people.here(), () -> trail.search(protector, query, 1));
        var second = Tenant.in(people.here(), () -> trail.search(protector, query, 2));

        assertThat(first.rows()).hasSize(Trail.PAGE);
        assertThat(second.rows()).hasSize(8);
        assertThat(first.total()).isEqualTo(28);
    }

    @Test
    void writesTheSearchItselfDown() {
        search(new TrailQuery(child, null, null, null, null, null));

        assertThat(search(new TrailQuery(null, protector.id(), null, null, "administration.search-trail", null))
                        .rows())
                .extracting(row -> row.entry().criterion())
                .contains("trail: child " + child);
    }

    @Test
    void listsTheDeedsByTheirWords() {
        var deeds = search(new TrailQuery(child, null, null, null, null, null)).actions();

        assertThat(deeds).hasSizeGreaterThan(100).extracting(Choice::label).isSortedAccordingTo(Collator.getInstance());
    }

    @Test
    void saysInWhichBlockAnEntryIsSealedAndWhenTheTrailWasProved() throws Exception {
        var here = municipalities.get(people.here());
        jobs.stream().filter(job -> job.name().equals("audit-sealing")).forEach(job -> job.run(here));
        var verdict = verification.verify(here, entries -> {});

        var page = body("/administration/trail?child=" + child);

        assertThat(verdict.flaw()).isEmpty();
        assertThat(search(new TrailQuery(child, helper.id(), null, null, null, null))
                        .rows())
                .allSatisfy(row -> assertThat(row.block()).isEqualTo(verdict.blocks()));
        assertThat(page).contains("I blok ", "Kontrolleret tirsdag 3. marts kl. 9.20");
    }

    @Test
    void warnsWhenTheLastVerificationFoundAFlaw() throws Exception {
        var here = municipalities.get(people.here());
        Tenant.run(
                people.here(),
                () -> transaction.executeWithoutResult(status -> jdbc.sql("""
                                insert into audit.verification (municipality_id, verified_at, block_count, entry_count, flaw)
                                values (:m, :at, 3, 9, 'entry-changed')
                                """)
                        .param("m", here.id().value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()));

        assertThat(body("/administration/trail"))
                .contains("fandt en fejl: et opslag er ændret, efter at det blev forseglet");
        verification.verify(here, entries -> {});
    }

    @Test
    void givesTheTrailAsAFile() throws Exception {
        note(helper, "child.find", AuditEntry.Kind.SEARCH, AuditEntry.Outcome.ALLOWED, "=cmd|' /C calc'!A0, \"x\"");

        var answer = answer("/administration/trail.csv?user=" + helper.id());

        assertThat(answer.getContentType()).startsWith("text/csv");
        var lines = answer.getContentAsString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(5);
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFid,at,user,profession,action,kind,purpose,child,criterion,outcome");
        assertThat(lines.get(1)).contains("2026-03-03T09:20:00+01:00", "\"'=cmd|' /C calc'!A0, \"\"x\"\"\"");
        assertThat(lines.getLast()).contains(helper.name(), "child.read,READ", child.toString(), "ALLOWED");
    }

    @Test
    void tellsByNameWhoHasSeenAChild() throws Exception {
        var page = body("/children/" + child + "/seen");

        assertThat(page).contains("Hvem har set barnets oplysninger", helper.name(), "sundhedsplejerske", "Afvist");
    }

    @Test
    void tellsTheFamilyProfessionsAndPurposesButNoNames() throws Exception {
        var page = body("/children/" + child + "/seen/print");

        assertThat(page)
                .contains("3. marts 2026", "sundhedsplejerske", "opfølgning på et forløb")
                .doesNotContain(
                        helper.name(), protector.name(), "Afvist", helper.id().toString());
        var extract = Tenant.in(people.here(), () -> seen.extract(protector, child));
        assertThat(extract.rows())
                .filteredOn(row -> row.profession().equals("sundhedsplejerske"))
                .singleElement()
                .satisfies(row -> assertThat(row.times()).isEqualTo(2));
        assertThat(extract.rows()).allMatch(row -> row.who().isEmpty());
    }

    @Test
    void isClosedToOthers() {
        for (var other : List.of(people.with("coordinator"), people.with("administrator"), people.with())) {
            assertThatThrownBy(() -> Tenant.in(people.here(), () -> trail.search(other, TrailQuery.ALL, 1)))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> Tenant.in(people.here(), () -> trail.export(other, TrailQuery.ALL)))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> Tenant.in(people.here(), () -> seen.seen(other, child)))
                    .isInstanceOfAny(Refused.class, NotFound.class);
            assertThatThrownBy(() -> Tenant.in(people.here(), () -> seen.extract(other, child)))
                    .isInstanceOfAny(Refused.class, NotFound.class);
        }
    }

    @Test
    void tellsAnotherMunicipalityNothing() {
        var other = people.elsewhere("data-protection");

        var found = Tenant.in(
                people.there(), () -> trail.search(other, new TrailQuery(child, null, null, null, null, null), 1));

        assertThat(found.rows()).isEmpty();
        assertThatThrownBy(() -> Tenant.in(people.there(), () -> seen.seen(other, child)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void doesNotShowTheTabToAdministrators() throws Exception {
        var administrator = people.with("administrator");

        var page = mvc.perform(get("/administration/users").with(people.loggedIn(administrator)))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("/administration/roles").doesNotContain("/administration/trail");
        assertThat(body("/administration/users")).contains("/administration/trail");
    }

    private TrailView search(TrailQuery query) {
        return Tenant.in(people.here(), () -> trail.search(protector, query, 1));
    }

    private String body(String path) throws Exception {
        return answer(path).getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        var answer = mvc.perform(get(path).with(people.loggedIn(protector)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer;
    }

    private void note(Actor actor, String action, AuditEntry.Kind kind, AuditEntry.Outcome outcome) {
        note(actor, action, kind, outcome, null);
    }

    private void note(
            Actor actor, String action, AuditEntry.Kind kind, AuditEntry.Outcome outcome, @Nullable String criterion) {
        var entry = new AuditEntry(
                clock.instant(),
                actor.id(),
                actor.profession(),
                action,
                kind,
                actor.purpose(),
                child,
                criterion,
                outcome);
        Tenant.run(people.here(), () -> transaction.executeWithoutResult(status -> writing.record(entry)));
    }
}
