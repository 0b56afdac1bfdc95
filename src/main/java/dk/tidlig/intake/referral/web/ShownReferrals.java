package dk.tidlig.intake.referral.web;

import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.Standing;
import dk.tidlig.intake.events.EnquiryClocks;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralAmendment;
import dk.tidlig.intake.referral.ReferralGroups;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.intake.referral.ReferralLines;
import dk.tidlig.intake.referral.ReferralRow;
import dk.tidlig.kernel.UserId;
import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.Words;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Referrals in the reader's words: rows of a list, where one stands, what was amended.
@Component
class ShownReferrals {
    private final ReferralLines lines;
    private final ReferralGroups groups;
    private final EnquiryClocks clocks;
    private final Colleagues colleagues;
    private final Words words;

    ShownReferrals(
            ReferralLines lines, ReferralGroups groups, EnquiryClocks clocks, Colleagues colleagues, Words words) {
        this.lines = lines;
        this.groups = groups;
        this.clocks = clocks;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// @param from who referred; in one's own list nobody
    /// @param clock what runs out first, while it runs
    record Shown(
            String url,
            String about,
            String reference,
            String received,
            String group,
            String from,
            String standing,
            @Nullable ClockView clock,
            @Nullable String answer,
            boolean wantsMore) {}

    /// @param before empty when nothing stood there
    record Change(
            String when,
            String who,
            String field,
            String before,
            String after,
            @Nullable String reason) {}

    List<Shown> waiting(List<ReferralRow> rows) {
        var running =
                clocks.running(rows.stream().map(row -> asIntake(row.id())).toList());
        return rows.stream()
                .map(row -> {
                    var clock = running.get(asIntake(row.id()));
                    var standing = words.text("intake.referral.standing." + code(row.standing()));
                    return shown(row, name(row.receivedBy()), standing, clock == null ? null : clock.view());
                })
                .toList();
    }

    /// As the referrer is told: where it stands, and nothing of the help.
    List<Shown> sent(List<ReferralRow> rows) {
        return rows.stream()
                .map(row -> shown(row, "", told(row.standing(), row.group()), null))
                .toList();
    }

    private Shown shown(ReferralRow row, String from, String standing, @Nullable ClockView clock) {
        return new Shown(
                "/referrals/" + row.id(),
                lines.about(row),
                row.reference().spaced(),
                words.moment(row.receivedAt()),
                groups.names().getOrDefault(row.group(), ""),
                from,
                standing,
                clock,
                row.answer(),
                row.standing() == Standing.MORE_ASKED);
    }

    String standing(Referral it, boolean own) {
        return own ? told(it.standing(), it.group()) : words.text("intake.referral.standing." + code(it.standing()));
    }

    private String told(Standing standing, dk.tidlig.identity.group.GroupId group) {
        var meets = groups.nextMeeting(group);
        return standing == Standing.RECEIVED && meets.isPresent()
                ? words.text("intake.referral.told.received.on", words.day(meets.get()))
                : words.text("intake.referral.told." + code(standing));
    }

    String name(UserId user) {
        return colleagues
                .find(user)
                .map((Colleague one) -> one.line(LocaleContextHolder.getLocale()))
                .orElse("");
    }

    @Nullable
    ClockView clock(Referral it) {
        var running = clocks.running(List.of(asIntake(it.id()))).get(asIntake(it.id()));
        return running == null ? null : running.view();
    }

    /// The limits that begin when a referral comes, each with its last day.
    List<String> limits(ProgrammeVersion version, Instant sent) {
        return version.definition().clocks().stream()
                .filter(rule -> rule.starts() == ClockRule.Event.REFERRAL_RECEIVED)
                .map(rule -> words.text(
                        "intake.next.limit",
                        rule.name().in(LocaleContextHolder.getLocale()),
                        words.day(clocks.dueOn(rule, sent))))
                .toList();
    }

    List<Change> changes(List<ReferralAmendment> amendments, ProgrammeDefinition programme) {
        return amendments.stream()
                .map(it -> new Change(
                        words.moment(it.stamp().at()),
                        name(it.stamp().by()),
                        lines.field(it.field()),
                        lines.value(it.field(), it.before(), programme),
                        lines.value(it.field(), it.after(), programme),
                        it.reason()))
                .toList();
    }

    /// Clocks know an enquiry and a referral alike, by their id.
    private static EnquiryId asIntake(ReferralId id) {
        return new EnquiryId(id.value());
    }

    private static String code(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
