package dk.tidlig.visitation.group.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.visitation.group.Meeting;
import dk.tidlig.visitation.group.Meetings;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Fills the pages of a group and of its meetings.
@Component
class GroupPages {
    private final WaitingCases waiting;
    private final DueCases due;
    private final ShownDecisions decisions;
    private final ShownQuorum quorum;
    private final ShownRhythm rhythm;

    GroupPages(WaitingCases waiting, DueCases due, ShownDecisions decisions, ShownQuorum quorum, ShownRhythm rhythm) {
        this.waiting = waiting;
        this.due = due;
        this.decisions = decisions;
        this.quorum = quorum;
        this.rhythm = rhythm;
    }

    String group(Actor actor, Meetings.OfGroup it, Model model) {
        model.addAttribute("it", it);
        model.addAttribute("rhythm", it.rhythm() == null ? null : rhythm.of(it.rhythm()));
        model.addAttribute("waiting", waiting.of(actor, it.group().id()));
        model.addAttribute("due", due.of(actor, it));
        model.addAttribute("changed", rhythm.changed(actor, it.group().id()));
        model.addAttribute(
                "vacant",
                it.group().vacancies(it.today()).stream().map(decisions::seat).toList());
        model.addAttribute(
                "coming",
                it.meetings().stream()
                        .filter(meeting -> !meeting.heldOn().isBefore(it.today()))
                        .sorted(Comparator.comparing(Meeting::heldOn))
                        .toList());
        model.addAttribute(
                "earlier",
                it.meetings().stream()
                        .filter(meeting -> meeting.heldOn().isBefore(it.today()))
                        .toList());
        return "visitation/group";
    }

    String meeting(Actor actor, Meetings.Held held, Model model) {
        strip(held, model);
        model.addAttribute("rules", quorum.of(held));
        agenda(actor, held, model);
        model.addAttribute("decisions", decisions.of(held.decisions()));
        return "visitation/meeting";
    }

    String minutes(Meetings.Held held, Model model) {
        strip(held, model);
        model.addAttribute("backUrl", model.getAttribute("url"));
        model.addAttribute("rules", quorum.of(held));
        model.addAttribute("decisions", decisions.of(held.decisions()));
        return "visitation/minutes";
    }

    /// What waits and what has come to its day, by itself.
    void agenda(Actor actor, Meetings.Held held, Model model) {
        model.addAttribute("waiting", waiting.of(actor, held.group().id()));
        model.addAttribute("due", due.of(actor, held));
    }

    /// What stands over every page of a meeting.
    void strip(Meetings.Held held, Model model) {
        model.addAttribute("held", held);
        model.addAttribute(
                "url",
                "/groups/" + held.group().id() + "/meetings/" + held.meeting().id());
        model.addAttribute("sitting", quorum.sitting(held));
        model.addAttribute("vacant", quorum.vacant(held));
    }
}
