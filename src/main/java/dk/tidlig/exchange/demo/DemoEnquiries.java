package dk.tidlig.exchange.demo;

import dk.tidlig.deadline.Clocks;
import dk.tidlig.deadline.ImportedLimits;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.ImportedEpisode;
import dk.tidlig.exchange.Registrations;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.About;
import dk.tidlig.intake.Asked;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.ImportedEnquiry;
import dk.tidlig.intake.Reach;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.TargetGroup.Subject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Enquiries of the demonstration: fresh ones, those that became courses, and last year's sheet.
@Component
class DemoEnquiries {
    private static final List<String> OFFERS =
            List.of("marte-meo", "cos-p", "cool-kids", "family-treatment", "social-advice");

    private final Enquiries enquiries;
    private final Episodes episodes;
    private final Clocks clocks;
    private final Registrations registrations;
    private final Clock clock;

    DemoEnquiries(Enquiries enquiries, Episodes episodes, Clocks clocks, Registrations registrations, Clock clock) {
        this.enquiries = enquiries;
        this.episodes = episodes;
        this.clocks = clocks;
        this.registrations = registrations;
        this.clock = clock;
    }

    EpisodeId begun(Actor actor, ProgrammeVersion programme, DemoCourses.Begun it) {
        var episode = open(actor, programme, it);
        var enquiry = enquire(actor, programme, it, episode);
        clocks.importAll(
                actor,
                List.of(new ImportedLimits(
                        enquiry.value(),
                        it.child(),
                        episode,
                        programme.id(),
                        it.received(),
                        it.responsible(),
                        it.contact(),
                        null,
                        Set.of())));
        if (!it.helper().equals(it.responsible())) {
            episodes.assignHelper(actor, it.child(), episode, it.helper());
        }
        return episode;
    }

    private EpisodeId open(Actor actor, ProgrammeVersion programme, DemoCourses.Begun it) {
        var contact = it.contact();
        var course = new ImportedEpisode(
                it.number(),
                it.child(),
                programme.id(),
                at(it.received().plusDays(1)),
                it.responsible(),
                contact == null ? null : at(contact),
                null,
                null);
        return Objects.requireNonNull(episodes.importAll(actor, List.of(course)).get(it.number()));
    }

    private EnquiryId enquire(Actor actor, ProgrammeVersion programme, DemoCourses.Begun it, EpisodeId episode) {
        var enquiry = new ImportedEnquiry(
                it.number(), programme.id(), it.received(), it.channel(), it.theme(), it.child(), null, false, episode);
        return Objects.requireNonNull(
                enquiries.importAll(actor, programme.code(), List.of(enquiry)).get(it.number()));
    }

    /// Two that nobody has read.
    void fresh(Actor actor, ProgrammeVersion programme, LocalDate today) {
        var visitor = Actor.visitor(actor.municipality(), Locale.of("da", "DK"));
        enquiries.enquire(
                visitor,
                programme.code(),
                asked(
                        "parent",
                        new About(Subject.CHILD, today.minusYears(5).minusMonths(2), null, null),
                        List.of("divorce", "sleep"),
                        "Han sover dårligt og bliver meget vred, når han skal skifte mellem mig og sin mor. Det begyndte, da vi flyttede fra hinanden i efteråret.",
                        "4",
                        "Far til en dreng på fem"));
        enquiries.enquire(
                visitor,
                programme.code(),
                asked(
                        "young-person",
                        new About(Subject.YOUNG_PERSON, null, null, 16),
                        List.of("loneliness"),
                        "Jeg vil gerne tale med nogen.",
                        null,
                        null));
    }

    private Asked asked(
            String channel,
            About about,
            List<String> themes,
            String said,
            @Nullable String place,
            @Nullable String name) {
        return new Asked(
                channel,
                about,
                themes,
                said,
                place == null ? null : new Asked.Placing("wellbeing-ruler", new BigDecimal(place)),
                new Reach(name, Reach.Way.PHONE, "12 34 56 87", null, "Helst efter kl. 16", true),
                null,
                null,
                clock.instant(),
                null);
    }

    /// Ended courses of the months before, by the same road as a coordinator's sheet; the same seed, the same families.
    void ended(Actor actor, ProgrammeVersion programme, LocalDate today) {
        var random = new Random(20260303);
        var sheet = new StringBuilder(
                "enquiry_id,received_on,channel,child_ref,birth_date,problem,first_contact_on,offer,sessions_held,ruler_start,ruler_end,ended_on,outcome\n");
        for (int i = 1; i <= 48; i++) {
            sheet.append(line(i, today, random)).append('\n');
        }
        var result = registrations.take(
                actor,
                programme.code(),
                sheet.toString().getBytes(StandardCharsets.UTF_8),
                Registrations.Mode.GOOD_LINES,
                lines -> {});
        if (!result.whole()) {
            throw new IllegalStateException("the demonstration's own sheet has a wrong line: "
                    + result.problems().getFirst());
        }
    }

    private static String line(int number, LocalDate today, Random random) {
        var received = today.minusDays(90 + random.nextInt(240));
        int start = 3 + random.nextInt(4);
        boolean lifted = random.nextInt(100) < 85;
        int end = lifted ? Math.min(10, start + 1 + random.nextInt(3)) : start;
        boolean measured = lifted || random.nextInt(3) > 0;
        return String.join(
                ",",
                "DEMO-A" + number,
                received.toString(),
                "parent",
                "DEMO" + number,
                received.minusYears(3 + random.nextInt(12)).toString(),
                "family-conflict",
                received.plusDays(1 + random.nextInt(8)).toString(),
                OFFERS.get(random.nextInt(OFFERS.size())),
                String.valueOf(2 + random.nextInt(4)),
                String.valueOf(start),
                measured ? String.valueOf(end) : "",
                received.plusDays(30 + random.nextInt(50)).toString(),
                lifted ? "lifted" : random.nextBoolean() ? "unchanged" : "handed-on");
    }

    /// Morning in the municipality, near enough for a demonstration.
    private static Instant at(LocalDate day) {
        return day.atTime(8, 30).toInstant(java.time.ZoneOffset.UTC);
    }
}
