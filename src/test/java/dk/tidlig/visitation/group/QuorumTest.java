package dk.tidlig.visitation.group;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.GroupMember;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.Decider;
import dk.tidlig.programme.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whether enough are there: professions count, not heads.
class QuorumTest {
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final Decider.Group RULE = new Decider.Group(
            List.of("midwife", "health-visitor", "case-worker", "family-counsellor"),
            3,
            List.of("case-worker"),
            new Wording("Tre fag, og sagsbehandleren.", "Three professions, and the case worker.", null),
            false,
            null);

    @Test
    void threeProfessionsWithTheOneThatMustBeThereAreEnough() {
        assertThat(quorum("midwife", "health-visitor", "case-worker").fulfilled())
                .isTrue();
    }

    @Test
    void twoOfTheSameProfessionFillOnePlace() {
        var quorum = quorum("midwife", "midwife", "case-worker");

        assertThat(quorum.fulfilled()).isFalse();
        assertThat(quorum.present()).containsExactlyInAnyOrder("midwife", "case-worker");
    }

    @Test
    void enoughWithoutTheOneThatMustBeThereIsNotEnough() {
        var quorum = quorum("midwife", "health-visitor", "family-counsellor");

        assertThat(quorum.enough()).isTrue();
        assertThat(quorum.missing()).containsExactly("case-worker");
        assertThat(quorum.fulfilled()).isFalse();
    }

    @Test
    void aProfessionThatIsNotOfTheRuleFillsNoPlace() {
        assertThat(quorum("midwife", "doctor", "case-worker").fulfilled()).isFalse();
    }

    @Test
    void aStandInFillsTheSeatOfTheOneStoodInFor() {
        var caseWorker = member("case-worker", null, LEAP_DAY.minusYears(1), null);
        var standIn = member("leader", caseWorker.id(), LEAP_DAY, LEAP_DAY.plusDays(1));

        var seats = Seat.on(group(caseWorker, standIn), LEAP_DAY);

        assertThat(seats)
                .filteredOn(seat -> seat.user().equals(standIn.user()))
                .singleElement()
                .satisfies(seat -> {
                    assertThat(seat.profession()).isEqualTo("case-worker");
                    assertThat(seat.standsInFor()).isEqualTo(caseWorker.name());
                });
    }

    @Test
    void aStandInOfOneDaySitsOnThatDayAlone() {
        var caseWorker = member("case-worker", null, LEAP_DAY.minusYears(1), null);
        var standIn = member("leader", caseWorker.id(), LEAP_DAY, LEAP_DAY.plusDays(1));
        var group = group(caseWorker, standIn);

        assertThat(Seat.on(group, LEAP_DAY)).hasSize(2);
        assertThat(Seat.on(group, LEAP_DAY.minusDays(1))).hasSize(1);
        assertThat(Seat.on(group, LEAP_DAY.plusDays(1))).hasSize(1);
    }

    @Test
    void theMemberAndTheStandInTogetherFillOnePlace() {
        var caseWorker = member("case-worker", null, LEAP_DAY, null);
        var standIn = member("leader", caseWorker.id(), LEAP_DAY, null);

        var quorum = Quorum.of(RULE, Seat.on(group(caseWorker, standIn), LEAP_DAY));

        assertThat(quorum.present()).containsExactly("case-worker");
    }

    @Test
    void whoMayTakeNoPartIsNotCounted() {
        var midwife = member("midwife", null, LEAP_DAY, null);
        var visitor = member("health-visitor", null, LEAP_DAY, null);
        var worker = member("case-worker", null, LEAP_DAY, null);
        var there = Seat.on(group(midwife, visitor, worker), LEAP_DAY);
        var party = new GroupRules.Party(
                new Meeting(
                        MeetingId.random(),
                        GroupId.random(),
                        LEAP_DAY,
                        new dk.tidlig.kernel.Stamp(java.time.Instant.EPOCH, midwife.user()),
                        Set.of(),
                        0),
                there,
                Set.of(visitor.user()));

        assertThat(Quorum.of(RULE, there).fulfilled()).isTrue();
        assertThat(Quorum.of(RULE, party.parts()).fulfilled()).isFalse();
        assertThat(party.presence())
                .filteredOn(GroupDecisionView.Presence::disqualified)
                .extracting(GroupDecisionView.Presence::user)
                .containsExactly(visitor.user());
    }

    private static Quorum quorum(String... professions) {
        var members = Arrays.stream(professions)
                .map(profession -> member(profession, null, LEAP_DAY, null))
                .toArray(GroupMember[]::new);
        return Quorum.of(RULE, Seat.on(group(members), LEAP_DAY));
    }

    private static LocalGroup group(GroupMember... members) {
        return new LocalGroup(GroupId.random(), LocalGroup.Kind.LOCAL, "Gruppe", Set.of(), List.of(members), false, 1);
    }

    private static GroupMember member(
            String profession, @Nullable UUID standInFor, LocalDate from, @Nullable LocalDate endsBefore) {
        return new GroupMember(
                UUID.randomUUID(),
                UserId.random(),
                "Prøve " + profession,
                profession,
                new LocalName(profession, profession, null),
                false,
                standInFor,
                from,
                endsBefore,
                1);
    }
}
