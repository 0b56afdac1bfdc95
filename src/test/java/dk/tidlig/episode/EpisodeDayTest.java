package dk.tidlig.episode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.tidlig.child.AmendChild;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.episode.ContactNote.Reached;
import dk.tidlig.identity.Actor;
import dk.tidlig.measure.PlaceChild;
import dk.tidlig.measure.RatingId;
import dk.tidlig.measure.Ratings;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.shell.DayNews;
import dk.tidlig.shell.DaySource;
import dk.tidlig.support.FreshName;
import dk.tidlig.support.People;
import dk.tidlig.support.TestClock;
import dk.tidlig.support.TidligTest;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/// What others did in one's courses is told on My day.
@TidligTest
class EpisodeDayTest {
    @Autowired
    EpisodeSamples samples;

    @Autowired
    Episodes episodes;

    @Autowired
    Ratings ratings;

    @Autowired
    Children children;

    @Autowired
    List<DaySource> sources;

    @Autowired
    People people;

    @Autowired
    TestClock clock;

    private Actor coordinator;
    private Actor helper;
    private EpisodeSamples.Course course;
    private Instant before;

    @BeforeEach
    void aCourseWithAHelper() {
        LocaleContextHolder.setLocale(Locale.of("da"));
        coordinator = people.with("coordinator");
        helper = people.with("helper");
        course = samples.open(coordinator);
        clock.advance(Duration.ofMinutes(5));
        before = clock.instant();
        Tenant.run(
                people.here(), () -> episodes.assignHelper(coordinator, course.child(), course.episode(), helper.id()));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void whoIsAskedToHelpIsTold() {
        assertThat(news(helper))
                .singleElement()
                .asString()
                .startsWith(coordinator.name() + " satte dig på som hjælper");
        assertThat(news(coordinator)).as("their own deed").isEmpty();
    }

    @Test
    void whoAnswersForTheCourseIsToldWhenTheFamilyIsReachedAndWhenItIsClosed() {
        tells(Reached.TRIED);
        tells(Reached.MADE);
        assertThat(news(helper)).as("only what others did").hasSize(1);
        close();

        assertThat(news(coordinator))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith(helper.name() + " prøvede at få kontakt med "),
                        line -> assertThat(line).startsWith(helper.name() + " fik kontakt med "),
                        line -> assertThat(line).startsWith(helper.name() + " afsluttede forløbet for "));
        assertThat(news(helper)).as("who may not see the child any longer").isEmpty();
    }

    @Test
    void whoIsReleasedAsHelperIsToldThoughTheChildIsNoLongerTheirs() {
        Tenant.run(
                people.here(),
                () -> episodes.releaseHelper(coordinator, course.child(), course.episode(), helper.id()));

        assertThat(Tenant.in(
                        people.here(),
                        () -> sources.stream()
                                .flatMap(source -> source.since(helper, before).stream())
                                .toList()))
                .extracting(DayNews::what, DayNews::url)
                .contains(tuple("stoppede din opgave som hjælper for et barn", "/children"));
        assertThat(news(coordinator)).as("their own deed").isEmpty();
    }

    @Test
    void whoIsAroundTheChildIsToldOfAPlaceAndOfAChangedName() {
        var place = new PlaceChild(
                RatingId.random(),
                "wellbeing-ruler",
                BigDecimal.TEN,
                Purpose.BETWEEN,
                Perspective.PROFESSIONAL,
                helper.profession(),
                null,
                null,
                LocalDate.ofInstant(before, ZoneOffset.UTC));
        Tenant.run(people.here(), () -> {
            ratings.place(helper, course.child(), course.episode(), place);
            var child = children.read(helper, course.child());
            var name = ChildDetails.born(FreshName.word(), FreshName.word(), child.bornOn(), null);
            children.amend(helper, course.child(), new AmendChild(child.version(), name));
        });

        assertThat(news(coordinator))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith(helper.name() + " placerede "),
                        line -> assertThat(line).startsWith(helper.name() + " rettede navnet på "));
        assertThat(news(helper)).as("only what others did").hasSize(1);
    }

    @Test
    void nobodyElseIsTold() {
        tells(Reached.MADE);

        assertThat(news(people.with("coordinator"))).as("another’s courses").isEmpty();
        assertThat(news(people.with("helper"))).isEmpty();
        assertThat(news(people.with("administrator"))).isEmpty();
        assertThat(Tenant.in(people.there(), () -> told(people.elsewhere("coordinator"), before)))
                .isEmpty();
    }

    @Test
    void whatWasBeforeIsNoNews() {
        assertThat(Tenant.in(people.here(), () -> told(helper, clock.instant().plusSeconds(1))))
                .isEmpty();
    }

    private void tells(Reached reached) {
        var note = new ContactNote(clock.instant(), reached, null);
        Tenant.run(people.here(), () -> episodes.recordContact(helper, course.child(), course.episode(), note));
    }

    private void close() {
        Tenant.run(people.here(), () -> {
            var known = episodes.closingFindings(helper, course.child(), course.episode(), "unchanged").stream()
                    .map(ClosingFinding::key)
                    .collect(Collectors.toSet());
            var command = new CloseEpisode("unchanged", clock.instant(), known);
            episodes.close(helper, course.child(), course.episode(), command);
        });
    }

    private List<String> news(Actor actor) {
        return Tenant.in(people.here(), () -> told(actor, before));
    }

    /// News of this child, as who and what.
    private List<String> told(Actor actor, Instant from) {
        return sources.stream()
                .flatMap(source -> source.since(actor, from).stream())
                .filter(it -> it.url().equals("/children/" + course.child()))
                .map((DayNews it) -> it.who() + " " + it.what())
                .toList();
    }
}
