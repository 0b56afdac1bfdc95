package dk.tidlig.exchange;

import dk.tidlig.child.Children;
import dk.tidlig.child.ImportedChild;
import dk.tidlig.deadline.Clocks;
import dk.tidlig.deadline.ImportedLimits;
import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.episode.ImportedEpisode;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.ImportedEnquiry;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.programme.ProgrammeVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Hands a chunk of registrations to the modules that own its parts: the child, the course, the enquiry, its limits,
/// and the help that was given. A handful of statements each, whatever the chunk's size.
@Component
class RegistrationTaking {
    private final Children children;
    private final Episodes episodes;
    private final Enquiries enquiries;
    private final Clocks clocks;
    private final HelpTaking help;

    RegistrationTaking(Children children, Episodes episodes, Enquiries enquiries, Clocks clocks, HelpTaking help) {
        this.children = children;
        this.episodes = episodes;
        this.enquiries = enquiries;
        this.clocks = clocks;
        this.help = help;
    }

    void take(Actor actor, ProgrammeVersion programme, ZoneId zone, List<Registration> chunk) {
        var child = children.registerAll(actor, distinct(chunk));
        var episode = episodes.importAll(
                actor,
                chunk.stream()
                        .filter(Registration::takenUp)
                        .map(one -> episode(actor, programme, zone, one, of(child, one)))
                        .toList());
        var enquiry = enquiries.importAll(
                actor,
                programme.code(),
                chunk.stream()
                        .map(one -> enquiry(programme, one, of(child, one), at(episode, one)))
                        .toList());
        clocks.importAll(
                actor,
                chunk.stream()
                        .map(one -> limits(actor, programme, one, of(child, one), at(enquiry, one), at(episode, one)))
                        .toList());
        help.take(actor, programme, chunk, child, episode);
    }

    private static <V> @Nullable V at(Map<String, V> byEnquiry, Registration one) {
        return byEnquiry.get(one.enquiryId());
    }

    private static List<ImportedChild> distinct(List<Registration> chunk) {
        var seen = new HashSet<String>();
        return chunk.stream()
                .filter(one -> seen.add(one.childRef()))
                .map(one -> new ImportedChild(one.childRef(), one.birthDate()))
                .toList();
    }

    private static ImportedEpisode episode(
            Actor actor, ProgrammeVersion programme, ZoneId zone, Registration one, ChildId child) {
        return new ImportedEpisode(
                one.enquiryId(),
                child,
                programme.id(),
                noon(one.receivedOn(), zone),
                actor.id(),
                one.firstContactOn() == null ? null : noon(one.firstContactOn(), zone),
                one.endedOn() == null ? null : noon(one.endedOn(), zone),
                one.outcome());
    }

    private static ImportedEnquiry enquiry(
            ProgrammeVersion programme, Registration one, ChildId child, @Nullable EpisodeId episode) {
        return new ImportedEnquiry(
                one.enquiryId(),
                programme.id(),
                one.receivedOn(),
                one.channel(),
                one.problem(),
                child,
                one.birthDate(),
                one.birthDate() == null,
                episode);
    }

    private static ImportedLimits limits(
            Actor actor,
            ProgrammeVersion programme,
            Registration one,
            ChildId child,
            @Nullable EnquiryId enquiry,
            @Nullable EpisodeId episode) {
        var measured = EnumSet.noneOf(Purpose.class);
        if (one.start() != null) {
            measured.add(Purpose.START);
        }
        if (one.end() != null) {
            measured.add(Purpose.END);
        }
        return new ImportedLimits(
                Objects.requireNonNull(enquiry).value(),
                child,
                episode,
                programme.id(),
                one.receivedOn(),
                episode == null ? null : actor.id(),
                one.firstContactOn(),
                one.endedOn(),
                measured);
    }

    /// A sheet knows days, not hours.
    private static Instant noon(LocalDate day, ZoneId zone) {
        return day.atTime(12, 0).atZone(zone).toInstant();
    }

    private static ChildId of(Map<String, ChildId> children, Registration one) {
        return Objects.requireNonNull(children.get(one.childRef()));
    }
}
