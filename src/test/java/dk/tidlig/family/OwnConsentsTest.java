package dk.tidlig.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.consent.ConsentRecords;
import dk.tidlig.child.consent.ConsentTerms;
import dk.tidlig.child.consent.ConsentWay;
import dk.tidlig.child.consent.Consents;
import dk.tidlig.child.consent.Recipient;
import dk.tidlig.episode.sharing.Sharings;
import dk.tidlig.family.view.OwnConsentPages;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.relaylog.RelayDesk;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// A family gives and withdraws consent by its own log-in.
@TidligTest
class OwnConsentsTest {
    private static final ConsentTerms TERMS = new ConsentTerms("wellbeing", "cooperation");
    private static final Recipient TO = new Recipient.Unit("ppr");

    @Autowired
    MockMvc mvc;

    @Autowired
    People people;

    @Autowired
    Household household;

    @Autowired
    OwnConsentPages consents;

    @Autowired
    ConsentRecords records;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RelayDesk desk;

    @Autowired
    Sharings sharings;

    @Autowired
    Consents noted;

    Household.Home home;
    Actor mother;
    Actor father;

    @BeforeEach
    void bothParentsAreLoggedIn() {
        home = household.with(people.with("coordinator"));
        mother = household.loggedIn(home, home.mother());
        father = household.loggedIn(home, home.father());
    }

    @Test
    void opensWhenBothHaveSaidYesAndNothingFromTheSecondOneSaysNo() {
        give(mother);
        assertThat(stands()).isFalse();
        give(father);
        assertThat(stands()).isTrue();

        var id = Tenant.in(people.here(), () -> consents.page(father, home.child()))
                .standing()
                .getFirst()
                .id();
        Tenant.run(people.here(), () -> consents.withdraw(father, home.child(), id));

        assertThat(stands()).isFalse();
        assertThatThrownBy(() -> Tenant.run(people.here(), () -> consents.withdraw(mother, home.child(), id)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void isGivenOnThePage() throws Exception {
        var url = "/family/" + home.child() + "/consents";

        assertThat(household.post(mvc, mother, url).getStatus()).isEqualTo(422);
        var given = household.post(mvc, mother, url, "to", "unit:ppr", "data", "wellbeing", "purpose", "cooperation");

        assertThat(given.getStatus()).isEqualTo(303);
        assertThat(household.get(mvc, mother, url).getContentAsString()).contains("Du har sagt ja.", "skal sige ja");
        assertThat(household.get(mvc, father, url).getContentAsString()).contains("En anden i familien");
    }

    @Test
    void whatTheirYesOpensSaysThatTheySaidItThemselvesAndWhatStaffNotesSaysWhoNotedIt() {
        var mette = desk.professional("pedagogue");
        var soren = desk.professional("teacher");
        var child = desk.open(mette, soren);
        var lene = desk.professional("health-visitor");
        desk.adds(mette, child, lene);
        bothSayYesTo(lene, mette, child);

        var lines = desk.in(() -> sharings.page(mette, child)).lines();

        assertThat(lines)
                .filteredOn(it -> it.to().getFirst().startsWith(lene.name()))
                .singleElement()
                .satisfies(it -> assertThat(it.by()).isEqualTo("the family itself, by its own log-in"));
        assertThat(lines)
                .filteredOn(it -> it.to().getFirst().startsWith(soren.name()))
                .singleElement()
                .satisfies(it -> assertThat(it.by()).startsWith(mette.name()));
        assertThat(desk.in(() -> noted.page(mette, child)).standing())
                .filteredOn(it -> it.to().startsWith(lene.name()))
                .singleElement()
                .satisfies(it -> assertThat(it.said()).hasSize(2).allMatch(said -> said.way() == ConsentWay.ONLINE));
    }

    private void bothSayYesTo(Actor reader, Actor professional, ChildId child) {
        var custody = desk.custody(professional, child);
        var there = new Household.Home(professional, child, home.episode(), custody.getFirst(), custody.getLast());
        var to = new Recipient.Person(reader.id());
        for (var parent : custody) {
            var who = household.loggedIn(there, parent);
            desk.does(() -> consents.give(who, child, to, new ConsentTerms("relay-log", "cooperation")));
        }
    }

    private void give(Actor who) {
        Tenant.run(people.here(), () -> consents.give(who, home.child(), TO, TERMS));
    }

    private boolean stands() {
        return Boolean.TRUE.equals(Tenant.in(
                people.here(), () -> transaction.execute(status -> records.stands(home.child(), TO, TERMS))));
    }
}
