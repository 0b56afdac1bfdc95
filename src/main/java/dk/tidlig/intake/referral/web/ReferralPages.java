package dk.tidlig.intake.referral.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.EnquiryFilter;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.intake.Standing;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.intake.referral.ReferralAnswer;
import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.ReferralGroups;
import dk.tidlig.intake.referral.ReferralLines;
import dk.tidlig.intake.referral.ReferralRow;
import dk.tidlig.intake.referral.ReferralStep;
import dk.tidlig.intake.referral.Told;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Paging;
import dk.tidlig.shell.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Fills the pages of referrals that were sent.
@Component
class ReferralPages {
    private final ShownReferrals rows;
    private final ReferralLines lines;
    private final ReferralGroups groups;
    private final Programmes programmes;
    private final Words words;

    ReferralPages(ShownReferrals rows, ReferralLines lines, ReferralGroups groups, Programmes programmes, Words words) {
        this.rows = rows;
        this.lines = lines;
        this.groups = groups;
        this.programmes = programmes;
        this.words = words;
    }

    /// One question of what was told, and where it is amended.
    ///
    /// @param url null when the reader may not amend it
    record Part(
            String heading, List<Answer> answers, @Nullable String url) {}

    String list(List<ReferralRow> waiting, Model model) {
        model.addAttribute("rows", rows.waiting(waiting));
        return "intake/referral-list";
    }

    String own(List<ReferralRow> sent, int page, long total, Model model) {
        model.addAttribute("rows", rows.sent(sent));
        model.addAttribute("paging", new Paging(page, EnquiryFilter.SIZE, total, "/referrals/own"));
        return "intake/referral-own";
    }

    String sent(Referral it, Model model) {
        model.addAttribute("referral", it);
        model.addAttribute("group", groups.names().getOrDefault(it.group(), ""));
        model.addAttribute(
                "limits",
                rows.limits(programmes.version(it.version()), it.received().at()));
        return "intake/referral-sent";
    }

    String withdraw(Referral it, Model model) {
        model.addAttribute("referral", it);
        model.addAttribute("about", lines.about(it));
        return "intake/referral-withdraw";
    }

    /// @param told null for one who may read who it is about, and not why
    String one(Actor actor, Referral it, @Nullable Told told, Model model) {
        var programme = programmes.version(it.version()).definition();
        boolean own = it.received().by().equals(actor.id());
        boolean amends = told != null
                && it.standing() != Standing.WITHDRAWN
                && (own || actor.may(IntakeAction.AMEND_REFERRAL.code()));
        model.addAttribute("referral", it);
        model.addAttribute("own", own);
        model.addAttribute("group", groups.names().getOrDefault(it.group(), ""));
        model.addAttribute("about", lines.about(it));
        model.addAttribute("standing", rows.standing(it, own));
        model.addAttribute("referrer", rows.name(it.received().by()));
        model.addAttribute("parts", parts(it, told == null ? it.family() : told.answers(), amends, programme));
        model.addAttribute("told", told != null);
        model.addAttribute("amends", amends && it.settlement() == null);
        model.addAttribute("mayWithdraw", own && it.settlement() == null);
        model.addAttribute("mayAdd", mayAdd(actor, it, told));
        model.addAttribute("changes", told == null ? List.of() : rows.changes(told.amendments(), programme));
        model.addAttribute("clock", own ? null : rows.clock(it));
        return "intake/referral";
    }

    /// Whether more children may turn out to be expected than were accepted.
    private static boolean mayAdd(Actor actor, Referral it, @Nullable Told told) {
        return told != null
                && it.settlement() instanceof Referral.Settlement.Accepted
                && it.family().unborn()
                && it.children().size() < ReferralAnswer.Due.MOST
                && actor.may(IntakeAction.SETTLE_REFERRAL.code());
    }

    private List<Part> parts(Referral it, ReferralAnswers answers, boolean amends, ProgrammeDefinition programme) {
        return Arrays.stream(ReferralStep.values())
                .filter(step -> answers.answer(step).isPresent())
                .map(step -> new Part(
                        words.text("intake.referral.part." + step.path()),
                        lines.of(answers, step, programme),
                        amends && mayChange(it, step) ? "/referrals/" + it.id() + "/amend/" + step.path() : null))
                .toList();
    }

    /// Who it is about, and which group has it, is settled with it; whom it was sent about never turns.
    static boolean mayChange(Referral it, ReferralStep step) {
        return switch (step) {
            case WHOM -> false;
            case LIVES, CHILD -> it.settlement() == null;
            case PARENT, REASONS, SEEN, DONE, CONSENT -> true;
        };
    }
}
