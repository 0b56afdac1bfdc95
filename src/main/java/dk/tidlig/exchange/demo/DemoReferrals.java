package dk.tidlig.exchange.demo;

import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.identity.group.Localities;
import dk.tidlig.intake.referral.ReferralAnswer;
import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.TargetGroup.Subject;
import dk.tidlig.shell.DemoPart;
import dk.tidlig.tenancy.Municipality;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Fictitious families that a midwife has referred to the groups of the demonstration: two to each group, the
/// first with twins.
@Component
class DemoReferrals implements DemoPart {
    private static final List<String> NAMES =
            List.of("Paninnguaq Lund", "Arnannguaq Bech", "Naja Sommer", "Ivalu Holm");
    private static final int EACH = 2;
    private static final String[] WORDS = {
        "Hun sover dårligt og er bange for fødslen. Hun har ikke noget netværk i byen.",
        "Familien bor trangt hos en tante. De er glade for at få hjælp."
    };

    private final Programmes programmes;
    private final Localities localities;
    private final Referrals referrals;
    private final DemoPeople people;
    private final Clock clock;

    DemoReferrals(Programmes programmes, Localities localities, Referrals referrals, DemoPeople people, Clock clock) {
        this.programmes = programmes;
        this.localities = localities;
        this.referrals = referrals;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 310;
    }

    @Override
    public void load(Municipality municipality) {
        var served = localities.served();
        var towns = localities.all().stream()
                .filter(locality -> served.containsKey(locality.code()))
                .collect(Collectors.groupingBy(locality -> served.get(locality.code())))
                .values()
                .stream()
                .flatMap(ofOneGroup -> ofOneGroup.stream().limit(EACH))
                .limit(NAMES.size())
                .toList();
        if (towns.isEmpty()) {
            return;
        }
        var midwife = people.by("midwife", municipality);
        var today = LocalDate.ofInstant(clock.instant(), municipality.zone());
        for (var programme : programmes.list()) {
            if (programme.definition().intake().kind() == Intake.Kind.REFERRAL) {
                for (int at = 0; at < towns.size(); at++) {
                    referrals.send(
                            midwife, programme, answers(programme, towns.get(at).code(), at, today));
                }
            }
        }
    }

    private static ReferralAnswers answers(ProgrammeVersion programme, String locality, int at, LocalDate today) {
        var name = NAMES.get(at).split(" ");
        var reasons = programme.definition().themes();
        return ReferralAnswers.NONE
                .with(new ReferralAnswer.Whom(Subject.UNBORN_CHILD))
                .with(new ReferralAnswer.Parent(
                        name[0], name[1], KinRelation.MOTHER, null, "12 34 5" + at, "kl", at == 1))
                .with(new ReferralAnswer.Lives(locality))
                .with(new ReferralAnswer.Due(today.plusWeeks(9 + 5L * at), at == 0 ? 2 : 1))
                .with(new ReferralAnswer.Reasons(
                        List.of(reasons.get(at % reasons.size()).code())))
                .with(new ReferralAnswer.Seen(WORDS[at % WORDS.length], "Hun kommer til alle aftaler."))
                .with(new ReferralAnswer.Done("Samtaler hos jordemoderen", "Hendes mormor og en veninde"))
                .with(new ReferralAnswer.Consented(ReferralAnswer.Consented.Said.YES, "Hun selv", today.minusDays(1)));
    }
}
