package dk.tidlig.measure.instrument;

import dk.tidlig.access.Gate;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.Refused;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.kernel.UserId;
import dk.tidlig.measure.instrument.definition.Instrument;
import dk.tidlig.shell.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who is certified in which instrument, with from and to; noted by an administrator.
@UseCase
public class Certifications {
    private final Gate gate;
    private final CertificationRepository certifications;
    private final InstrumentShelf shelf;
    private final Colleagues colleagues;
    private final Words words;

    Certifications(
            Gate gate,
            CertificationRepository certifications,
            InstrumentShelf shelf,
            Colleagues colleagues,
            Words words) {
        this.gate = gate;
        this.certifications = certifications;
        this.shelf = shelf;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// @param who name and profession
    /// @param holds today
    public record Row(Certification it, String who, boolean holds) {}

    /// What the page shows, and what can be chosen on it.
    public record Page(List<Row> rows, List<Colleague> colleagues, List<String> codes) {}

    public Page page(Actor actor) {
        gate.door(actor, InstrumentAction.CERTIFY);
        var today = words.today();
        var all = certifications.all();
        var names = colleagues.of(all.stream().map(Certification::user).toList());
        var rows = all.stream()
                .map(it -> {
                    var who = names.get(it.user());
                    return new Row(it, who == null ? "" : who.line(actor.language()), it.holdsOn(today));
                })
                .toList();
        return new Page(rows, colleagues.here(), codes());
    }

    private List<String> codes() {
        return shelf.all().stream()
                .map(Instrument::certification)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    /// @throws Refused when nobody such works here, no instrument asks for it, or the days are the wrong way round
    public void certify(Actor actor, UserId user, String code, LocalDate from, @Nullable LocalDate endsBefore) {
        var grant = gate.require(actor, InstrumentAction.CERTIFY);
        if (colleagues.here().stream().noneMatch(it -> it.id().equals(user)) || !codes().contains(code)) {
            throw new Refused(InstrumentRefusal.UNKNOWN_COLLEAGUE);
        }
        if (endsBefore != null && endsBefore.isBefore(from)) {
            throw new Refused(InstrumentRefusal.DAYS_REVERSED);
        }
        certifications.add(grant, new Certification(UUID.randomUUID(), user, code, from, endsBefore, grant.stamp()));
    }

    /// From today on they are not certified any more; what they wrote stays.
    ///
    /// @throws NotFound when there is none such, or it has ended
    public void end(Actor actor, UUID id) {
        var grant = gate.require(actor, InstrumentAction.CERTIFY);
        if (certifications.end(grant, id, words.today()) == 0) {
            throw new NotFound();
        }
    }
}
