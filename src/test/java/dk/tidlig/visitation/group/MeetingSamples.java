package dk.tidlig.visitation.group;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.referral.AcceptReferral;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralSamples;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.kernel.UserId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Meetings as tests need them: a group of three professions, enough to decide.
@Component
class MeetingSamples {
    static final LocalDate FOLLOW_UP = ReferralSamples.TODAY.plusWeeks(6);

    @Autowired
    ReferralSamples samples;

    @Autowired
    Referrals referrals;

    @Autowired
    Meetings meetings;

    @Autowired
    GroupVisitations visitations;

    @Autowired
    JdbcClient jdbc;

    /// A group with its three, and a meeting today at which all are present.
    record Table(GroupId group, MeetingId meeting, Actor midwife, Actor visitor, Actor worker) {
        Actor[] all() {
            return new Actor[] {midwife, visitor, worker};
        }
    }

    Table table(String town) {
        var group = samples.groupIn(town);
        var midwife = samples.memberOf(group, "midwife");
        var visitor = samples.memberOf(group, "health-visitor");
        var worker = samples.memberOf(group, "case-worker");
        var table = new Table(group, open(worker, group), midwife, visitor, worker);
        present(table, table.all());
        return table;
    }

    MeetingId open(Actor actor, GroupId group) {
        return in(actor, () -> meetings.open(actor, group, ReferralSamples.TODAY));
    }

    void present(Table table, Actor... actors) {
        var users = Arrays.stream(actors).map(Actor::id).collect(Collectors.toSet());
        in(table.worker(), () -> {
            var at = meetings.read(table.worker(), table.group(), table.meeting())
                    .meeting();
            meetings.attend(table.worker(), table.group(), table.meeting(), users, at.revision());
            return at;
        });
    }

    GroupVisitations.Decided decide(Actor actor, Table table, Referral referral, GroupDecision decision) {
        return in(
                actor,
                () -> visitations.decide(actor, table.meeting(), referral.id(), revision(actor, referral), decision));
    }

    long revision(Actor actor, Referral referral) {
        return referrals.read(actor, referral.id()).revision();
    }

    static GroupDecision accepted(UserId responsible) {
        return accepted(responsible, Map.of());
    }

    static GroupDecision accepted(UserId responsible, Map<UserId, String> dissent) {
        return opening(GroupDecision.Kind.ACCEPTED, responsible, dissent);
    }

    static GroupDecision opening(GroupDecision.Kind kind, UserId responsible, Map<UserId, String> dissent) {
        return new GroupDecision(
                kind,
                "Hun vil gerne have hjælp.",
                null,
                dissent,
                new AcceptReferral(Map.of(), Set.of(), responsible, null),
                FOLLOW_UP);
    }

    static GroupDecision said(GroupDecision.Kind kind, @Nullable String words) {
        return new GroupDecision(kind, "Det var vi enige om.", words, Map.of(), null, null);
    }

    /// What was said at meetings, as whoever reads a copy of the disk would search it.
    String rowsAsText(Actor actor) {
        return in(
                actor, () -> String.join("\n", jdbc.sql("""
                        select encode(reason, 'escape') || d::text from visitation.group_decision d
                        union all select encode(said, 'escape') from visitation.dissent
                        """).query(String.class).list()));
    }

    <T> T in(Actor actor, Supplier<T> work) {
        return samples.in(actor, work);
    }
}
