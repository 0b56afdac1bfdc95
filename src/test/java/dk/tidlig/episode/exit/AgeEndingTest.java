package dk.tidlig.episode.exit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.EpisodeView;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DayNews;
import dk.tidlig.shell.DaySource;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.MockMvc;

/// A course ends by itself at the age its programme helps until, on the municipality's own day; before it the ending is
/// planned.
@TidligTest
class AgeEndingTest {
    private static final String HERE = "0957";
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    @Autowired
    AgeEnding job;

    @Autowired
    PlannedExits exits;

    @Autowired
    Children children;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    Municipalities municipalities;

    @Autowired
    People people;

    @Autowired
    List<DaySource> sources;

    @Autowired
    MockMvc web;

    @Autowired
    TestClock clock;

    private Actor member;
    private String name;
    private ChildId child;
    private EpisodeId course;

    @BeforeEach
    void aCourseOfAChildBornOnALeapDay() {
        LocaleContextHolder.setLocale(Locale.of("da"));
        at("2026-01-02T12:00:00Z");
        member = people.employed(HERE, "case-worker", "member");
        name = "Ivalu " + FreshName.word();
        child = ChildId.random();
        course = EpisodeId.random();
        var system = Actor.system(member.municipality());
        in(() -> {
            children.register(
                    system, RegisterChild.of(child, ChildDetails.born(name, FreshName.word(), LEAP_DAY, null)));
            var version = programmes.published("tidlig-indsats").id();
            return episodes.open(system, new OpenEpisode(course, child, version, clock.instant(), member.id()));
        });
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void endsOnTheFirstOfMarchWhereTheYearHasNoLeapDayAndNotBeforeMidnightInTheMunicipality() {
        at("2026-03-01T01:59:00Z");
        run();
        assertThat(read().open()).as("still February in Nuuk").isTrue();

        at("2026-03-01T02:01:00Z");
        run();
        run();

        var closing = Objects.requireNonNull(read().closing());
        assertThat(closing.outcomeCode()).isEqualTo("turned-two");
        assertThat(closing.keepUntil()).isEqualTo(LocalDate.of(2031, 12, 31));
        assertThat(read().responsible()).as("nothing is lost").isEqualTo(member.id());
    }

    @Test
    void isPlannedEightWeeksBeforeOnTheDayOfWhoeverIsResponsibleAndOnTheChildsPage() throws Exception {
        at("2026-01-03T12:00:00Z");
        assertThat(day(member)).isEmpty();
        assertThat(page(member)).doesNotContain("Planlagt afslutning");

        at("2026-01-04T12:00:00Z");
        assertThat(day(member)).singleElement().satisfies(item -> {
            assertThat(item.title()).contains(name);
            assertThat(item.text()).contains("Planlagt afslutning", "2 år");
            assertThat(Objects.requireNonNull(item.clock()).limit()).contains("1. marts");
        });
        assertThat(page(member)).contains("Planlagt afslutning", "56 dage tilbage", "Barnet er fyldt to år");
    }

    @Test
    void isPlannedOnNobodyElsesDay() {
        at("2026-02-01T12:00:00Z");

        assertThat(day(people.employed(HERE, "effort-coordinator", "coordinator")))
                .noneMatch(item -> item.title().contains(name));
        assertThat(day(people.employed(HERE, "midwife", "referrer"))).isEmpty();
        assertThat(day(people.employed("0960", "case-worker", "member"))).isEmpty();
        assertThat(day(people.with("coordinator"))).isEmpty();
    }

    @Test
    void tellsWhoWasResponsibleThatItHasEndedWithoutNamingAChildTheyAreNotAroundAnyMore() {
        at("2026-03-01T02:01:00Z");
        var before = clock.instant();
        run();

        assertThat(news(member, before)).singleElement().satisfies(told -> {
            assertThat(told.what())
                    .contains("barnet har nået programmets alder")
                    .doesNotContain(name);
            assertThat(told.url()).isEqualTo("/children");
        });
    }

    @Test
    void leavesProgrammesThatDoNotEndByThemselvesAlone() {
        at("2026-03-03T08:15:00Z");
        var danish = people.with("coordinator").municipality();

        assertThat(Tenant.in(danish, () -> exits.due(Actor.system(danish)))).isEmpty();
    }

    private void at(String instant) {
        clock.set(Instant.parse(instant));
    }

    private void run() {
        in(() -> {
            job.run(municipalities.byCode(HERE).orElseThrow());
            return "";
        });
    }

    private EpisodeView read() {
        return in(() -> episodes.read(Actor.system(member.municipality()), child, course));
    }

    private List<DayItem> day(Actor actor) {
        LocaleContextHolder.setLocale(Locale.of("da"));
        return Tenant.in(
                actor.municipality(),
                () -> sources.stream()
                        .filter(ExitPlugs.class::isInstance)
                        .flatMap(source -> source.waiting(actor).stream())
                        .toList());
    }

    private List<DayNews> news(Actor actor, Instant from) {
        return Tenant.in(
                actor.municipality(),
                () -> sources.stream()
                        .flatMap(source -> source.since(actor, from).stream())
                        .toList());
    }

    private String page(Actor actor) throws Exception {
        return web.perform(get("/children/" + child).with(people.loggedIn(actor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private <T> T in(java.util.function.Supplier<T> work) {
        return Tenant.in(member.municipality(), work::get);
    }
}
