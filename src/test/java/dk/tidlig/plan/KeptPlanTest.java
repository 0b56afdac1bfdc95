package dk.tidlig.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.child.AdultDetails;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.Town;
import dk.tidlig.episode.page.Extracts;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// How plans lie in the database, what sisters and brothers share, and what goes when a child does.
@TidligTest
class KeptPlanTest {
    private static final String[] ALL = {
        "child.read",
        "child.amend",
        "episode.read",
        "episode.extract",
        "episode.erase",
        "plan.read",
        "plan.write",
        "plan.agree",
        "plan.follow-up",
        "plan.print"
    };
    private static final LocalDate DUE = LocalDate.of(2026, 5, 3);

    @Autowired
    Town town;

    @Autowired
    PlanSamples samples;

    @Autowired
    Plans plans;

    @Autowired
    PlanDrafts drafts;

    @Autowired
    Children children;

    @Autowired
    Extracts extracts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private MunicipalityId here;
    private Actor coordinator;

    @BeforeEach
    void aTown() {
        LocaleContextHolder.setLocale(Locale.of("da"));
        here = town.found();
        coordinator = Town.coordinator(here, ALL);
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whatAPlanSaysIsSealedAndNobodyWritesOverIt() {
        var course = samples.course(coordinator);
        var plan = samples.made(coordinator, course.child());

        var row = in(() -> jdbc.sql("select * from plan.version where plan_id = :plan")
                .param("plan", plan.value())
                .query()
                .singleRow());
        var readable = row.values().stream()
                .map(value -> value instanceof byte[] sealed
                        ? new String(sealed, StandardCharsets.UTF_8)
                        : String.valueOf(value))
                .collect(Collectors.joining("\n"));
        assertThat(readable).doesNotContain("roligt", "sover", "Familietræning");
        assertThatThrownBy(() -> in(() -> jdbc.sql("update plan.version set number = 2 where plan_id = :plan")
                        .param("plan", plan.value())
                        .update()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void twinsShareAPlanWithARegardForEach() {
        var twins = twins();
        var first = samples.course(coordinator, twins[0], "", "");
        samples.course(coordinator, twins[1], "", "");
        var plan = samples.made(coordinator, first.child());

        assertThatThrownBy(() -> samples.kept(coordinator, twins[0], plan, both(twins, "Den store", ""), "Begge"))
                .isInstanceOf(Refused.class);
        samples.kept(coordinator, twins[0], plan, both(twins, "Den store", "Den lille"), "Begge er med");

        var seen = samples.view(coordinator, twins[1], plan);
        assertThat(seen.shown().content().children()).extracting("words").containsExactly("Den lille", "Den store");
        assertThat(seen.children().values()).hasSize(2).doesNotContain("Et andet barn i familien");
        assertThat(in(() -> plans.of(coordinator, twins[1])).plans()).hasSize(1);
        assertThat(extract(twins[1])).contains("Den lille").doesNotContain("Den store");
    }

    @Test
    void whoMayNotKnowOneTwinIsToldNothingOfIt() {
        var twins = twins();
        samples.course(coordinator, twins[0], "", "");
        samples.course(coordinator, twins[1], "", "");
        var plan = samples.made(coordinator, twins[0]);
        samples.kept(coordinator, twins[0], plan, both(twins, "Den store", "Den lille"), "Begge er med");
        var jonas = Town.helper(here, ALL);
        var own = samples.course(jonas);
        assertThatThrownBy(() -> samples.view(jonas, own.child(), plan)).isInstanceOf(NotFound.class);
        samples.helps(coordinator, twins[0], jonas);

        var seen = samples.view(jonas, twins[0], plan);

        assertThat(seen.shown().content().children().toString())
                .contains("Den store")
                .doesNotContain("Den lille");
        assertThat(seen.children()).containsEntry(twins[1], "Et andet barn i familien");
        var version = samples.kept(jonas, twins[0], plan, new DraftChange.Purpose("Nyt formål"), "Mor bad om det");
        assertThat(version).isEqualTo(3);
        assertThat(samples.view(coordinator, twins[1], plan).shown().content().children())
                .extracting("words")
                .containsExactly("Den lille", "Den store");
    }

    @Test
    void aChildThatLeavesAPlanIsNotToldWhatItSaysSince() {
        var twins = twins();
        samples.course(coordinator, twins[0], "", "");
        samples.course(coordinator, twins[1], "", "");
        var plan = samples.made(coordinator, twins[0]);
        samples.kept(coordinator, twins[0], plan, both(twins, "Den store", "Den lille"), "Begge er med");
        samples.tomorrow();
        samples.kept(
                coordinator, twins[0], plan, new DraftChange.Children(Map.of(twins[0], "Alene")), "Flyttet til far");
        samples.tomorrow();
        samples.kept(coordinator, twins[0], plan, new DraftChange.Purpose("Kun for den ene"), "Nyt");

        assertThat(samples.view(coordinator, twins[1], plan).versions()).noneMatch(one -> one.number() > 3);
        assertThat(samples.view(coordinator, twins[0], plan).versions()).hasSize(4);
    }

    @Test
    void goesWithItsLastChild() {
        var twins = twins();
        samples.course(coordinator, twins[0], "", "");
        samples.course(coordinator, twins[1], "", "");
        var plan = samples.made(coordinator, twins[0]);
        samples.kept(coordinator, twins[0], plan, both(twins, "Den store", "Den lille"), "Begge er med");

        in(() -> extracts.erase(coordinator, twins[0]));
        assertThat(samples.view(coordinator, twins[1], plan).shown().content().children())
                .extracting("words")
                .containsExactly("Den lille");
        in(() -> extracts.erase(coordinator, twins[1]));

        assertThat(in(() -> jdbc.sql("select count(*) from plan.version where plan_id = :plan")
                        .param("plan", plan.value())
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    private ChildId[] twins() {
        var mother = new RegisterChild.Mother.New(AdultDetails.named("Sofie", "Lindholm"));
        var one = register(mother, null);
        return new ChildId[] {one, register(null, one)};
    }

    private ChildId register(RegisterChild.@Nullable Mother mother, @Nullable ChildId twinOf) {
        return in(() -> children.register(
                Actor.system(here),
                new RegisterChild(ChildId.random(), ChildDetails.unborn(DUE), mother, twinOf, Set.of())));
    }

    private static DraftChange both(ChildId[] twins, String first, String second) {
        return new DraftChange.Children(Map.of(twins[0], first, twins[1], second));
    }

    private String extract(ChildId child) {
        return String.valueOf(in(() -> extracts.extract(coordinator, child)).get("plan"));
    }

    private <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenant.in(here, () -> transaction.execute(status -> work.call()));
    }
}
