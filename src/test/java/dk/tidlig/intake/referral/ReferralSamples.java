package dk.tidlig.intake.referral;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.administration.Groups;
import dk.tidlig.administration.ServedLocalities;
import dk.tidlig.child.Cpr;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.identity.group.Localities;
import dk.tidlig.intake.referral.ReferralAnswer.Born;
import dk.tidlig.intake.referral.ReferralAnswer.Consented;
import dk.tidlig.intake.referral.ReferralAnswer.Done;
import dk.tidlig.intake.referral.ReferralAnswer.Due;
import dk.tidlig.intake.referral.ReferralAnswer.Lives;
import dk.tidlig.intake.referral.ReferralAnswer.Parent;
import dk.tidlig.intake.referral.ReferralAnswer.Reasons;
import dk.tidlig.intake.referral.ReferralAnswer.Seen;
import dk.tidlig.intake.referral.ReferralAnswer.Whom;
import dk.tidlig.kernel.Stamp;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.TargetGroup.Subject;
import dk.tidlig.support.People;
import dk.tidlig.support.Visitor;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Referrals as tests need them: a municipality of Greenland whose towns are served by groups of the test's own.
@Component
public class ReferralSamples {
    public static final String HERE = "0957";
    public static final String PROGRAMME = "tidlig-indsats";
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    public static final LocalDate DUE = LocalDate.of(2026, 6, 14);
    /// Served by no group in any test.
    public static final String SERVED_BY_NONE = "atammik";

    @Autowired
    People people;

    @Autowired
    Groups groups;

    @Autowired
    ServedLocalities served;

    @Autowired
    Localities localities;

    @Autowired
    GroupMembers members;

    @Autowired
    Referrals referrals;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    public Actor employed(String profession, String... roles) {
        return people.employed(HERE, profession, roles);
    }

    /// A new group, that serves the place from now on; whoever did before does no more.
    public GroupId groupIn(String locality) {
        var administrator = employed("leader", "administrator");
        return in(administrator, () -> {
            var former = localities.servedBy(locality);
            former.ifPresent(group -> {
                var kept = new HashSet<String>();
                localities.served().forEach((code, owner) -> {
                    if (owner.equals(group) && !code.equals(locality)) {
                        kept.add(code);
                    }
                });
                served.serve(
                        administrator, group, served.of(administrator, group).own(), kept);
            });
            var group = groups.create(
                    administrator,
                    LocalGroup.Kind.LOCAL,
                    "Gruppe " + UUID.randomUUID().toString().substring(0, 8),
                    Set.of("midwife", "case-worker"));
            served.serve(administrator, group, Set.of(), Set.of(locality));
            return group;
        });
    }

    public Actor memberOf(GroupId group, String profession) {
        var member = employed(profession, "member");
        sit(group, member, null);
        return member;
    }

    /// @param standInFor the seat of another
    public void sit(GroupId group, Actor member, @Nullable UUID standInFor) {
        var administrator = employed("leader", "administrator");
        in(administrator, () -> {
            groups.addMember(administrator, group, member.id(), false, standInFor, TODAY.minusDays(30));
            return group;
        });
    }

    public Referral refer(Actor referrer, String locality) {
        return refer(referrer, expecting(1, locality));
    }

    public Referral refer(Actor referrer, ReferralAnswers answers) {
        return in(referrer, () -> referrals.send(referrer, within(() -> programmes.published(PROGRAMME)), answers));
    }

    void end(Actor administrator, GroupId group, Actor member) {
        in(administrator, () -> {
            var seat = members.of(group).stream()
                    .filter(it -> it.user().equals(member.id()))
                    .findFirst()
                    .orElseThrow();
            members.end(
                    group, seat.id(), TODAY.plusDays(1), seat.version(), new Stamp(Instant.EPOCH, administrator.id()));
            return seat;
        });
    }

    public static ReferralAnswers expecting(int count, String locality) {
        return ReferralAnswers.NONE
                .with(new Whom(Subject.UNBORN_CHILD))
                .with(new Parent("Naja", "Prøve" + UUID.randomUUID(), KinRelation.MOTHER, null, "12 34 56", "kl", true))
                .with(new Lives(locality))
                .with(new Due(DUE, count))
                .with(new Reasons(List.of("sexual-abuse", "addiction")))
                .with(new Seen("Hun ryster på hænderne.", "Hun kommer hver gang."))
                .with(new Done("Vi har talt to gange.", "Hendes mormor."))
                .with(new Consented(Consented.Said.YES, "Naja selv", TODAY));
    }

    public static ReferralAnswers expectingWith(Cpr cpr, String locality) {
        var answers = expecting(1, locality);
        var it = Objects.requireNonNull(answers.parent());
        return answers.with(new Parent(
                it.givenName(), it.familyName(), it.relation(), cpr, it.phone(), it.language(), it.interpreter()));
    }

    public static ReferralAnswers born(LocalDate day, String locality) {
        return expecting(1, locality)
                .with(new Whom(Subject.CHILD))
                .with(new Born("Ivik", "Prøve" + UUID.randomUUID(), day, null));
    }

    /// Through all pages up to the last; gives the draft's address.
    static String answerEverything(Visitor visitor, String locality) {
        visitor.get("/referrals/new");
        var begun = visitor.post("/referrals/new", "programme", PROGRAMME);
        var draft = Visitor.location(begun).replace("/check", "");
        visitor.get(draft + "/whom");
        step(visitor, draft + "/whom", "subject", "UNBORN_CHILD");
        step(
                visitor,
                draft + "/parent",
                "givenName",
                "Naja",
                "familyName",
                "Prøve",
                "phone",
                "12 34 56",
                "language",
                "kl",
                "interpreter",
                "true");
        step(visitor, draft + "/lives", "locality", locality);
        answerTheRest(visitor, draft);
        return draft;
    }

    private static void answerTheRest(Visitor visitor, String draft) {
        step(visitor, draft + "/child", "dueOn", DUE.toString(), "count", "2");
        step(visitor, draft + "/reasons", "reasons", "sexual-abuse", "reasons", "addiction");
        step(visitor, draft + "/seen", "words", "Hun ryster på hænderne.", "well", "Hun kommer hver gang.");
        step(visitor, draft + "/done", "tried", "Vi har talt to gange.", "around", "Hendes mormor.");
        step(visitor, draft + "/consent", "consent", "YES", "consentBy", "Naja selv");
    }

    private static void step(Visitor visitor, String path, String... fields) {
        var answer = visitor.post(path, fields);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(303);
        visitor.get(Visitor.location(answer));
    }

    long count(String sql) {
        var actor = employed("nurse");
        return in(actor, () -> jdbc.sql(sql).query(Long.class).single());
    }

    /// Everything of referrals that lies in the tables, as whoever reads a copy of the disk would search it.
    String rowsAsText() {
        var actor = employed("nurse");
        return in(
                actor, () -> String.join("\n", jdbc.sql("""
                        select encode(told, 'escape') || encode(family, 'escape') || r::text from intake.referral r
                        union all select encode(coalesce(answers, ''), 'escape') || d::text from intake.referral_draft d
                        union all select encode(coalesce(new_sealed, ''), 'escape') || a::text from intake.referral_amendment a
                        """).query(String.class).list()));
    }

    public <T> T in(Actor actor, Supplier<T> work) {
        return Tenant.in(actor.municipality(), () -> within(work));
    }

    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
