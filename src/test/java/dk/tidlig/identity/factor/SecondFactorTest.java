package dk.tidlig.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import dk.tidlig.tenancy.Tenant;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The second step of a log-in, through the real pages.
@TidligTest
class SecondFactorTest {
    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");
    private static final Pattern ON_PAPER = Pattern.compile("<code>([A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4})</code>");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    @Autowired
    Authenticators apps;

    @Autowired
    RecoveryCodes onPaper;

    @Autowired
    SecondFactorRules rules;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Visitor visitor;
    private Actor actor;
    private String username;
    private String secret;

    @BeforeEach
    void hasAnAppAndComesWithAPassword() {
        actor = people.with("coordinator");
        username = people.letLogIn(actor);
        secret = apps.fresh();
        assertThat(apps.begin(actor.id(), secret, now())).isTrue();
        clock.advance(TimeCodes.STEP);
        visitor = new Visitor(port);
        visitor.logIn(username, People.PASSWORD);
    }

    @AfterEach
    void nothingIsDemandedAnyMore() {
        demand(SecondFactorRule.OFFERED);
    }

    @Test
    void isAskedForAndLetsInToThePageThatWasWanted() {
        assertThat(Visitor.location(visitor.get("/purpose"))).isEqualTo("/second-factor");
        assertThat(visitor.get("/second-factor").body())
                .contains("autocomplete=\"one-time-code\"", "inputmode=\"numeric\"", "for=\"f-code\"");

        assertThat(Visitor.location(visitor.post("/second-factor", "code", now())))
                .isEqualTo("/purpose");
        assertThat(visitor.get("/purpose").statusCode()).isEqualTo(200);
    }

    @Test
    void takesACodeOnce() {
        var code = now();
        visitor.get("/second-factor");
        visitor.post("/second-factor", "code", code);
        var other = new Visitor(port);
        other.logIn(username, People.PASSWORD);
        other.get("/second-factor");

        assertThat(other.post("/second-factor", "code", code).statusCode()).isEqualTo(422);
        assertThat(Visitor.location(other.get("/my-account"))).isEqualTo("/second-factor");
    }

    @Test
    void takesNoCodeOfSomebodyElse() {
        var another = people.with("coordinator");
        var theirs = apps.fresh();
        assertThat(apps.begin(another.id(), theirs, TimeCodes.code(theirs, step())))
                .isTrue();
        var paper = onPaper.make(another.id()).getFirst();
        clock.advance(TimeCodes.STEP);
        visitor.get("/second-factor");

        assertThat(visitor.post("/second-factor", "code", TimeCodes.code(theirs, step()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(visitor.post("/second-factor/on-paper", "paper", paper).statusCode())
                .isEqualTo(422);
        assertThat(Visitor.location(visitor.get("/my-account"))).isEqualTo("/second-factor");
    }

    @Test
    void holdsGuessesBack() {
        visitor.get("/second-factor");
        for (int guess = 0; guess < 5; guess++) {
            assertThat(visitor.post("/second-factor", "code", "00000" + guess).statusCode())
                    .isEqualTo(422);
        }

        assertThat(visitor.post("/second-factor", "code", now()).statusCode()).isEqualTo(429);
        assertThat(visitor.post("/second-factor/on-paper", "paper", "ABCD").statusCode())
                .isEqualTo(429);
    }

    @Test
    void takesNoCodeAfterFiftyWrongOnesInARowUntilOneOnPaperIsUsed() {
        for (int guess = 0; guess < Authenticators.MOST_WRONG; guess++) {
            assertThat(apps.accepts(actor.id(), "no code")).isFalse();
        }

        assertThat(apps.accepts(actor.id(), now())).isFalse();
        assertThat(onPaper.use(actor.id(), onPaper.make(actor.id()).getLast())).isTrue();
    }

    @Test
    void isReplacedByACodeOnPaperThatWorksOnce() {
        var codes = onPaper.make(actor.id());
        visitor.get("/second-factor");
        var typed = codes.get(3).toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        assertThat(visitor.post("/second-factor/on-paper", "paper", typed).statusCode())
                .isEqualTo(303);
        assertThat(visitor.get("/my-account").body()).contains("Du har 9 nødkoder tilbage");
        assertThat(onPaper.use(actor.id(), typed)).isFalse();
        assertThat(jdbc.sql("select hash from identity.recovery_code where account_id = :id")
                        .param("id", actor.id().value())
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allMatch(hash -> hash.startsWith("$argon2id$"))
                .doesNotHaveDuplicates();
    }

    @Test
    void isLostWithANewPassword() {
        clock.advance(Duration.ofSeconds(1));
        jdbc.sql("update identity.account set logged_out_at = :at where id = :id")
                .param("at", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("id", actor.id().value())
                .update();

        assertThat(Visitor.location(visitor.get("/second-factor"))).isEqualTo("/login");
    }

    @Test
    void letsNobodyWithAnAppMakeAnotherBeforeACodeIsShown() {
        visitor.get("/second-factor");

        for (var way : new String[] {
            "/second-factor/new", "/second-factor/confirm", "/second-factor/codes", "/second-factor/remove"
        }) {
            assertThat(Visitor.location(visitor.post(way))).as(way).isEqualTo("/second-factor");
        }
        for (var way : new String[] {"/webauthn/register/options", "/webauthn/register"}) {
            assertThat(visitor.post(way).statusCode()).as(way).isEqualTo(403);
        }
    }

    @Test
    void isSetUpWhereItIsRequiredBeforeAnythingElseOpens() {
        demand(SecondFactorRule.AT_WORK);
        var newcomer = people.elsewhere("coordinator");
        var here = new Visitor(port);
        here.logIn(people.letLogIn(newcomer), People.PASSWORD);

        assertThat(Visitor.location(here.get("/my-account"))).isEqualTo("/second-factor");
        assertThat(Visitor.location(here.get("/second-factor"))).isEqualTo("/second-factor/new");
        here.get("/second-factor/new");
        assertThat(here.post("/second-factor/new").statusCode()).isEqualTo(303);
        var page = here.get("/second-factor/new").body();
        assertThat(page).contains("role=\"img\"", "otpauth://totp/Tidlig:");
        var given = found(SECRET, page).replace(" ", "");
        assertThat(here.post("/second-factor/confirm", "code", "000000").statusCode())
                .isEqualTo(422);
        assertThat(Visitor.location(here.get("/my-account"))).isEqualTo("/second-factor");

        var done = here.post("/second-factor/confirm", "code", TimeCodes.code(given, step()));
        var codes = here.get(Visitor.location(done)).body();
        assertThat(ON_PAPER.matcher(codes).results()).hasSize(10);
        assertThat(Visitor.location(here.get("/second-factor/codes"))).isEqualTo("/my-account");
        assertThat(here.get("/my-account").statusCode()).isEqualTo(200);
        assertThat(onPaper.use(newcomer.id(), found(ON_PAPER, codes))).isTrue();
    }

    @Test
    void isKeptSealed() {
        assertThat(jdbc.sql("select secret from identity.authenticator where account_id = :id")
                        .param("id", actor.id().value())
                        .query(byte[].class)
                        .single())
                .asString()
                .doesNotContain(secret);
    }

    private void demand(SecondFactorRule rule) {
        Tenant.run(people.there(), () -> transaction.executeWithoutResult(status -> rules.keep(rule)));
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private String now() {
        return TimeCodes.code(secret, step());
    }

    private long step() {
        return clock.instant().getEpochSecond() / TimeCodes.STEP.toSeconds();
    }
}
