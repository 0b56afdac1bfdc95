package dk.tidlig.episode.sharing.web;

import dk.tidlig.episode.sharing.SharingId;
import dk.tidlig.episode.sharing.Sharings;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// What has been passed on of a child, passing on, and ending it.
@Controller
@RequestMapping("/children/{childId}/sharings")
class SharingController {
    private final Sharings sharings;
    private final Forms forms;

    SharingController(Sharings sharings, Forms forms) {
        this.sharings = sharings;
        this.forms = forms;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("page", sharings.page(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        return "episode/sharings";
    }

    @GetMapping("/new")
    String ask(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", SharingForm.empty());
        return show(actor, childId, model);
    }

    @PostMapping("/new")
    String share(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") SharingForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        return forms.refuses(errors, "episode.sharing.done", () -> sharings.share(actor, child, form.toCommand()))
                ? show(actor, childId, model)
                : "redirect:/children/" + childId + "/sharings";
    }

    @PostMapping("/{sharingId}/end")
    String end(Actor actor, @PathVariable String childId, @PathVariable String sharingId) {
        sharings.end(actor, ChildId.of(childId), SharingId.of(sharingId));
        return "redirect:/children/" + childId + "/sharings";
    }

    private String show(Actor actor, String childId, Model model) {
        model.addAttribute("choices", sharings.asked(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        return "episode/sharing-form";
    }
}
