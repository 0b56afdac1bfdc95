package dk.tidlig.intake.referral.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupMembers;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.Standing;
import dk.tidlig.intake.events.EnquiryClocks;
import dk.tidlig.intake.referral.ReferralLines;
import dk.tidlig.intake.referral.ReferralRow;
import dk.tidlig.intake.referral.Referrals;
import dk.tidlig.shell.DayItem;
import dk.tidlig.shell.DaySource;
import dk.tidlig.shell.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// On the day of a group's members: what waits for the group. On the referrer's: where more was asked.
@Component
@Transactional
class ReferralDay implements DaySource {
    private static final int MOST = 30;
    /// Where there is no clock it waits among what has a week.
    private static final long NO_CLOCK = 7L * 24 * 60;

    private final Referrals referrals;
    private final GroupMembers members;
    private final ReferralLines lines;
    private final EnquiryClocks clocks;
    private final Words words;

    ReferralDay(Referrals referrals, GroupMembers members, ReferralLines lines, EnquiryClocks clocks, Words words) {
        this.referrals = referrals;
        this.members = members;
        this.lines = lines;
        this.clocks = clocks;
        this.words = words;
    }

    @Override
    public List<DayItem> waiting(Actor actor) {
        var items = new ArrayList<>(ofGroups(actor, true));
        if (actor.may(IntakeAction.REFER.code())) {
            referrals.sent(actor, 1).stream()
                    .filter(row -> row.standing() == Standing.MORE_ASKED)
                    .forEach(row -> items.add(item(row, "more", null)));
        }
        return items;
    }

    /// What waits for groups the reader does not sit in, where one is entrusted with all.
    @Override
    public List<DayItem> others(Actor actor) {
        return ofGroups(actor, false);
    }

    private List<DayItem> ofGroups(Actor actor, boolean own) {
        if (!actor.may(IntakeAction.SETTLE_REFERRAL.code()) || !actor.may(IntakeAction.LIST.code())) {
            return List.of();
        }
        var seats = members.groupsOf(actor.id(), words.today());
        var rows = referrals.waiting(actor).stream()
                .filter(row -> seats.contains(row.group()) == own)
                .limit(MOST)
                .toList();
        var running = clocks.running(
                rows.stream().map(row -> new EnquiryId(row.id().value())).toList());
        return rows.stream()
                .map(row -> item(
                        row,
                        own ? "waiting" : "elsewhere",
                        running.get(new EnquiryId(row.id().value()))))
                .toList();
    }

    private DayItem item(ReferralRow row, String what, EnquiryClocks.@Nullable Running clock) {
        var url = "/referrals/" + row.id();
        return new DayItem(
                clock == null ? null : clock.view(),
                clock == null ? NO_CLOCK : clock.minutesLeft(),
                words.text("intake.referral.day.title", lines.about(row)),
                url,
                words.text("intake.referral.day." + what),
                words.text("intake.referral.day." + what + ".deed"),
                url);
    }
}
