package dk.tidlig.deadline;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import dk.tidlig.episode.HeadFact;
import dk.tidlig.episode.HeadFactView;
import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What runs out next, in the child's head.
@Component
class NextLimit implements HeadFact {
    private final ClockRepository clocks;
    private final ClockFaces faces;
    private final Words words;

    NextLimit(ClockRepository clocks, ClockFaces faces, Words words) {
        this.clocks = clocks;
        this.faces = faces;
        this.words = words;
    }

    @Override
    public Action reading() {
        return ClockAction.READ;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public @Nullable HeadFactView fact(Grant grant) {
        var next = clocks.of(grant).stream().filter(Clock::running).findFirst();
        if (next.isEmpty()) {
            return null;
        }
        var face = faces.face(next.get());
        return new HeadFactView(
                words.text("deadline.head"),
                sign(face.state()),
                face.left(),
                face.lead(),
                face.limit(),
                faces.name(next.get()),
                "/children/" + grant.child() + "/limits");
    }

    private static HeadFactView.Sign sign(ClockView.State state) {
        return switch (state) {
            case FINE -> HeadFactView.Sign.CLOCK_FINE;
            case SOON -> HeadFactView.Sign.CLOCK_SOON;
            case OVER -> HeadFactView.Sign.CLOCK_OVER;
            case RUNNING, PAUSED -> HeadFactView.Sign.CLOCK;
        };
    }
}
