package dk.tidlig.intake.web;

/// There is no draft to go on with: its time was up, it was thrown away, or it lies on another machine.
final class DraftGone extends RuntimeException {
    DraftGone() {
        super("the draft is gone");
    }
}
