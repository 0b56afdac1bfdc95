package dk.tidlig.access;

import static dk.tidlig.access.Playground.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.Tidlig;
import dk.tidlig.database.TestServer;
import dk.tidlig.episode.EpisodeSamples;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Reach;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UserId;
import dk.tidlig.support.People;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/// For every action of every module, at the gate: one who may, one who may not, one for another municipality, and one
/// of another country on a child that is here.
@TidligTest
class EveryActionTest {
    @Autowired
    Gate gate;

    @Autowired
    Playground playground;

    @Autowired
    People people;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Municipalities municipalities;

    @Autowired
    EpisodeSamples samples;

    ChildId child;

    @BeforeEach
    void aChildIsHere() {
        child = samples.child(people.here());
    }

    @ParameterizedTest
    @MethodSource("actionsOfWork")
    void letsOneWhoseRoleCarriesIt(Action action) {
        var actor = actor(people.here(), Map.of(action.code(), Reach.ALL));
        var relation = Stream.of(Relation.REFERRER, Relation.HELPER, Relation.GROUP_MEMBER, Relation.BATON_HOLDER)
                .filter(it -> action.rule().allows(new Circumstances(actor, action.code(), Set.of(it))))
                .findFirst()
                .orElse(Relation.HELPER);

        var child = playground.childWith(actor, relation);

        assertThatCode(() -> Tenant.in(
                        people.here(), () -> transaction.execute(status -> gate.require(actor, action, child))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void refusesOneWithoutTheRight(Action action) {
        var actor = actor(people.here(), Map.of());

        if (isForEveryone(action)) {
            assertThatCode(() -> require(actor, action)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> require(actor, action)).isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @MethodSource("actions")
    void refusesOneOfAnotherMunicipality(Action action) {
        var actor = actor(people.there(), Map.of(action.code(), Reach.ALL));

        assertThatThrownBy(() ->
                        Tenant.in(people.here(), () -> transaction.execute(status -> gate.require(actor, action))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("another municipality");
    }

    @ParameterizedTest
    @MethodSource("actions")
    void findsNoChildOfAnotherCountry(Action action) {
        var abroad = municipalities.byCode(People.ABROAD).orElseThrow().id();
        var actor = actor(abroad, Map.of(action.code(), Reach.ALL));

        assertThatThrownBy(() ->
                        Tenant.in(abroad, () -> transaction.execute(status -> gate.require(actor, action, child))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyActionIsCarriedByARoleOrIsForEveryone() {
        var carried = carried();

        assertThat(actionsOfWork()
                        .filter(action -> !isForEveryone(action) && !isOfTheReferrer(action))
                        .map(Action::code))
                .allSatisfy(code -> assertThat(carried).contains(code));
    }

    @Test
    void rolesCarryNoActionThatDoesNotExist() {
        assertThat(carried()).isSubsetOf(actions().map(Action::code).collect(Collectors.toSet()));
    }

    @Test
    void noTwoActionsHaveTheSameCode() {
        assertThat(actions().map(Action::code)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("actions")
    void letsAFamilyDoNothingThatIsNotTheFamilys(Action action) {
        var family = Actor.family(UserId.random(), people.here(), "", Locale.ENGLISH);

        if (!isOfTheFamily(action)) {
            assertThatThrownBy(() -> require(family, action)).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> Tenant.in(
                            people.here(), () -> transaction.execute(status -> gate.require(family, action, child))))
                    .isInstanceOf(NotFound.class);
        }
    }

    /// What no role carries: the family's own log-in does.
    private static boolean isOfTheFamily(Action action) {
        var family = Actor.family(UserId.random(), MunicipalityId.random(), "", Locale.ENGLISH);
        return action.module().equals("family")
                && action.rule()
                        .allows(new Circumstances(family, action.code(), Set.of(Relation.CUSTODIAN, Relation.SELF)));
    }

    static Stream<Action> actionsOfWork() {
        return actions().filter(action -> !isOfTheFamily(action) && action.rule() != Rules.theProgramAlone());
    }

    static Stream<Action> actions() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Action.class));
        return scanner.findCandidateComponents(Tidlig.class.getPackageName()).stream()
                .map(found -> load(found.getBeanClassName()))
                .filter(type -> type.isEnum() && type != Playground.ToyAction.class)
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(Action.class::cast)
                .sorted(Comparator.comparing(Action::code));
    }

    private void require(Actor actor, Action action) {
        Tenant.in(actor.municipality(), () -> transaction.execute(status -> gate.require(actor, action)));
    }

    private boolean isForEveryone(Action action) {
        return Stream.of(actor(people.here(), Map.of()), Actor.visitor(people.here(), Locale.ENGLISH))
                .anyMatch(actor -> action.rule().allows(new Circumstances(actor, action.code(), Set.of())));
    }

    /// Carried by having referred the child, with or without a role.
    private boolean isOfTheReferrer(Action action) {
        var referrer = new Circumstances(actor(people.here(), Map.of()), action.code(), Set.of(Relation.REFERRER));
        return action.rule().allows(referrer);
    }

    /// What the roles of municipalities of both countries carry, as the program took them in.
    private Set<String> carried() {
        List<String> codes = JdbcClient.create(new DriverManagerDataSource(TestServer.url()))
                .sql("""
                        select distinct r.action from identity.role_right r
                          join tenancy.municipality m on m.id = r.municipality_id where m.code in ('0779', '0957')
                        """)
                .query(String.class)
                .list();
        return new TreeSet<>(codes);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException cause) {
            throw new IllegalStateException(cause);
        }
    }
}
