package dk.tidlig.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.child.Town;
import dk.tidlig.episode.CloseEpisode;
import dk.tidlig.episode.ClosingFinding;
import dk.tidlig.episode.ContactNote;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.OpenEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.kernel.Refusal;
import dk.tidlig.kernel.Refused;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeVersions;
import dk.tidlig.programme.Programmes;
import dk.tidlig.support.TestClock;
import dk.tidlig.tenancy.FactTransactions;
import dk.tidlig.tenancy.Tenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// A coordinator in a town of their own with one child in a course, on a ruler as the test wants it.
final class RulerDesk {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    static final LocalDate BORN = LocalDate.of(2021, 5, 1);
    private static final String RULER = "wellbeing-ruler";
    private static final String[] ALL = {
        "child.read",
        "child.register",
        "child.amend",
        "episode.read",
        "episode.open",
        "episode.record-contact",
        "episode.close",
        "measure.read",
        "measure.rate",
        "measure.correct",
        "measure.import",
        "session.read"
    };

    final Desks tools;
    final MunicipalityId here;
    final Actor coordinator;
    final ChildId child;
    final EpisodeId episode;

    private RulerDesk(Desks tools, UnaryOperator<String> programme, ChildDetails details) {
        this.tools = tools;
        this.here = tools.town.found();
        this.coordinator = Town.coordinator(here, ALL);
        Tenant.run(here, () -> tools.versions.ship(Actor.system(here), "programme.yaml", programme.apply(shipped())));
        this.child = Tenant.in(
                here, () -> tools.children.register(coordinator, RegisterChild.of(ChildId.random(), details)));
        this.episode = open();
    }

    /// Makes desks.
    @Component
    static class Desks {
        @Autowired
        Town town;

        @Autowired
        ProgrammeVersions versions;

        @Autowired
        Programmes programmes;

        @Autowired
        Children children;

        @Autowired
        Episodes episodes;

        @Autowired
        Ratings ratings;

        @Autowired
        FactTransactions facts;

        @Autowired
        Gate gate;

        @Autowired
        TransactionTemplate transaction;

        @Autowired
        TestClock clock;

        /// On the ruler as it is shipped: 1 to 10 in whole steps, higher is better, professionals count.
        RulerDesk fresh() {
            return fresh(text -> text);
        }

        /// @param programme what is changed in the shipped programme
        RulerDesk fresh(UnaryOperator<String> programme) {
            return new RulerDesk(this, programme, ChildDetails.born("Noa", "Lind", BORN, null));
        }

        RulerDesk unborn(LocalDate dueOn) {
            return new RulerDesk(this, text -> text, ChildDetails.unborn(dueOn));
        }
    }

    /// Another course of the same child, from now on.
    EpisodeId open() {
        var version = in(() -> tools.programmes.published("tidlig-forebyggelse").id());
        return Tenant.in(
                here,
                () -> tools.episodes.open(
                        coordinator,
                        new OpenEpisode(EpisodeId.random(), child, version, tools.clock.instant(), coordinator.id())));
    }

    void close() {
        var now = tools.clock.instant();
        Tenant.run(
                here,
                () -> tools.episodes.recordContact(
                        coordinator, child, episode, new ContactNote(now, ContactNote.Reached.MADE, "Hej")));
        var found = findings("unchanged").stream().map(ClosingFinding::key).collect(Collectors.toSet());
        Tenant.run(
                here,
                () -> tools.episodes.close(coordinator, child, episode, new CloseEpisode("unchanged", now, found)));
    }

    /// What closing with the outcome meets, of this module's.
    List<ClosingFinding> findings(String outcome) {
        return in(() -> tools.episodes.closingFindings(coordinator, child, episode, outcome)).stream()
                .filter(finding -> finding.key().startsWith("measure."))
                .toList();
    }

    static PlaceChild professional(String value, Purpose purpose, LocalDate day) {
        return place(value, purpose, Perspective.PROFESSIONAL, "prevention-coordinator", day);
    }

    static PlaceChild parent(String value, Purpose purpose, LocalDate day) {
        return place(value, purpose, Perspective.PARENT, "Mor", day);
    }

    static PlaceChild place(String value, Purpose purpose, Perspective who, String rater, LocalDate day) {
        return said(value, purpose, who, rater, day, null);
    }

    static PlaceChild said(
            String value, Purpose purpose, Perspective who, String rater, LocalDate day, @Nullable String words) {
        return new PlaceChild(RatingId.random(), RULER, new BigDecimal(value), purpose, who, rater, null, words, day);
    }

    RatingId place(PlaceChild place) {
        return place(episode, place);
    }

    RatingId place(EpisodeId course, PlaceChild place) {
        Tenant.run(here, () -> tools.ratings.place(coordinator, child, course, place));
        return place.id();
    }

    /// A minute later, so that what is written has an order.
    RatingId later(PlaceChild place) {
        tools.clock.advance(Duration.ofMinutes(1));
        return place(place);
    }

    void correct(RatingId wrong, PlaceChild right, String reason) {
        Tenant.run(here, () -> tools.ratings.correct(coordinator, child, wrong, right, reason));
    }

    List<Rating> ratings() {
        return Tenant.in(here, () -> tools.ratings.of(coordinator, child));
    }

    /// What the figures count for the purpose, as the reader without names has it.
    List<BigDecimal> counted(Purpose purpose) {
        return Tenant.in(
                here,
                () -> tools.facts.read(reader -> reader.sql("""
                        select value from measure.rating_fact
                         where episode_key = :episode and purpose = :purpose and counts
                        """)
                        .param("episode", episode.value())
                        .param("purpose", purpose.name().toLowerCase(Locale.ROOT))
                        .query(BigDecimal.class)
                        .list()));
    }

    <T> T granted(Function<Grant, T> reading) {
        return in(() -> reading.apply(tools.gate.require(coordinator, MeasureAction.READ, child)));
    }

    <T> T in(ScopedValue.CallableOp<T, RuntimeException> work) {
        return Tenant.in(here, () -> tools.transaction.execute(status -> work.call()));
    }

    static void refuses(Refusal refusal, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }

    private static String shipped() {
        try {
            return new ClassPathResource("programmes/0779/tidlig-forebyggelse.yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
