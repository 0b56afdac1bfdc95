package dk.tidlig.intake.referral.web;

import dk.tidlig.identity.group.LocalGroup;
import dk.tidlig.intake.referral.ReferralAnswers;
import dk.tidlig.intake.referral.ReferralGroups;
import dk.tidlig.intake.referral.ReferralLines;
import dk.tidlig.intake.referral.ReferralStep;
import dk.tidlig.intake.referral.draft.ReferralDraftView;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.shell.Answer;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Fills the pages of a draft.
@Component
class DraftPages {
    private final ReferralStepPages steps;
    private final ReferralLines lines;
    private final ReferralGroups groups;
    private final Words words;

    DraftPages(ReferralStepPages steps, ReferralLines lines, ReferralGroups groups, Words words) {
        this.steps = steps;
        this.lines = lines;
        this.groups = groups;
        this.words = words;
    }

    /// One that can be gone on with: no name, for the list may stand open.
    record Begun(String url, String discardUrl, String programme, String changed, String keptUntil) {}

    List<Begun> begun(List<ReferralDraftView> drafts) {
        return drafts.stream()
                .map(it -> new Begun(
                        base(it) + "/check",
                        base(it) + "/discard",
                        it.version().definition().name().in(LocaleContextHolder.getLocale()),
                        words.moment(it.changedAt()),
                        words.day(it.keptUntil())))
                .toList();
    }

    String step(ReferralDraftView draft, ReferralStep step, @Nullable String then, Model model) {
        var programme = draft.version().definition();
        steps.fill(step, draft.answers(), programme, model);
        model.addAttribute("number", draft.asked().indexOf(step) + 1);
        model.addAttribute("of", draft.asked().size());
        model.addAttribute("then", then);
        model.addAttribute("url", url(draft, step));
        model.addAttribute("backUrl", before(draft, step));
        model.addAttribute("saved", words.text("intake.referral.saved", words.time(draft.changedAt())));
        model.addAttribute("amending", false);
        return "intake/referral-step";
    }

    /// @param here whether the same parent waits, or has a course running
    String check(ReferralDraftView draft, boolean here, Model model) {
        var programme = draft.version().definition();
        model.addAttribute("base", base(draft));
        model.addAttribute("answers", answers(draft, programme));
        model.addAttribute("group", group(draft.answers()));
        model.addAttribute("here", here);
        model.addAttribute("keptUntil", words.day(draft.keptUntil()));
        model.addAttribute("backUrl", url(draft, draft.asked().getLast()));
        return "intake/referral-check";
    }

    private List<Answer> answers(ReferralDraftView draft, ProgrammeDefinition programme) {
        return draft.asked().stream()
                .map(step -> new Answer(
                        steps.heading(step, draft.answers()),
                        text(draft.answers(), step, programme),
                        url(draft, step) + "?then=check"))
                .toList();
    }

    private String text(ReferralAnswers answers, ReferralStep step, ProgrammeDefinition programme) {
        var said = lines.of(answers, step, programme);
        return said.isEmpty()
                ? words.text("intake.check.nothing")
                : said.size() == 1
                        ? said.getFirst().answer()
                        : said.stream()
                                .map(line -> line.question() + ": " + line.answer())
                                .collect(Collectors.joining("\n"));
    }

    private @Nullable String group(ReferralAnswers answers) {
        var lives = answers.lives();
        return groups.find(lives == null ? null : lives.locality())
                .map(LocalGroup::name)
                .orElse(null);
    }

    String url(ReferralDraftView draft, ReferralStep step) {
        return base(draft) + "/" + step.path();
    }

    /// Where to go on: to the next question, or back to the last page when one was only changed.
    String after(ReferralDraftView draft, ReferralStep step, @Nullable String then) {
        int at = draft.asked().indexOf(step);
        return then != null || at == draft.asked().size() - 1
                ? base(draft) + "/check"
                : url(draft, draft.asked().get(at + 1));
    }

    private String before(ReferralDraftView draft, ReferralStep step) {
        int at = draft.asked().indexOf(step);
        return at <= 0 ? "/referrals/new" : url(draft, draft.asked().get(at - 1));
    }

    private static String base(ReferralDraftView draft) {
        return "/referrals/drafts/" + draft.id();
    }
}
