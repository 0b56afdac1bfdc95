package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.programme.ProgrammeVersionId;
import dk.tidlig.programme.ProgrammeVersions;
import dk.tidlig.programme.Programmes;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.support.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/// A programme that says so opens a course when its group decides to notify, and the notification hands it on.
@TidligTest
class NotifyingWithCourseTest {
    private static final String TOWN = "kangaamiut";
    private static final String CODE = "notifies-in-a-course";

    @LocalServerPort
    int port;

    @Autowired
    MeetingSamples tables;

    @Autowired
    ReferralSamples samples;

    @Autowired
    Referrals referrals;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeVersions versions;

    @Autowired
    People people;

    private Actor administrator;
    private ProgrammeVersionId programme;

    @BeforeEach
    void aProgrammeThatOpensACourse() {
        administrator = samples.employed("leader", "administrator");
        programme = samples.in(administrator, () -> {
            versions.ship(Actor.system(administrator.municipality()), CODE + ".yaml", file());
            return programmes.published(CODE).id();
        });
    }

    @AfterEach
    void isInUseNoMore() {
        samples.in(administrator, () -> {
            versions.retire(administrator, programme);
            return programme;
        });
    }

    @Test
    void theDecisionToNotifyOpensACourseThatTheDayLeadsTo() {
        var table = tables.table(TOWN);
        var referrer = samples.employed("midwife", "referrer");
        var referral = samples.in(
                referrer,
                () -> referrals.send(referrer, programmes.published(CODE), ReferralSamples.expecting(1, TOWN)));
        var decision = MeetingSamples.opening(
                GroupDecision.Kind.NOTIFICATION, table.midwife().id(), Map.of());

        var child = tables.decide(table.worker(), table, referral, decision)
                .children()
                .getFirst();

        assertThat(child.episode()).isNotNull();
        var midwife = new Visitor(port);
        midwife.logIn(people.letLogIn(table.midwife()), People.PASSWORD);
        var course = "/children/" + child.child() + "/episodes/" + child.episode();
        assertThat(midwife.get("/my-day").body()).contains("Der skal skrives en underretning.", course);
        assertThat(midwife.get("/children/" + child.child()).body()).contains("/episodes/" + child.episode());
        assertThat(midwife.get(course + "/notification").statusCode()).isEqualTo(200);
    }

    private static String file() {
        try (var in = new ClassPathResource("programmes/0957/tidlig-indsats.yaml").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("code: tidlig-indsats", "code: " + CODE)
                    .replace("notification-opens-course: false", "notification-opens-course: true");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
