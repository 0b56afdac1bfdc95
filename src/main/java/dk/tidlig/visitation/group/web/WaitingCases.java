package dk.tidlig.visitation.group.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.Standing;
import dk.tidlig.intake.events.EnquiryClocks;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.intake.referral.ReferralLines;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.Words;
import dk.tidlig.visitation.group.GroupVisitations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What waits for a group: the agenda of its next meeting, made by itself. No name stands in it, and no reason.
@Component
class WaitingCases {
    private final Referrals referrals;
    private final GroupVisitations visitations;
    private final ReferralLines lines;
    private final EnquiryClocks clocks;
    private final Words words;

    WaitingCases(
            Referrals referrals, GroupVisitations visitations, ReferralLines lines, EnquiryClocks clocks, Words words) {
        this.referrals = referrals;
        this.visitations = visitations;
        this.lines = lines;
        this.clocks = clocks;
        this.words = words;
    }

    /// @param state new, asked about and answered, or asked about and not answered yet
    /// @param clock what runs out first, while it runs
    record Waiting(
            ReferralId id,
            String about,
            String reference,
            String received,
            String state,
            @Nullable ClockView clock) {}

    /// The oldest first.
    List<Waiting> of(Actor actor, GroupId group) {
        var rows = referrals.waitingFor(actor, group);
        var asked = visitations.askedFor(actor, rows);
        var running = clocks.running(
                rows.stream().map(row -> new EnquiryId(row.id().value())).toList());
        return rows.stream()
                .map(row -> {
                    var clock = running.get(new EnquiryId(row.id().value()));
                    return new Waiting(
                            row.id(),
                            lines.about(row),
                            row.reference().spaced(),
                            words.moment(row.receivedAt()),
                            words.text("visitation.group.waits." + state(row.standing(), asked.contains(row.id()))),
                            clock == null ? null : clock.view());
                })
                .toList();
    }

    private static String state(Standing standing, boolean asked) {
        if (standing == Standing.MORE_ASKED) {
            return "asked";
        }
        return asked ? "answered" : "new";
    }
}
