package dk.tidlig.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.Gate;
import dk.tidlig.episode.ChildSection.Audience;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.intake.referral.ReferralAnswer.Reasons;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Who may see what of a referral: why a family is referred is for those alone who decide or help.
@TidligTest
class ReasonsTest {
    private static final String TOWN = "maniitsoq";
    private static final String OTHER_TOWN = "kangaamiut";

    @Autowired
    ReferralSamples samples;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralSettlements settlements;

    @Autowired
    ReferralSection section;

    @Autowired
    GroupMembers members;

    @Autowired
    Gate gate;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private GroupId group;
    private Actor referrer;
    private Actor member;
    private Referral referral;

    @BeforeEach
    void oneReferral() {
        group = samples.groupIn(TOWN);
        member = samples.memberOf(group, "case-worker");
        referrer = samples.employed("midwife", "referrer");
        referral = samples.refer(referrer, TOWN);
    }

    @Test
    void goesToTheGroupThatServesThePlaceAndWaitsThere() {
        assertThat(referral.group()).isEqualTo(group);
        assertThat(in(member, () -> referrals.waiting(member)))
                .extracting(ReferralRow::id)
                .containsExactly(referral.id());
        var other = samples.memberOf(samples.groupIn(OTHER_TOWN), "case-worker");
        assertThat(in(other, () -> referrals.waiting(other))).isEmpty();
        assertThat(in(other, () -> referrals.waitingFor(other, group))).isEmpty();
    }

    @Test
    void reasonsAreReadByTheGroupsMembersAndByTheReferrer() {
        assertThat(reasons(member)).containsExactly("sexual-abuse", "addiction");
        assertThat(reasons(referrer)).containsExactly("sexual-abuse", "addiction");
    }

    @Test
    void reasonsAreReadByAStandInWhileItRunsAndNotAfterwards() {
        var seat = in(member, () -> members.of(group)).getFirst();
        var standIn = samples.employed("case-worker", "member");
        samples.sit(group, standIn, seat.id());

        assertThat(reasons(standIn)).hasSize(2);
        var administrator = samples.employed("leader", "administrator");
        samples.end(administrator, group, standIn);
        clock.advance(Duration.ofDays(1));
        refuses(standIn);
    }

    @Test
    void reasonsAreReadByNobodyElse() {
        for (var role : List.of("coordinator", "leader", "administrator", "data-protection", "helper", "referrer")) {
            refuses(samples.employed("leader", role));
        }
        refuses(samples.memberOf(samples.groupIn(OTHER_TOWN), "case-worker"));
        refuses(people.employed("0960", "case-worker", "member", "coordinator"));
        refuses(people.with("coordinator"));
    }

    @Test
    void whoMayReadAllReadsWhoItIsAboutAndNotWhy() {
        var coordinator = samples.employed("effort-coordinator", "coordinator");

        var head = in(coordinator, () -> referrals.read(coordinator, referral.id()));

        assertThat(head.family().parent()).isNotNull();
        assertThat(head.family().reasons()).isNull();
        assertThat(head.family().seen()).isNull();
        assertThat(in(coordinator, () -> referrals.toldIfAllowed(coordinator, referral.id())))
                .isEmpty();
    }

    @Test
    void anotherCountryOrMunicipalityNeitherReadsNorSettlesNorAmends() {
        for (var stranger :
                List.of(people.with("coordinator"), people.employed("0960", "case-worker", "member", "coordinator"))) {
            assertThatThrownBy(() -> in(stranger, () -> referrals.read(stranger, referral.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> amend(stranger, new Reasons(List.of("addiction")), "Fejl"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> in(stranger, () -> settlements.hold(stranger, referral.id())))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aLeaderOrAReferrerSettlesNothing() {
        for (var role : List.of("leader", "coordinator", "referrer")) {
            var actor = samples.employed("leader", role);
            assertThatThrownBy(() -> in(actor, () -> settlements.hold(actor, referral.id())))
                    .isInstanceOfAny(NotFound.class, Refused.class);
        }
        assertThatThrownBy(() -> in(referrer, () -> settlements.hold(referrer, referral.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theArchiveIsGivenTheReasonsAndWhoReferredAndTheFamilyIsNot() {
        amend(referrer, new Reasons(List.of("own-neglect")), "Jeg tog fejl af krydset.");
        var clerk = samples.employed("leader", "data-protection");

        var archived = in(
                clerk,
                () -> section.export(gate.require(clerk, EpisodeAction.ARCHIVE, referral.child()), Audience.ARCHIVE)
                        .toString());
        var given = in(
                clerk,
                () -> section.export(gate.require(clerk, EpisodeAction.EXTRACT, referral.child()), Audience.FAMILY)
                        .toString());

        assertThat(archived).contains("ryster", "Jeg tog fejl af krydset.", referrer.name());
        assertThat(given).contains(referral.reference().value()).doesNotContain("ryster", referrer.name());
    }

    @Test
    void theReasonsStandInNoTimelineNoExtractAndNotOnTheDisk() {
        amend(referrer, new Reasons(List.of("own-neglect")), "Jeg tog fejl af krydset.");
        var clerk = samples.employed("leader", "data-protection", "member");
        samples.sit(group, clerk, null);

        var told = in(clerk, () -> {
            var grant = gate.require(clerk, EpisodeAction.READ, referral.child());
            return section.timeline(grant) + " " + section.export(grant);
        });

        assertThat(told)
                .contains(referral.reference().value())
                .doesNotContain(
                        "sexual-abuse", "own-neglect", "ryster", "hver gang", "mormor", "Seksuelle", "omsorgssvigt");
        assertThat(samples.rowsAsText())
                .doesNotContain("sexual-abuse", "own-neglect", "ryster", "Naja", "12 34 56", "tog fejl");
    }

    @Test
    void whenItIsSettledWithoutACourseTheGroupStepsBack() {
        run(member, () -> settlements.decline(member, referral.id(), "other-offer", "Nej."));

        refuses(member);
        assertThat(reasons(referrer)).hasSize(2);
    }

    private boolean isHere(ReferralAnswers answers) {
        return in(referrer, () -> referrals.isHere(referrer, ReferralSamples.PROGRAMME, answers));
    }

    private void amend(Actor actor, ReferralAnswer answer, String reason) {
        run(
                actor,
                () -> referrals.amend(
                        actor,
                        referral.id(),
                        referrals.read(actor, referral.id()).revision(),
                        answer,
                        reason));
    }

    private List<String> reasons(Actor actor) {
        return java.util.Objects.requireNonNull(told(actor).answers().reasons()).codes();
    }

    private Told told(Actor actor) {
        return in(actor, () -> referrals.told(actor, referral.id()));
    }

    private void refuses(Actor actor) {
        assertThatThrownBy(() -> told(actor)).isInstanceOfAny(NotFound.class, Refused.class);
    }

    private void run(Actor actor, Runnable work) {
        samples.in(actor, () -> {
            work.run();
            return Set.of();
        });
    }

    private <T> T in(Actor actor, Supplier<T> work) {
        return samples.in(actor, work);
    }
}
