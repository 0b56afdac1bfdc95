package dk.tidlig.episode.sharing;

import dk.tidlig.child.consent.Recipient;

/// To whom something is passed on.
public sealed interface Receiver {
    /// Somebody who works here, or everybody in a unit: what is passed on is open to them.
    record Inside(Recipient to) implements Receiver {}

    /// Somebody outside of the system, who is told in words.
    record Outside(String name) implements Receiver {}
}
