package dk.tidlig.administration;

import static dk.tidlig.administration.AdministrationFixture.as;
import static dk.tidlig.administration.AdministrationFixture.does;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.identity.group.Localities;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.Stale;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@TidligTest
class ServedLocalitiesTest {
    private static final String FAR_NORTH = "0960";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

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
    TransactionTemplate transaction;

    private Actor administrator;
    private GroupId group;

    @BeforeEach
    void come() {
        administrator = people.employed(FAR_NORTH, "leader", "administrator");
        group = newGroup();
    }

    private GroupId newGroup() {
        return as(
                administrator,
                () -> groups.create(
                        administrator, LocalGroup.Kind.LOCAL, "Gruppe " + UUID.randomUUID(), Set.of("midwife")));
    }

    @Test
    void servesATownForOneGroupOnly() {
        serve(group, "uummannaq", "ilimanaq");

        assertThat(look(administrator, () -> localities.servedBy("ilimanaq"))).contains(group);
        var other = newGroup();
        assertThatThrownBy(() -> serve(other, "ilimanaq"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(AdministrationRefusal.LOCALITY_TAKEN));

        serve(group, "uummannaq");
        serve(other, "ilimanaq");
        assertThat(look(administrator, () -> localities.servedBy("ilimanaq"))).contains(other);
        assertThat(as(administrator, () -> served.of(administrator, group)).names())
                .containsExactly("Uummannaq");
        assertThat(as(administrator, () -> served.of(administrator, group)).others())
                .contains("ilimanaq");
        serve(group);
        serve(other);
    }

    @Test
    void tellsTimeAsInItsTown() {
        assertThat(look(administrator, () -> localities.zone(group))).isEqualTo(ZoneId.of("America/Nuuk"));

        serve(group, "savissivik");
        assertThat(look(administrator, () -> localities.zone(group))).isEqualTo(ZoneId.of("America/Thule"));

        serve(group);
        assertThat(look(administrator, () -> localities.zone(group))).isEqualTo(ZoneId.of("America/Nuuk"));
    }

    @Test
    void isForAdministratorsOfThePlaceAlone() {
        var member = people.employed(FAR_NORTH, "midwife", "member");
        var neighbour = people.employed("0957", "leader", "administrator");

        assertThatThrownBy(() -> as(member, () -> served.of(member, group))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> does(member, () -> served.serve(member, group, Set.of(), Set.of())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> does(neighbour, () -> served.serve(neighbour, group, Set.of(), Set.of("sisimiut"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theLaterOfTwoSeesWhatTheFirstChose() {
        serve(group);
        does(administrator, () -> served.serve(administrator, group, Set.of(), Set.of("ilimanaq")));

        assertThatThrownBy(() ->
                        does(administrator, () -> served.serve(administrator, group, Set.of(), Set.of("uummannaq"))))
                .asInstanceOf(type(Stale.class))
                .satisfies(stale -> assertThat(stale.standing()).containsEntry("localities", "Ilimanaq"));
        serve(group);
    }

    @Test
    void refusesAPlaceThatTheMunicipalityDoesNotHave() {
        serve(group);

        assertThatThrownBy(() -> serve(group, "sisimiut"))
                .asInstanceOf(type(Refused.class))
                .extracting(Refused::refusal)
                .isEqualTo(AdministrationRefusal.LOCALITY_UNKNOWN);
    }

    @Test
    void knowsTheGroupsOneSitsInThatDay() {
        var midwife = people.employed(FAR_NORTH, "midwife", "member");
        does(administrator, () -> groups.addMember(administrator, group, midwife.id(), false, null, TODAY));

        assertThat(look(midwife, () -> members.groupsOf(midwife.id(), TODAY))).containsExactly(group);
        assertThat(look(midwife, () -> members.groupsOf(midwife.id(), TODAY.minusDays(1))))
                .isEmpty();
    }

    private void serve(GroupId which, String... codes) {
        does(
                administrator,
                () -> served.serve(
                        administrator, which, served.of(administrator, which).own(), Set.of(codes)));
    }

    private <T> T look(Actor actor, Supplier<T> look) {
        return as(actor, () -> Objects.requireNonNull(transaction.execute(status -> look.get())));
    }
}
