package dk.tidlig.episode;

import dk.tidlig.child.ChildDetails;
import dk.tidlig.child.Children;
import dk.tidlig.child.RegisterChild;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.ProgrammeVersions;
import dk.tidlig.programme.Programmes;
import dk.tidlig.tenancy.Tenant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Children with open courses for tests of every module:
/// `var course = episodes.open(coordinator);` and then `course.child()`, `course.episode()`.
@Component
public class EpisodeSamples {
    private static final AtomicLong SEEDS = new AtomicLong(System.nanoTime());
    private static final String PROGRAMME = "programmes/0779/tidlig-forebyggelse.yaml";

    private final Children children;
    private final Episodes episodes;
    private final Programmes programmes;
    private final ProgrammeVersions versions;
    private final Clock clock;

    EpisodeSamples(
            Children children, Episodes episodes, Programmes programmes, ProgrammeVersions versions, Clock clock) {
        this.children = children;
        this.episodes = episodes;
        this.programmes = programmes;
        this.versions = versions;
        this.clock = clock;
    }

    /// An open course.
    public record Course(ChildId child, EpisodeId episode) {}

    /// A registered child with a name and a day of birth like no other's, too young to consent alone.
    public ChildId child(MunicipalityId there) {
        var random = new Random(SEEDS.incrementAndGet());
        var details = ChildDetails.born(
                word(random),
                word(random) + " " + word(random),
                LocalDate.of(2012, 1, 1).plusDays(random.nextInt(4500)),
                null);
        return Tenant.in(
                there, () -> children.register(Actor.system(there), RegisterChild.of(ChildId.random(), details)));
    }

    /// A child with a course that began now, in a programme of the municipality's, the actor responsible.
    public Course open(Actor responsible) {
        return open(responsible, clock.instant());
    }

    public Course open(Actor responsible, Instant openedAt) {
        var there = responsible.municipality();
        var child = child(there);
        return new Course(child, open(responsible, child, openedAt));
    }

    public EpisodeId open(Actor responsible, ChildId child, Instant openedAt) {
        var there = responsible.municipality();
        var version = programme(there).id();
        return Tenant.in(
                there,
                () -> episodes.open(
                        Actor.system(there),
                        new OpenEpisode(EpisodeId.random(), child, version, openedAt, responsible.id())));
    }

    /// The one of the municipality's programmes that keeps little; taken in where there is none yet.
    public ProgrammeVersion programme(MunicipalityId there) {
        return Tenant.in(
                there,
                () -> programmes.findPublished("tidlig-forebyggelse").orElseGet(() -> {
                    versions.ship(Actor.system(there), PROGRAMME, text());
                    return programmes.published("tidlig-forebyggelse");
                }));
    }

    private static String text() {
        try {
            return new ClassPathResource(PROGRAMME).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String word(Random random) {
        var letters = new UUID(random.nextLong(), random.nextLong()).toString().replaceAll("[^a-f]", "");
        return "X" + letters;
    }
}
