package dk.tidlig.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.referral.ReferralAnswer.Reasons;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.TidligTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Why a family is referred is written in no log and in no trail: not when it is sent, amended, read, refused or
/// settled.
@TidligTest
@ExtendWith(OutputCaptureExtension.class)
class ReasonsOutOfLogsTest {
    private static final String TOWN = "sarfannguit";
    private static final String[] WHY = {
        "sexual-abuse", "own-neglect", "addiction", "ryster", "mormor", "tog fejl", "Hvem er omkring"
    };

    @Autowired
    ReferralSamples samples;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralSettlements settlements;

    @Autowired
    JdbcClient jdbc;

    private Actor member;
    private Actor referrer;
    private Referral referral;

    @BeforeEach
    void everythingThatHappensToAReferral() {
        member = samples.memberOf(samples.groupIn(TOWN), "case-worker");
        referrer = samples.employed("midwife", "referrer");
        referral = samples.refer(referrer, TOWN);
        run(
                referrer,
                () -> referrals.amend(
                        referrer,
                        referral.id(),
                        referral.revision(),
                        new Reasons(List.of("own-neglect")),
                        "Jeg tog fejl af krydset."));
        run(member, () -> referrals.told(member, referral.id()));
        run(member, () -> settlements.askForMore(member, referral.id(), "Hvem er omkring familien?"));
        run(referrer, () -> referrals.addWords(referrer, referral.id(), "Hendes mormor."));
        var stranger = samples.employed("leader", "leader");
        assertThatThrownBy(() -> run(stranger, () -> referrals.told(stranger, referral.id())))
                .isInstanceOfAny(NotFound.class, Refused.class);
        run(member, () -> settlements.decline(member, referral.id(), "other-offer", "Hun ryster ikke mere."));
    }

    @Test
    void noLogSaysWhy(CapturedOutput output) {
        assertThat(output.getAll()).doesNotContain(WHY);
    }

    @Test
    void theTrailSaysWhoDidWhatAndNotWhy() {
        var trail = samples.in(
                member,
                () -> String.join(
                        "\n",
                        jdbc.sql("select e::text from audit.entry e where e.municipality_id = :municipality")
                                .param("municipality", member.municipality().value())
                                .query(String.class)
                                .list()));

        assertThat(trail).contains("intake.refer", "intake.amend-sent", "intake.settle-referral");
        assertThat(trail).doesNotContain(WHY);
    }

    private void run(Actor actor, Runnable work) {
        samples.in(actor, () -> {
            work.run();
            return Set.of();
        });
    }
}
