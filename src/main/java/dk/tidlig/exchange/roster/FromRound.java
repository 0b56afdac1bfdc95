package dk.tidlig.exchange.roster;

import dk.tidlig.child.roster.Pupil;
import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RoundId;
import dk.tidlig.detection.round.RoomRounds;
import dk.tidlig.identity.Actor;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.written.EnquirySource;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.relaylog.ChildSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A worrying place of a round as the beginning of an enquiry or a relay log: the child is chosen already. What was
/// said
/// in the round stays there; why help is asked for is written anew.
@Component
class FromRound implements EnquirySource, ChildSource {
    private static final String PREFIX = "round:";
    private static final int PARTS = 3;

    private final RoomRounds rooms;

    FromRound(RoomRounds rooms) {
        this.rooms = rooms;
    }

    @Override
    public Optional<Prefill> prefill(Actor actor, String from) {
        return pupil(actor, from)
                .map(it -> new Prefill(
                        it.givenName(), it.familyName(), null, "", actor.name(), null, it.bornOn(), it.id()));
    }

    @Override
    public void became(Actor actor, String from, EnquiryId enquiry, ChildId child) {
        // what a round says stays in the round
    }

    @Override
    public Optional<Known> child(Actor actor, String from) {
        return pupil(actor, from).map(it -> new Known(it.id(), it.givenName(), it.familyName(), it.bornOn()));
    }

    private Optional<Pupil> pupil(Actor actor, String from) {
        if (!from.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var parts = from.substring(PREFIX.length()).split("\\.", -1);
        if (parts.length != PARTS) {
            throw new NotFound();
        }
        return Optional.of(rooms.pupil(actor, RoundId.of(parts[0]), RoomId.of(parts[1]), ChildId.of(parts[2])));
    }
}
