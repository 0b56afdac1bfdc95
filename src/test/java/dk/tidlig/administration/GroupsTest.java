package dk.tidlig.administration;

import static dk.tidlig.administration.AdministrationFixture.TODAY;
import static dk.tidlig.administration.AdministrationFixture.as;
import static dk.tidlig.administration.AdministrationFixture.does;
import static dk.tidlig.administration.AdministrationFixture.findsNothing;
import static dk.tidlig.administration.AdministrationFixture.mayNot;
import static dk.tidlig.administration.AdministrationFixture.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.Registers;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TidligTest
class GroupsTest {
    @Autowired
    People people;

    @Autowired
    ApplicationContext context;

    @Autowired
    Groups groups;

    @Autowired
    Departures departures;

    @Autowired
    Setup setup;

    private AdministrationFixture house;
    private Actor administrator;
    private Actor helper;
    private Actor neighbour;
    private GroupId group;

    @BeforeEach
    void come() {
        house = new AdministrationFixture(context);
        administrator = people.with("administrator");
        helper = people.with("helper");
        neighbour = people.elsewhere("administrator");
        group = as(
                administrator,
                () -> groups.create(
                        administrator,
                        LocalGroup.Kind.LOCAL,
                        "Gruppe " + UUID.randomUUID(),
                        Set.of("psychologist", "health-visitor")));
    }

    @Test
    void showsWhichSeatsAreEmpty() {
        add(helper, false, null);

        var view = read();

        assertThat(view.vacancies()).containsExactly("health-visitor");
        assertThat(view.hasChair()).isFalse();
        assertThat(view.members())
                .singleElement()
                .satisfies(member -> assertThat(member.profession()).isEqualTo("psychologist"));
    }

    @Test
    void letsOnlyAdministratorsKeepGroupsAndOnlyTheirOwn() {
        mayNot(helper, () -> groups.create(helper, LocalGroup.Kind.LOCAL, "x", Set.of()));
        mayNot(helper, () -> groups.list(helper));
        mayNot(helper, () -> groups.read(helper, group));
        mayNot(helper, () -> groups.addMember(helper, group, helper.id(), false, null, TODAY));
        findsNothing(neighbour, () -> groups.read(neighbour, group));
        findsNothing(neighbour, () -> groups.change(neighbour, group, "x", Set.of(), false, 1));
        findsNothing(neighbour, () -> groups.addMember(neighbour, group, neighbour.id(), false, null, TODAY));
        assertThat(as(neighbour, () -> groups.list(neighbour)))
                .noneMatch(view -> view.group().id().equals(group));
    }

    @Test
    void hasOneChairAndNobodyTwice() {
        add(helper, true, null);
        var other = people.with("helper");

        refuses(AdministrationRefusal.CHAIR_TAKEN, () -> add(other, true, null));
        refuses(AdministrationRefusal.IN_GROUP_ALREADY, () -> add(helper, false, null));
    }

    @Test
    void letsAStandInStandInForAnOrdinaryMemberOnly() {
        var member = add(helper, false, null);
        var second = people.with("helper");
        var third = people.with("helper");
        var standIn = add(second, false, member);

        refuses(AdministrationRefusal.STAND_IN_FOR_NOBODY, () -> add(third, false, standIn));
        refuses(AdministrationRefusal.STAND_IN_FOR_NOBODY, () -> add(third, false, UUID.randomUUID()));
        refuses(AdministrationRefusal.STAND_IN_FOR_NOBODY, () -> add(third, true, member));
    }

    @Test
    void endsASeatAfterItsLastDay() {
        var member = add(helper, false, null);

        does(administrator, () -> groups.endMember(administrator, group, member, TODAY, 1));
        assertThat(read().members()).hasSize(1);
        assertThatThrownBy(() -> does(
                        administrator, () -> groups.endMember(administrator, group, member, TODAY.minusDays(1), 1)))
                .isInstanceOf(Stale.class);

        does(administrator, () -> groups.endMember(administrator, group, member, TODAY.minusDays(1), 2));
        assertThat(read().members()).isEmpty();
        assertThat(read().former()).hasSize(1);
        assertThat(read().vacancies()).contains("psychologist");
    }

    @Test
    void emptiesTheSeatsOfOneWhoLeaves() {
        add(helper, true, null);

        does(
                administrator,
                () -> departures.end(
                        administrator,
                        helper.id(),
                        null,
                        house.employment(helper).version()));

        assertThat(read().members()).isEmpty();
        assertThat(read().vacancies()).contains("psychologist");
    }

    @Test
    void changesAGroupOnlyFromTheVersionThatStands() {
        var name = "Ny gruppe " + UUID.randomUUID();
        does(administrator, () -> groups.change(administrator, group, name, Set.of("leader"), false, 1));

        assertThat(read().group().seats()).containsExactly("leader");
        assertThatThrownBy(() -> does(
                        administrator, () -> groups.change(administrator, group, "Andet " + name, Set.of(), false, 1)))
                .isInstanceOfSatisfying(
                        Stale.class, stale -> assertThat(stale.standing()).containsEntry("name", name));
        refuses(
                AdministrationRefusal.NAME_TAKEN,
                () -> as(administrator, () -> groups.create(administrator, LocalGroup.Kind.STEERING, name, Set.of())));
    }

    @Test
    void keepsProfessionsAndUnits() {
        var code = "c" + UUID.randomUUID().toString().substring(0, 8);
        var kind = Registers.Kind.UNIT;
        mayNot(helper, () -> setup.add(helper, kind, code, new LocalName("a", "b", null)));
        mayNot(helper, () -> setup.read(helper));
        mayNot(helper, () -> setup.entry(helper, kind, "ppr"));
        mayNot(helper, () -> setup.role(helper, "helper"));

        does(administrator, () -> setup.add(administrator, kind, code, new LocalName("a", "b", null)));

        refuses(
                AdministrationRefusal.CODE_TAKEN,
                () -> does(administrator, () -> setup.add(administrator, kind, code, new LocalName("x", "y", null))));
        does(administrator, () -> setup.change(administrator, kind, code, new LocalName("aa", "bb", "kk"), true, 1));
        assertThat(as(administrator, () -> setup.entry(administrator, kind, code)))
                .satisfies(entry -> assertThat(entry.ended()).isTrue())
                .satisfies(entry -> assertThat(entry.name().kl()).isEqualTo("kk"));
        assertThatThrownBy(() -> does(
                        administrator,
                        () -> setup.change(administrator, kind, code, new LocalName("x", "y", null), false, 1)))
                .isInstanceOf(Stale.class);
        findsNothing(neighbour, () -> setup.entry(neighbour, kind, code));
        mayNot(helper, () -> setup.change(helper, kind, code, new LocalName("x", "y", null), false, 2));
    }

    private UUID add(Actor member, boolean chair, UUID standInFor) {
        return as(administrator, () -> groups.addMember(administrator, group, member.id(), chair, standInFor, TODAY));
    }

    private GroupView read() {
        return as(administrator, () -> groups.read(administrator, group));
    }
}
