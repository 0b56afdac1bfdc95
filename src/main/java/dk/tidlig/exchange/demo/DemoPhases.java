package dk.tidlig.exchange.demo;

import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.identity.group.Localities;
import dk.tidlig.intake.referral.ReferralAnswer;
import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.draft.ReferralDrafts;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.TargetGroup.Subject;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import dk.tidlig.visitation.group.MeetingId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/// Fictitious families of each group in every phase: begun to write about, asked more about, with a plan, followed up,
/// born, near the end of the programme, ended.
@Component
class DemoPhases implements DemoPart {
    private static final List<String> NAMES = List.of(
            "Aviana Berg",
            "Pilunnguaq Storm",
            "Nuka Ravn",
            "Tupaarnaq Vest",
            "Ivalo Dal",
            "Malu Falk",
            "Sika Nord",
            "Inuk Strand",
            "Arnaq Holt",
            "Bibi Lind",
            "Uiloq Skov",
            "Kista Bak",
            "Nivi Sten",
            "Mette Elv",
            "Laila Sund",
            "Dina Hede",
            "Tina Mark",
            "Sofie Krog");

    private static final int EACH = 6;

    private final Localities localities;
    private final GroupMembers members;
    private final DemoWork work;
    private final DemoPeople people;
    private final Clock clock;

    DemoPhases(Localities localities, GroupMembers members, DemoWork work, DemoPeople people, Clock clock) {
        this.localities = localities;
        this.members = members;
        this.work = work;
        this.people = people;
        this.clock = clock;
    }

    /// What is done with the families.
    @Component
    record DemoWork(
            Programmes programmes, DemoCases cases, DemoMeetings meetings, DemoPlans plans, ReferralDrafts drafts) {}

    /// One group's families.
    ///
    /// @param meeting at which they are decided on
    /// @param first the first of its names
    private record At(
            ProgrammeVersion programme,
            Actor midwife,
            Actor member,
            MeetingId meeting,
            String locality,
            int first,
            LocalDate today) {}

    @Override
    public int order() {
        return 320;
    }

    @Override
    public void load(Municipality municipality) {
        var first = new TreeMap<String, GroupId>();
        localities.served().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .filter(served -> !first.containsValue(served.getValue()))
                .forEach(served -> first.put(served.getKey(), served.getValue()));
        if (!first.isEmpty()) {
            work.programmes().list().stream()
                    .filter(it -> it.definition().intake().kind() == Intake.Kind.REFERRAL)
                    .forEach(programme -> load(municipality, programme, first));
        }
    }

    /// @param groups each by the first of its places
    private void load(Municipality municipality, ProgrammeVersion programme, SortedMap<String, GroupId> groups) {
        var today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        var midwife = people.by("midwife", municipality);
        var names = new AtomicInteger();
        groups.forEach((locality, group) -> {
            var member = people.of(members.of(group).getFirst().user(), municipality);
            var meeting = work.meetings().today(member, group, names.get() == 0);
            all(new At(programme, midwife, member, meeting, locality, names.getAndAdd(EACH), today));
        });
    }

    private void all(At at) {
        begun(at);
        var unclear = work.cases().sent(at.midwife(), at.programme(), unborn(at, 0, 12));
        work.meetings().askedForMore(at.member(), at.meeting(), unclear);
        withPlans(at);
        var near = at.today().minusYears(2).plusWeeks(3);
        accepted(at, born(at, 4, near));
        work.cases().ended(at.member(), accepted(at, unborn(at, 5, 7)), at.programme());
    }

    private void begun(At at) {
        var draft = work.drafts().begin(at.midwife(), at.programme().code(), null);
        work.drafts().answer(at.midwife(), draft, new ReferralAnswer.Whom(Subject.UNBORN_CHILD));
        work.drafts().answer(at.midwife(), draft, new ReferralAnswer.Lives(at.locality()));
    }

    private void withPlans(At at) {
        var rules = at.programme().definition().plan();
        if (rules.isEmpty()) {
            return;
        }
        var planned = accepted(at, unborn(at, 1, 15));
        work.plans().made(at.member(), planned, rules.get(), at.today());
        var followed = accepted(at, unborn(at, 2, 5));
        var plan = work.plans().made(at.member(), followed, rules.get(), at.today());
        work.plans().followedUp(at.member(), followed, plan, rules.get(), at.today());
        var turned = accepted(at, unborn(at, 3, -1));
        work.plans().made(at.member(), turned, rules.get(), at.today());
        work.cases().born(at.member(), turned, at.today().minusDays(4), "Minik");
    }

    private ChildId accepted(At at, ReferralAnswers answers) {
        var sent = work.cases().sent(at.midwife(), at.programme(), answers);
        return work.meetings().accepted(at.member(), at.meeting(), sent);
    }

    private static ReferralAnswers unborn(At at, int which, int weeks) {
        return answers(at, which, Subject.UNBORN_CHILD)
                .with(new ReferralAnswer.Due(at.today().plusWeeks(weeks), 1));
    }

    private static ReferralAnswers born(At at, int which, LocalDate day) {
        return answers(at, which, Subject.CHILD)
                .with(new ReferralAnswer.Born("Aqqaluk", name(at, which)[1], day, null));
    }

    private static ReferralAnswers answers(At at, int which, Subject subject) {
        var reasons = at.programme().definition().themes();
        var name = name(at, which);
        return ReferralAnswers.NONE
                .with(new ReferralAnswer.Whom(subject))
                .with(new ReferralAnswer.Parent(
                        name[0], name[1], KinRelation.MOTHER, null, "12 34 7" + which, "kl", false))
                .with(new ReferralAnswer.Lives(at.locality()))
                .with(new ReferralAnswer.Reasons(
                        List.of(reasons.get(which % reasons.size()).code())))
                .with(new ReferralAnswer.Seen("De beder selv om hjælp.", "De kommer til alle aftaler."))
                .with(new ReferralAnswer.Done("Samtaler hos jordemoderen", "En moster i byen"))
                .with(new ReferralAnswer.Consented(ReferralAnswer.Consented.Said.YES, "Moderen", at.today()));
    }

    private static String[] name(At at, int which) {
        return NAMES.get((at.first() + which) % NAMES.size()).split(" ");
    }
}
