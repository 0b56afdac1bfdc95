package dk.tidlig.intake.referral;

import dk.tidlig.access.Grant;
import dk.tidlig.intake.Reference;
import dk.tidlig.intake.events.ReferralEvent;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.shell.Words;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Makes a referral of what was answered: reserves an id for each child, gives it to the group that serves the place.
@Component
class ReferralFiling {
    private final ReferralRepository referrals;
    private final ReferralRules rules;
    private final ReferralGroups groups;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    ReferralFiling(
            ReferralRepository referrals,
            ReferralRules rules,
            ReferralGroups groups,
            Words words,
            ApplicationEventPublisher events) {
        this.referrals = referrals;
        this.rules = rules;
        this.groups = groups;
        this.words = words;
        this.events = events;
    }

    Referral file(Grant grant, ProgrammeVersion version, ReferralAnswers answers) {
        rules.checkAll(answers, version.definition(), words.dayOf(grant.at()));
        var lives = answers.lives();
        var referral = new Referral(
                ReferralId.random(),
                version.code(),
                version.id(),
                free(),
                groups.of(lives == null ? null : lives.locality()).id(),
                channel(version.definition(), grant.actor().profession()),
                children(grant.child(), answers.count()),
                answers.family(),
                grant.stamp(),
                words.dayOf(grant.at()),
                null,
                null,
                null,
                null,
                0);
        referrals.insert(grant, referral, answers);
        events.publishEvent(new ReferralEvent.Received(
                grant.actor().municipality(), referral.id(), referral.child(), version.id(), grant.stamp()));
        return referral;
    }

    private static List<Referral.OfChild> children(ChildId first, int count) {
        var children = new ArrayList<Referral.OfChild>();
        for (int place = 1; place <= count; place++) {
            children.add(new Referral.OfChild(place, place == 1 ? first : ChildId.random(), null, null));
        }
        return children;
    }

    /// The one named as the referrer's profession, or the first that professionals come in by.
    private static String channel(ProgrammeDefinition programme, String profession) {
        var open = programme.intake().channels().stream()
                .filter(channel -> channel.doors().contains(Intake.Door.PROFESSIONAL))
                .map(Intake.Channel::code)
                .toList();
        return open.contains(profession) || open.isEmpty() ? profession : open.getFirst();
    }

    /// A number that nobody has here.
    private Reference free() {
        var reference = Reference.random(random);
        while (referrals.isTaken(reference)) {
            reference = Reference.random(random);
        }
        return reference;
    }
}
