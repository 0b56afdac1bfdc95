package dk.tidlig.visitation.group.web;

import dk.tidlig.episode.EpisodeAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.intake.referral.Referral;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Words;
import dk.tidlig.visitation.group.GroupDecision;
import dk.tidlig.visitation.group.GroupDecisionView;
import dk.tidlig.visitation.group.Meetings;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Fills the page of one case at a meeting: the others stand there without names, or not at all.
@Component
class CasePages {
    private final GroupPages groups;
    private final CaseLines lines;
    private final ShownDecisions shown;
    private final Colleagues colleagues;
    private final Words words;

    CasePages(GroupPages groups, CaseLines lines, ShownDecisions shown, Colleagues colleagues, Words words) {
        this.groups = groups;
        this.lines = lines;
        this.shown = shown;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// @param kept whoever may take no part
    String one(
            Actor actor,
            Meetings.Held held,
            Referral referral,
            List<GroupDecisionView> decisions,
            Set<UserId> kept,
            Model model) {
        groups.strip(held, model);
        groups.agenda(actor, held, model);
        model.addAttribute("referral", referral);
        model.addAttribute("decisions", shown.of(decisions));
        model.addAttribute("kept", kept.stream().map(UserId::toString).toList());
        lines.fill(actor, held, referral, kept, model);
        model.addAttribute("kinds", kinds());
        model.addAttribute("people", people());
        standing(decisions, model);
        return "visitation/case";
    }

    /// What an amendment begins from: the decision that stands on a settled referral.
    private void standing(List<GroupDecisionView> decisions, Model model) {
        var replaced = decisions.stream().map(GroupDecisionView::amends).toList();
        decisions.stream()
                .filter(it -> it.kind().settles() && !replaced.contains(it.id()))
                .findFirst()
                .ifPresent(it -> {
                    model.addAttribute("standing", it);
                    model.addAttribute("standingKind", shown.kind(it.kind()));
                });
    }

    private List<Choice> kinds() {
        return Arrays.stream(GroupDecision.Kind.values())
                .map(kind -> {
                    var key = "visitation.group.choice."
                            + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
                    return new Choice(kind.name(), words.text(key), words.text(key + ".hint"));
                })
                .toList();
    }

    private List<Choice> people() {
        return colleagues.whoMay(EpisodeAction.RECORD_CONTACT.code()).stream()
                .map(one -> new Choice(one.id().toString(), one.line(LocaleContextHolder.getLocale())))
                .toList();
    }
}
