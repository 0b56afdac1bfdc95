package dk.tidlig.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.audit.AuditEntry;
import dk.tidlig.family.FamilyAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UserId;
import dk.tidlig.meeting.MeetingAction;
import dk.tidlig.relaylog.RelayAction;
import dk.tidlig.relaylog.RelayDesk;
import dk.tidlig.safeguarding.SafeguardingAction;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is done together around a child, each deed as it is done: for a colleague who is not around the child, for one
/// of another municipality and for a parent of another child there is no such child.
@TidligTest
class DeedsOfCooperationTest {
    @Autowired
    RelayDesk desk;

    @Autowired
    CooperationDeeds deeds;

    @Autowired
    People people;

    private ChildId child;

    @BeforeEach
    void aChildIsInACourse() {
        child = desk.open(desk.professional("pedagogue"));
    }

    @Test
    void areNotForAColleagueWhoIsNotAroundTheChild() {
        refused(desk.professional("teacher"));
    }

    @Test
    void areNotForAnotherMunicipality() {
        refused(people.with("coordinator", "helper", "leader", "reception"));
    }

    @Test
    void areNotForAParentOfAnotherChild() {
        refused(Actor.family(UserId.random(), desk.here(), "", Locale.ENGLISH));
    }

    @Test
    void areAllTried() {
        var onNoChild = Set.<Action>of(RelayAction.START, MeetingAction.DO_TASK, MeetingAction.STEER);
        var tried = deeds.all().map(CooperationDeeds.Deed::action).collect(Collectors.toSet());

        assertThat(tried)
                .containsAll(Stream.<Action[]>of(
                                RelayAction.values(),
                                MeetingAction.values(),
                                SafeguardingAction.values(),
                                FamilyAction.values())
                        .flatMap(Arrays::stream)
                        .filter(it -> it.kind() != AuditEntry.Kind.SEARCH && !onNoChild.contains(it))
                        .toList());
    }

    private void refused(Actor actor) {
        deeds.all()
                .forEach(deed -> assertThatThrownBy(() -> Tenant.run(
                                actor.municipality(), () -> deed.done().accept(actor, child)))
                        .as(deed.action().code())
                        .isInstanceOf(NotFound.class));
    }
}
