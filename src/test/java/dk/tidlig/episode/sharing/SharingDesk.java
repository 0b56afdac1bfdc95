package dk.tidlig.episode.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.Gate;
import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.child.consent.ConsentWay;
import dk.tidlig.child.consent.Consents;
import dk.tidlig.child.consent.GiveConsent;
import dk.tidlig.child.consent.Recipient;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A child, its coordinator and the deeds of passing on.
@Component
class SharingDesk {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    private Sharings sharings;

    @Autowired
    private Consents consents;

    @Autowired
    private Relatives relatives;

    @Autowired
    private EpisodeSamples samples;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Gate gate;

    @Autowired
    People people;

    ChildId child(Actor coordinator) {
        return samples.open(coordinator).child();
    }

    KinId mother(Actor coordinator, ChildId child) {
        var adult = AdultDetails.named(FreshName.word(), FreshName.word());
        return here(() -> relatives.add(coordinator, child, new KinDetails(adult, KinRelation.MOTHER, true, null)));
    }

    void consent(Actor coordinator, ChildId child, KinId mother, Actor to) {
        var terms = new ConsentTerms("wellbeing", "cooperation");
        var given = new GiveConsent(List.of(new Recipient.Person(to.id())), terms, mother, ConsentWay.MEETING, TODAY);
        here(() -> {
            consents.give(coordinator, child, given);
            return 0;
        });
    }

    void withdraw(Actor coordinator, ChildId child, KinId mother) {
        here(() -> {
            var id = consents.page(coordinator, child).standing().getFirst().id();
            consents.withdraw(coordinator, child, id, mother, ConsentWay.MEETING);
            return 0;
        });
    }

    static Share to(Actor to, String basis, @Nullable String necessity) {
        return new Share(basis, List.of(inside(to)), Set.of("wellbeing"), "cooperation", necessity, null);
    }

    static Receiver inside(Actor to) {
        return new Receiver.Inside(new Recipient.Person(to.id()));
    }

    void share(Actor actor, ChildId child, Share it) {
        here(() -> {
            sharings.share(actor, child, it);
            return 0;
        });
    }

    void end(Actor actor, ChildId child, SharingId id) {
        here(() -> {
            sharings.end(actor, child, id);
            return 0;
        });
    }

    SharingPage page(Actor actor, ChildId child) {
        return here(() -> sharings.page(actor, child));
    }

    /// Whether the child's page is open to the user now.
    boolean opens(Actor user, ChildId child) {
        return here(() -> transaction.execute(status -> gate.wouldAllow(user, EpisodeAction.READ, child)));
    }

    boolean may(Actor user, String action, ChildId child) {
        return here(() -> transaction.execute(status -> gate.rights(user, child).contains(action)));
    }

    void refuses(SharingRefusal refusal, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }

    <T> T here(Supplier<T> work) {
        return Tenant.in(people.here(), work::get);
    }
}
