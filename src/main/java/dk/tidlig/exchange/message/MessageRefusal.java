package dk.tidlig.exchange.message;

import dk.tidlig.kernel.Refusal;

/// Why a message is not taken in.
public enum MessageRefusal implements Refusal {
    /// Larger than any file may be.
    TOO_LARGE,
    /// Not JSON, or cut off.
    UNREADABLE,
    /// JSON, but not FHIR R4.
    NOT_FHIR,
    /// FHIR, but no Bundle of type `message`.
    NOT_A_MESSAGE,
    /// No MessageHeader first.
    NO_HEADER,
    /// A message of another kind than CareCommunication.
    OTHER_KIND,
    /// No Communication with an identifier, or nothing written in it.
    NOTHING_SAID,
    /// It does not say who sent it, or to whom.
    NO_SENDER,
    /// It says nothing of whom it is about.
    NO_PATIENT,
    /// No municipality here has the receiver's SOR code.
    UNKNOWN_RECEIVER,
    /// It is to another municipality than this.
    NOT_FOR_US,
    /// The message has become work already.
    SETTLED_ALREADY;

    @Override
    public String module() {
        return "exchange";
    }
}
