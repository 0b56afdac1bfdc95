package dk.tidlig.relaylog.page;

import dk.tidlig.kernel.UserId;
import dk.tidlig.relaylog.RelayLog;
import dk.tidlig.relaylog.baton.Absence;
import dk.tidlig.relaylog.baton.Offer;
import dk.tidlig.relaylog.meeting.Entry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A relay log as it is read.
///
/// @param child name and age
/// @param around whether the reader may open the child's own page
/// @param holds whether the reader holds the baton, or stands in for the holder
/// @param holder who holds the baton
/// @param away the holder's absence that is noted
/// @param offer the offer that waits; null when none does
/// @param lastOffer how the latest offer ended, while that is news to the holder
/// @param picture concerns side by side and over time
/// @param agreements those of the log, the standing ones first
/// @param story what was written, the newest first
/// @param closing how it was closed, in words
public record LogPage(
        RelayLog log,
        String child,
        boolean around,
        boolean holds,
        Person holder,
        @Nullable Away away,
        @Nullable OfferLine offer,
        @Nullable OfferLine lastOffer,
        List<Person> participants,
        ConcernPicture picture,
        List<AgreementLine> agreements,
        List<StoryLine> story,
        @Nullable String closing) {
    public LogPage {
        participants = List.copyOf(participants);
        agreements = List.copyOf(agreements);
        story = List.copyOf(story);
    }

    /// Somebody of the log.
    ///
    /// @param reads whether the family's consent to that person stands
    public record Person(UserId user, String line, boolean reads, boolean worksHere) {}

    /// @param standIn null when nobody stands in
    public record Away(Absence absence, @Nullable String standIn, boolean now) {}

    /// @param mine whether it is offered to the reader
    public record OfferLine(Offer offer, String from, String to, boolean mine, boolean expired) {}

    /// @param became what became of it; null while it stands
    public record AgreementLine(Entry entry, @Nullable Became became, boolean late) {
        public boolean open() {
            return became == null;
        }
    }

    /// What became of an agreement, and when that was written.
    public record Became(Entry.Kind kind, LocalDate on) {}

    /// @param by who wrote it
    /// @param on the day of the meeting, or the day it was written
    /// @param correction the entry that stands instead, of one that was corrected
    public record StoryLine(
            Entry entry, String by, LocalDate on, @Nullable String present, boolean correctable) {}

    public String state() {
        return switch (log.state()) {
            case DRAFT -> "draft";
            case CONSENT_PENDING -> "consent-pending";
            case OPEN -> "open";
            case CLOSED -> "closed";
        };
    }

    public List<AgreementLine> standing() {
        return agreements.stream().filter(AgreementLine::open).toList();
    }
}
