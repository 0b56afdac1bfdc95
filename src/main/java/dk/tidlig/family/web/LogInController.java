package dk.tidlig.family.web;

import dk.tidlig.child.kin.KinId;
import dk.tidlig.family.LogInId;
import dk.tidlig.family.LogInPage;
import dk.tidlig.family.LogIns;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.Refused;
import dk.tidlig.shell.Forms;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The family's log-ins, as those around the child see and make them.
@Controller
@RequestMapping("/children/{childId}/family-access")
class LogInController {
    private final LogIns logIns;
    private final Forms forms;

    LogInController(LogIns logIns, Forms forms) {
        this.logIns = logIns;
        this.forms = forms;
    }

    /// @param who as the page names them
    record InviteForm(String who) {
        InviteForm {
            who = who == null ? "" : who;
        }
    }

    @GetMapping
    String page(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new InviteForm(""));
        return show(actor, childId, model);
    }

    /// The code goes along once, to be put on paper.
    ///
    /// @throws Refused when that one can have no log-in
    @PostMapping("/invite")
    String invite(
            Actor actor,
            @PathVariable String childId,
            @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var kin = form.who().equals(LogInPage.SELF) ? null : KinId.of(form.who());
        return forms.refuses(
                        errors,
                        () -> flash.addFlashAttribute("invited", logIns.invite(actor, ChildId.of(childId), kin)))
                ? show(actor, childId, model)
                : back(childId);
    }

    @PostMapping("/{logInId}/end")
    String end(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String logInId,
            @ModelAttribute("form") InviteForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        "family.access.ended",
                        () -> logIns.end(actor, ChildId.of(childId), LogInId.of(logInId)))
                ? show(actor, childId, model)
                : back(childId);
    }

    private String show(Actor actor, String childId, Model model) {
        model.addAttribute("page", logIns.page(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        return "family/access";
    }

    private static String back(String childId) {
        return "redirect:/children/" + ChildId.of(childId) + "/family-access";
    }
}
