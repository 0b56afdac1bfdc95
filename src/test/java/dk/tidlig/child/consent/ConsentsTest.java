package dk.tidlig.child.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.kin.KinDetails;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.KinRelation;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.DayItem;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class ConsentsTest {
    private static final ConsentTerms TERMS = new ConsentTerms("wellbeing", "cooperation");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Autowired
    Consents consents;

    @Autowired
    ConsentRecords records;

    @Autowired
    Children children;

    @Autowired
    Relatives relatives;

    @Autowired
    EpisodeSamples samples;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ConsentDay day;

    @Autowired
    TestClock clock;

    Actor coordinator;
    Actor reader;
    ChildId child;
    KinId mother;
    KinId father;

    @BeforeEach
    void aChildWithTwoWhoHaveCustody() {
        coordinator = people.with("coordinator");
        reader = people.with("helper");
        child = samples.open(coordinator).child();
        mother = kin(KinRelation.MOTHER, true);
        father = kin(KinRelation.FATHER, true);
    }

    @Test
    void opensWhenAllWithCustodyHaveSaidYes() {
        give(mother, reader);
        assertThat(opens(reader)).isFalse();
        assertThat(page().standing().getFirst().missing()).hasSize(1);

        give(father, reader);
        assertThat(opens(reader)).isTrue();
        assertThat(opens(people.with("helper"))).isFalse();
        assertThat(opens(reader, new ConsentTerms("health", "cooperation"))).isFalse();
        assertThat(opens(reader, new ConsentTerms("wellbeing", "transition"))).isFalse();
    }

    @Test
    void oneNoIsEnoughFromThatSecondAndTheHistoryStays() {
        give(mother, reader);
        give(father, reader);

        withdraw(mother);

        assertThat(opens(reader)).isFalse();
        assertThat(page().standing()).isEmpty();
        assertThat(page().past()).hasSize(2).allMatch(it -> it.withdrawn() != null);
        give(mother, reader);
        assertThat(opens(reader)).isFalse();
        give(father, reader);
        assertThat(opens(reader)).isTrue();
    }

    @Test
    void isWithdrawnOnce() {
        give(mother, reader);
        var id = page().standing().getFirst().id();
        withdraw(mother);

        refuses(
                ConsentRefusal.CONSENT_OVER,
                () -> consents.withdraw(coordinator, child, id, mother, ConsentWay.MEETING));
        assertThatThrownBy(() -> here(() -> {
                    consents.withdraw(coordinator, child, ConsentId.random(), mother, ConsentWay.MEETING);
                    return 0;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void opensToEverybodyWhoWorksInAUnitAndToNobodyElse() {
        var units = List.<Recipient>of(new Recipient.Unit("ppr"));
        give(mother, units);
        give(father, units);

        assertThat(opens(reader)).isFalse();
        assertThat(page().standing()).singleElement().matches(ConsentPage.Standing::effective);
    }

    @Test
    void whoeverHasLostCustodyOpensNothingAnyMore() {
        give(mother, reader);
        give(father, reader);
        Tenant.run(people.here(), () -> relatives.end(coordinator, child, father));
        assertThat(opens(reader)).isTrue();

        Tenant.run(people.here(), () -> relatives.end(coordinator, child, mother));
        assertThat(opens(reader)).isFalse();
    }

    @Test
    void theYoungPersonSaysYesAloneFromTheAgeThatTheMunicipalitySets() {
        var to = List.<Recipient>of(new Recipient.Person(reader.id()));
        child = born(TODAY.minusYears(15).plusDays(1));
        refuses(ConsentRefusal.CONSENT_TOO_YOUNG, () -> consents.give(coordinator, child, self(to)));

        child = born(TODAY.minusYears(15));
        here(() -> {
            consents.give(coordinator, child, self(to));
            return 0;
        });
        assertThat(opens(reader)).isTrue();
    }

    @Test
    void isTalkedAboutAgainAfterTheTimeThatTheMunicipalitySetsAndHoldsAllTheSame() {
        give(mother, reader);
        give(father, reader);
        clock.set(Instant.parse("2027-03-02T08:15:00Z"));
        assertThat(reminders()).isEmpty();

        clock.set(Instant.parse("2027-03-03T08:15:00Z"));
        assertThat(reminders()).hasSize(1);
        assertThat(page().standing()).allMatch(ConsentPage.Standing::old);
        assertThat(opens(reader)).isTrue();
    }

    private List<DayItem> reminders() {
        return here(() -> day.waiting(coordinator)).stream()
                .filter(it -> it.url().contains(child.toString()))
                .toList();
    }

    @Test
    void refusesWhatCannotHaveBeenGiven() {
        var to = List.<Recipient>of(new Recipient.Person(reader.id()));
        var aunt = kin(KinRelation.OTHER, false);
        refuses(ConsentRefusal.CONSENT_WITHOUT_CUSTODY, () -> consents.give(coordinator, child, by(aunt, to, TODAY)));
        refuses(
                ConsentRefusal.CONSENT_IN_THE_FUTURE,
                () -> consents.give(coordinator, child, by(mother, to, TODAY.plusDays(1))));
        refuses(
                ConsentRefusal.CONSENT_TO_NOTHING,
                () -> consents.give(coordinator, child, by(mother, List.of(new Recipient.Unit("nowhere")), TODAY)));
        refuses(
                ConsentRefusal.CONSENT_TO_NOTHING,
                () -> consents.give(
                        coordinator,
                        child,
                        new GiveConsent(
                                to, new ConsentTerms("gossip", "cooperation"), mother, ConsentWay.WRITING, TODAY)));
    }

    @Test
    void isForThoseAroundTheChild() {
        assertThatThrownBy(() -> here(() -> consents.page(reader, child))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here(() -> {
                    consents.give(reader, child, by(mother, List.of(new Recipient.Person(reader.id())), TODAY));
                    return 0;
                }))
                .isInstanceOf(NotFound.class);
        var stranger = people.elsewhere("coordinator");
        assertThatThrownBy(() -> Tenant.in(stranger.municipality(), () -> consents.page(stranger, child)))
                .isInstanceOf(NotFound.class);
    }

    /// Whatever the order of yes, yes again and no: it opens just when both have said yes since the last no.
    @Test
    void noOrderOfConsentsOpensWithoutABasis() {
        var random = new Random(20260303);
        Set<KinId> yes = new HashSet<>();
        for (int i = 0; i < 60; i++) {
            var who = random.nextBoolean() ? mother : father;
            if (random.nextInt(3) > 0 || yes.isEmpty()) {
                give(who, reader);
                yes.add(who);
            } else {
                withdraw(who);
                yes.clear();
            }
            assertThat(opens(reader)).isEqualTo(yes.size() == 2);
        }
    }

    private ChildId born(LocalDate day) {
        return here(() -> children.register(
                coordinator,
                RegisterChild.of(ChildId.random(), ChildDetails.born(FreshName.word(), FreshName.word(), day, null))));
    }

    private KinId kin(KinRelation relation, boolean custody) {
        var adult = AdultDetails.named(FreshName.word(), FreshName.word());
        return here(() -> relatives.add(coordinator, child, new KinDetails(adult, relation, custody, null)));
    }

    private void give(KinId who, Actor to) {
        give(who, List.of(new Recipient.Person(to.id())));
    }

    private void give(KinId who, List<Recipient> to) {
        here(() -> {
            consents.give(coordinator, child, by(who, to, TODAY));
            return 0;
        });
    }

    private static GiveConsent by(KinId who, List<Recipient> to, LocalDate on) {
        return new GiveConsent(to, TERMS, who, ConsentWay.WRITING, on);
    }

    private static GiveConsent self(List<Recipient> to) {
        return new GiveConsent(to, TERMS, null, ConsentWay.MEETING, TODAY);
    }

    private void withdraw(@Nullable KinId by) {
        here(() -> {
            consents.withdraw(coordinator, child, page().standing().getFirst().id(), by, ConsentWay.MEETING);
            return 0;
        });
    }

    private ConsentPage page() {
        return here(() -> consents.page(coordinator, child));
    }

    private boolean opens(Actor user) {
        return opens(user, TERMS);
    }

    private boolean opens(Actor user, ConsentTerms terms) {
        return here(() -> transaction.execute(status -> records.opens(child, user.id(), terms)));
    }

    private void refuses(ConsentRefusal refusal, Runnable deed) {
        assertThatThrownBy(() -> here(() -> {
                    deed.run();
                    return 0;
                }))
                .isInstanceOfSatisfying(
                        Refused.class, it -> assertThat(it.refusal()).isEqualTo(refusal));
    }

    private <T> T here(Supplier<T> work) {
        return Tenant.in(people.here(), work::get);
    }
}
