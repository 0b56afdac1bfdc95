package dk.tidlig.relaylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.consent.ConsentWay;
import dk.tidlig.child.consent.Consents;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.KinView;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.RelayStarts.Start;
import dk.tidlig.relaylog.baton.BatonOfferId;
import dk.tidlig.relaylog.baton.Batons;
import dk.tidlig.relaylog.page.LogPage;
import dk.tidlig.relaylog.page.RelayPages;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The words that tests of relay logs speak, in a municipality that works with them.
@Component
public class RelayDesk {
    public static final String TOWN = "0450";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final People people;
    private final Municipalities municipalities;
    private final Log log;
    private final Baton baton;
    private final Family family;

    RelayDesk(People people, Municipalities municipalities, Log log, Baton baton, Family family) {
        this.people = people;
        this.municipalities = municipalities;
        this.log = log;
        this.baton = baton;
        this.family = family;
    }

    @Component
    record Log(RelayStarts starts, RelayLogs logs, Participants participants, LogConsents consents) {}

    @Component
    record Baton(Batons batons, RelayPages pages) {}

    @Component
    record Family(Relatives relatives, Consents consents) {}

    public MunicipalityId here() {
        return municipalities.byCode(TOWN).orElseThrow().id();
    }

    public Actor professional(String profession) {
        return people.employed(TOWN, profession, "professional");
    }

    /// A draft begun by the actor, for a child with a mother and a father.
    public ChildId draft(Actor actor) {
        return draft(actor, LocalDate.of(2021, 5, 5));
    }

    public ChildId draft(Actor actor, LocalDate bornOn) {
        var start = new Start(
                FreshName.word(),
                FreshName.word(),
                bornOn,
                List.of(
                        new Start.Parent(FreshName.word(), FreshName.word(), KinRelation.MOTHER),
                        new Start.Parent(FreshName.word(), FreshName.word(), KinRelation.FATHER)),
                "Hun leger mest alene.");
        return in(() -> log.starts().start(actor, start, null));
    }

    /// An open log, with these taking part by the family's consent.
    public ChildId open(Actor holder, Actor... others) {
        var child = draft(holder);
        for (var other : others) {
            adds(holder, child, other);
        }
        consents(
                holder,
                child,
                Stream.concat(Stream.of(holder), Stream.of(others)).toList());
        does(() -> log.logs().open(holder, child));
        return child;
    }

    public void adds(Actor holder, ChildId child, Actor other) {
        does(() -> log.participants().add(holder, child, other.id()));
    }

    public void consents(Actor holder, ChildId child, List<Actor> readers) {
        var givers = custody(holder, child).stream().map(Optional::of).toList();
        var said = new LogConsents.Said(readers.stream().map(Actor::id).toList(), givers, ConsentWay.MEETING, TODAY);
        does(() -> log.consents().note(holder, child, said));
    }

    public List<KinId> custody(Actor actor, ChildId child) {
        return in(() -> family.relatives().of(actor, child)).kin().stream()
                .filter(KinView::custody)
                .map(KinView::id)
                .toList();
    }

    /// The family takes back its yes to one of them.
    public void withdraws(Actor holder, ChildId child, Actor reader) {
        var line = in(() -> family.consents().page(holder, child)).standing().stream()
                .filter(it -> it.to().startsWith(reader.name()))
                .findFirst()
                .orElseThrow();
        does(() -> family.consents()
                .withdraw(holder, child, line.id(), custody(holder, child).getFirst(), ConsentWay.WRITING));
    }

    public void opens(Actor holder, ChildId child) {
        does(() -> log.logs().open(holder, child));
    }

    public void offers(Actor holder, ChildId child, Actor to) {
        does(() -> baton.batons().offer(holder, child, to.id(), "Han kender hende bedst nu."));
    }

    public void accepts(Actor actor, ChildId child) {
        does(() -> baton.batons().accept(actor, child, offer(actor, child)));
    }

    public void declines(Actor actor, ChildId child) {
        does(() -> baton.batons().decline(actor, child, offer(actor, child), "Jeg skal på orlov."));
    }

    public BatonOfferId offer(Actor reader, ChildId child) {
        var waiting = page(reader, child).offer();
        return waiting == null ? BatonOfferId.random() : waiting.offer().id();
    }

    public LogPage page(Actor reader, ChildId child) {
        return in(() -> baton.pages().read(reader, child));
    }

    public UserId holder(Actor reader, ChildId child) {
        return page(reader, child).holder().user();
    }

    public void refuses(Refusal refusal, Runnable deed) {
        assertThatThrownBy(() -> does(deed))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }

    public void does(Runnable deed) {
        Tenant.run(here(), deed);
    }

    public <T> T in(Supplier<T> work) {
        return Tenant.in(here(), work::get);
    }
}
