package dk.tidlig.intake.referral;

import dk.tidlig.access.Grant;
import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.Who;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.identity.group.Localities;
import dk.tidlig.intake.events.ReferralEvent;
import dk.tidlig.kernel.ChildId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes an accepted referral's children known here, tied to their mother and to one another, each with its own course.
@Component
class ReferralCourses {
    private final Children register;
    private final Relatives relatives;
    private final Episodes episodes;
    private final Localities localities;

    ReferralCourses(Children register, Relatives relatives, Episodes episodes, Localities localities) {
        this.register = register;
        this.relatives = relatives;
        this.episodes = episodes;
        this.localities = localities;
    }

    /// The children as they are known here, twins tied to one another.
    List<Referral.OfChild> settle(Grant grant, Referral referral, AcceptReferral command) {
        var settled = new ArrayList<Referral.OfChild>();
        ChildId twin = null;
        for (var one : referral.children()) {
            var known = command.known().get(one.place());
            var child = known == null ? register(grant, referral, one, twin, command) : known;
            twin = referral.family().unborn() && twin == null ? child : twin;
            var former = child.equals(one.child()) ? one.former() : one.child();
            settled.add(new Referral.OfChild(one.place(), child, former, null));
        }
        return settled;
    }

    /// What was said of where the family lives goes with each child.
    void settleHomes(Grant grant, Referral referral, List<Referral.OfChild> children) {
        var lives = referral.family().lives();
        if (lives != null) {
            localities.all().stream()
                    .filter(one -> one.code().equals(lives.locality()))
                    .findFirst()
                    .ifPresent(one -> children.forEach(it -> relatives.liveIn(grant.actor(), it.child(), one.name())));
        }
    }

    /// Siblings each have their course.
    List<Referral.OfChild> open(
            Grant grant, Referral referral, List<Referral.OfChild> children, AcceptReferral command) {
        return children.stream()
                .map(one -> new Referral.OfChild(
                        one.place(), one.child(), one.former(), course(grant, referral, one.child(), command)))
                .toList();
    }

    /// One more child of the same pregnancy than was thought, with a course of its own.
    Referral.OfChild another(Grant grant, Referral referral) {
        var child = register.register(
                grant.actor(),
                new RegisterChild(ChildId.random(), details(referral.family()), null, referral.child(), Set.of()));
        return new Referral.OfChild(referral.children().size() + 1, child, null, null);
    }

    /// As events tell it.
    List<ReferralEvent.Opened> opened(Referral before, List<Referral.OfChild> opened) {
        return opened.stream()
                .map(one -> new ReferralEvent.Opened(
                        one.child(),
                        before.children().get(one.place() - 1).child(),
                        Objects.requireNonNull(one.episode())))
                .toList();
    }

    /// As events tell it, of children for whom no course was opened.
    List<ReferralEvent.Known> known(Referral before, List<Referral.OfChild> settled) {
        return settled.stream()
                .map(one -> new ReferralEvent.Known(
                        one.child(), before.children().get(one.place() - 1).child()))
                .toList();
    }

    Who who(Referral it) {
        var parent = it.family().parent();
        var due = it.family().due();
        var born = it.family().born();
        if (due != null) {
            return Who.unborn(due.on(), parent == null ? null : parent.name(), parent == null ? null : parent.cpr());
        }
        return born == null
                ? new Who(null, null, null, null, null, null, null)
                : Who.born(born.name(), born.bornOn(), born.cpr());
    }

    private EpisodeId course(Grant grant, Referral referral, ChildId child, AcceptReferral command) {
        var actor = grant.actor();
        var episode = episodes.open(
                actor,
                new OpenEpisode(EpisodeId.random(), child, referral.version(), grant.at(), command.responsible()));
        if (command.helper() != null) {
            episodes.assignHelper(actor, child, episode, command.helper());
        }
        return episode;
    }

    private ChildId register(
            Grant grant, Referral referral, Referral.OfChild one, @Nullable ChildId twin, AcceptReferral command) {
        var family = referral.family();
        var parent = family.parent();
        var adult = parent == null ? null : adult(parent);
        var mother = adult == null || !family.unborn() || twin != null ? null : new RegisterChild.Mother.New(adult);
        var child = register.register(
                grant.actor(), new RegisterChild(one.child(), details(family), mother, twin, command.notTheSame()));
        if (adult != null && parent != null && !family.unborn()) {
            relatives.add(grant.actor(), child, new KinDetails(adult, parent.relation(), true, null));
        }
        return child;
    }

    private static ChildDetails details(ReferralAnswers family) {
        var due = family.due();
        var born = family.born();
        return born == null
                ? ChildDetails.unborn(Objects.requireNonNull(due).on())
                : ChildDetails.born(born.givenName(), born.familyName(), born.bornOn(), born.cpr());
    }

    private static AdultDetails adult(ReferralAnswer.Parent it) {
        return new AdultDetails(
                it.givenName(), it.familyName(), it.cpr(), it.phone(), null, it.language(), it.interpreter(), false);
    }
}
