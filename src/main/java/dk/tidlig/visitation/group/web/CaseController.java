package dk.tidlig.visitation.group.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.group.GroupId;
import dk.tidlig.intake.referral.ReferralId;
import dk.tidlig.shell.Forms;
import dk.tidlig.visitation.group.GroupDecision;
import dk.tidlig.visitation.group.GroupDecisionId;
import dk.tidlig.visitation.group.GroupVisitations;
import dk.tidlig.visitation.group.MeetingId;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One case at a meeting, and the decision on it. First who it is about, so that whoever may take no part can say so;
/// why the family is referred on the next click.
@Controller
@RequestMapping("/groups/{group}/meetings/{meeting}/referrals/{referral}")
class CaseController {
    private final GroupVisitations visitations;
    private final Cases cases;
    private final TypedCase typed;
    private final Forms forms;

    CaseController(GroupVisitations visitations, Cases cases, TypedCase typed, Forms forms) {
        this.visitations = visitations;
        this.cases = cases;
        this.typed = typed;
        this.forms = forms;
    }

    /// Where in the house one is.
    record At(String group, String meeting, String referral) {
        GroupId ofGroup() {
            return GroupId.of(group);
        }

        MeetingId ofMeeting() {
            return MeetingId.of(meeting);
        }

        ReferralId ofReferral() {
            return ReferralId.of(referral);
        }

        String meetingUrl() {
            return "/groups/" + ofGroup() + "/meetings/" + ofMeeting();
        }

        String url() {
            return meetingUrl() + "/referrals/" + ofReferral();
        }
    }

    @ModelAttribute("at")
    At at(@PathVariable String group, @PathVariable String meeting, @PathVariable String referral) {
        return new At(group, meeting, referral);
    }

    @GetMapping
    String one(
            Actor actor, @ModelAttribute("at") At at, @RequestParam(defaultValue = "false") boolean read, Model model) {
        return cases.show(actor, at, null, read, model);
    }

    @PostMapping
    String decide(
            Actor actor,
            @ModelAttribute("at") At at,
            @Valid @ModelAttribute("form") CaseForm form,
            BindingResult errors,
            Model model) {
        var decided = new AtomicReference<GroupVisitations.@Nullable Decided>();
        form.check(errors);
        if (forms.refuses(errors, form.done(), () -> decided.set(cases.decide(actor, at, form)))) {
            return again(actor, at, form, model);
        }
        return "redirect:" + next(actor, at, form, Objects.requireNonNull(decided.get()));
    }

    @PostMapping("/amend")
    String amend(
            Actor actor,
            @ModelAttribute("at") At at,
            @Valid @ModelAttribute("form") CaseForm form,
            BindingResult errors,
            Model model) {
        form.checkAmendment(errors);
        if (forms.refuses(
                errors,
                "visitation.group.amended",
                () -> visitations.amend(
                        actor,
                        at.ofMeeting(),
                        at.ofReferral(),
                        GroupDecisionId.of(String.valueOf(form.amends())),
                        form.toAmendment()))) {
            return again(actor, at, form, model);
        }
        return "redirect:" + at.url() + "?read=true";
    }

    private String again(Actor actor, At at, CaseForm form, Model model) {
        model.addAttribute("typed", typed.of(form));
        return cases.show(actor, at, form, true, model);
    }

    /// Whoever is to write a notification of concern goes where it is written. For another it is on their day.
    private static String next(Actor actor, At at, CaseForm form, GroupVisitations.Decided decided) {
        if (decided.kind() != GroupDecision.Kind.NOTIFICATION
                || !actor.id().toString().equals(form.responsible())) {
            return at.meetingUrl();
        }
        var first = decided.children().getFirst();
        return "/children/" + first.child()
                + (first.episode() == null ? "/notifications/new" : "/episodes/" + first.episode() + "/notification");
    }
}
