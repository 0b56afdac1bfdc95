package dk.tidlig.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.Births;
import dk.tidlig.child.Births.Birth;
import dk.tidlig.child.Births.End;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.ChildView.Ending.Reason;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Standing;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A referral becomes courses: one for each child, whoever the family is.
@TidligTest
class AcceptingTest {
    private static final String TOWN = "sisimiut";

    @Autowired
    ReferralSamples samples;

    @Autowired
    Referrals referrals;

    @Autowired
    ReferralSettlements settlements;

    @Autowired
    Children children;

    @Autowired
    Births births;

    @Autowired
    Relatives relatives;

    @Autowired
    Episodes episodes;

    private Actor referrer;
    private Actor member;
    private Actor helper;

    @BeforeEach
    void three() {
        member = samples.memberOf(samples.groupIn(TOWN), "case-worker");
        helper = samples.employed("family-counsellor", "helper");
        referrer = samples.employed("midwife", "referrer");
    }

    @Test
    void unbornTwinsAreRegisteredApartTiedToTheirMotherEachWithItsCourse() {
        var referral = samples.refer(referrer, ReferralSamples.expecting(2, TOWN));

        var opened = accept(referral, Map.of());

        assertThat(opened).hasSize(2);
        assertThat(opened).extracting(Referral.OfChild::child).doesNotHaveDuplicates();
        assertThat(opened)
                .extracting(Referral.OfChild::episode)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        for (var one : opened) {
            isUnbornWithItsMotherAndItsCourse(one);
        }
        var mothers = opened.stream()
                .map(one -> in(member, () -> children.read(member, one.child())).mother())
                .distinct();
        assertThat(mothers).hasSize(1);
    }

    private void isUnbornWithItsMotherAndItsCourse(Referral.OfChild one) {
        var child = in(member, () -> children.read(member, one.child()));
        assertThat(child.unborn()).isTrue();
        assertThat(child.dueOn()).isEqualTo(ReferralSamples.DUE);
        assertThat(child.pregnancyPlace()).isEqualTo(one.place());
        assertThat(child.motherName()).startsWith("Naja");
        assertThat(in(member, () -> relatives.of(member, one.child())).kin())
                .singleElement()
                .satisfies(mother -> assertThat(mother.phone()).isEqualTo("12 34 56"));
        assertThat(in(helper, () -> episodes.of(helper, one.child())))
                .singleElement()
                .satisfies(course -> {
                    assertThat(course.responsible()).isEqualTo(member.id());
                    assertThat(course.helpers()).containsExactly(helper.id());
                });
    }

    @Test
    void aBornChildGetsItsParentAsKin() {
        var referral = samples.refer(referrer, ReferralSamples.born(ReferralSamples.TODAY.minusYears(1), TOWN));

        var child = accept(referral, Map.of()).getFirst().child();

        assertThat(in(member, () -> children.read(member, child)).givenName()).isEqualTo("Ivik");
        assertThat(in(member, () -> relatives.of(member, child)).kin())
                .singleElement()
                .satisfies(it -> assertThat(it.relation()).isEqualTo(KinRelation.MOTHER));
    }

    @Test
    void whoHelpsReadsTheReasonsAndSoDoesTheGroupUntilTheCourseEnds() {
        var referral = samples.refer(referrer, TOWN);
        var one = accept(referral, Map.of()).getFirst();
        var colleague = samples.employed("family-counsellor", "helper");

        assertThat(told(helper, referral).answers().reasons()).isNotNull();
        assertThat(told(member, referral).answers().reasons()).isNotNull();
        assertThatThrownBy(() -> told(colleague, referral)).isInstanceOf(NotFound.class);
        close(one);
        assertThatThrownBy(() -> told(helper, referral)).isInstanceOfAny(NotFound.class, Refused.class);
        assertThatThrownBy(() -> told(member, referral)).isInstanceOfAny(NotFound.class, Refused.class);
    }

    @Test
    void aChildThatIsHereKeepsItsIdAndTheReferralFollowsIt() {
        var known = in(
                member,
                () -> children.register(
                        member,
                        RegisterChild.of(
                                ChildId.random(), ChildDetails.born(FreshName.word(), FreshName.word(), null, null))));
        var referral = samples.refer(referrer, ReferralSamples.born(ReferralSamples.TODAY.minusYears(1), TOWN));

        var opened = accept(referral, Map.of(1, known)).getFirst();

        assertThat(opened.child()).isEqualTo(known);
        assertThat(opened.former()).isEqualTo(referral.child());
        assertThat(told(helper, referral).answers().reasons()).isNotNull();
    }

    @Test
    void theReferrerSeesThatHelpWasStartedAndNothingMore() {
        var referral = samples.refer(referrer, TOWN);
        var opened = accept(referral, Map.of()).getFirst();

        var own = in(referrer, () -> referrals.sent(referrer, 1)).getFirst();

        assertThat(own.standing()).isEqualTo(Standing.ACCEPTED);
        assertThat(own.answer()).isNull();
        assertThatThrownBy(() -> in(referrer, () -> children.read(referrer, opened.child())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> in(referrer, () -> episodes.of(referrer, opened.child())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whatIsSettledStaysAndOneWhoMayNotSettlesNothing() {
        var referral = samples.refer(referrer, TOWN);
        var stranger = samples.memberOf(samples.groupIn("kangerlussuaq"), "case-worker");

        assertThatThrownBy(() -> in(stranger, () -> settlements.accept(stranger, referral.id(), command(Map.of()))))
                .isInstanceOf(NotFound.class);
        accept(referral, Map.of());
        assertThatThrownBy(() -> accept(referral, Map.of())).isInstanceOf(Stale.class);
    }

    @Test
    void theDecisionStopsItsClockAndTheCoursesBegin() {
        var referral = samples.refer(referrer, ReferralSamples.expecting(2, TOWN));
        var opened = accept(referral, Map.of());

        var clocks = samples.count(
                "select count(*) from deadline.clock where rule_code = 'decided-within-four-weeks' and stopped_at is not null and subject_id = '"
                        + referral.id() + "'");
        assertThat(clocks).isEqualTo(1);
        for (var one : opened) {
            assertThat(samples.count(
                            "select count(*) from deadline.clock where rule_code = 'plan-within-four-weeks' and stopped_at is null and episode_id = '"
                                    + one.episode() + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void theTwinsAreBornApartAndNothingIsLost() {
        var referral = samples.refer(referrer, ReferralSamples.expecting(2, TOWN));
        var opened = accept(referral, Map.of());
        var first = opened.getFirst();

        in(member, () -> {
            births.born(member, first.child(), new Birth(1, ReferralSamples.TODAY, "Ivik", null, null));
            return first;
        });

        var child = in(member, () -> children.read(member, first.child()));
        assertThat(child.unborn()).isFalse();
        assertThat(in(member, () -> births.expectedWith(member, first.child())))
                .containsExactly(opened.getLast().child());
        assertThat(in(helper, () -> episodes.of(helper, first.child()))).singleElement();
        assertThat(in(member, () -> referrals.read(member, referral.id())).children())
                .isEqualTo(opened);
        assertThat(told(helper, referral).answers().reasons()).isNotNull();
    }

    @Test
    void oneMoreThanWasExpectedGetsItsOwnCourse() {
        var referral = samples.refer(referrer, TOWN);
        var first = accept(referral, Map.of()).getFirst();

        var second = in(member, () -> settlements.another(member, referral.id()));

        assertThat(in(member, () -> referrals.read(member, referral.id())).children())
                .extracting(Referral.OfChild::child)
                .containsExactly(first.child(), second);
        assertThat(in(member, () -> episodes.of(member, second))).hasSize(1);
        assertThat(in(member, () -> children.read(member, second)).pregnancyPlace())
                .isEqualTo(2);
        var waiting = samples.refer(referrer, TOWN);
        assertThatThrownBy(() -> in(member, () -> settlements.another(member, waiting.id())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> in(helper, () -> settlements.another(helper, referral.id())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void whereAChildDoesNotLiveNobodyIsRemindedOfMore() {
        var referral = samples.refer(referrer, TOWN);
        var one = accept(referral, Map.of()).getFirst();
        assertThat(running(one)).isPositive();

        in(member, () -> {
            births.end(member, one.child(), new End(1, Reason.PREGNANCY_ENDED, null));
            return one;
        });

        assertThat(running(one)).isZero();
        assertThat(in(helper, () -> episodes.of(helper, one.child()))).hasSize(1);
    }

    private long running(Referral.OfChild one) {
        return samples.count(
                "select count(*) from deadline.clock where stopped_at is null and cancelled_at is null and episode_id = '"
                        + one.episode() + "'");
    }

    private void close(Referral.OfChild one) {
        var course = Objects.requireNonNull(one.episode());
        in(member, () -> {
            var seen = episodes.closingFindings(member, one.child(), course, "moved").stream()
                    .map(ClosingFinding::key)
                    .collect(Collectors.toSet());
            episodes.close(member, one.child(), course, new CloseEpisode("moved", TestClock.START, seen));
            return one;
        });
    }

    private List<Referral.OfChild> accept(Referral referral, Map<Integer, ChildId> known) {
        return in(member, () -> settlements.accept(member, referral.id(), command(known)));
    }

    private AcceptReferral command(Map<Integer, ChildId> known) {
        return new AcceptReferral(known, Set.of(), member.id(), helper.id());
    }

    private Told told(Actor actor, Referral referral) {
        return in(actor, () -> referrals.told(actor, referral.id()));
    }

    private <T> T in(Actor actor, Supplier<T> work) {
        return samples.in(actor, work);
    }
}
