package dk.tidlig.child.web;

import dk.tidlig.child.Children;
import dk.tidlig.child.kin.KinId;
import dk.tidlig.child.kin.Relatives;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
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

/// The child's record and the adults around it.
@Controller
@RequestMapping("/children/{childId}/family")
class FamilyController {
    private final Children children;
    private final Relatives relatives;
    private final KinChoices choices;
    private final Forms forms;

    FamilyController(Children children, Relatives relatives, KinChoices choices, Forms forms) {
        this.children = children;
        this.relatives = relatives;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping
    String family(Actor actor, @PathVariable String childId, Model model) {
        var child = ChildId.of(childId);
        model.addAttribute("child", children.read(actor, child));
        model.addAttribute("family", relatives.of(actor, child));
        model.addAttribute("kept", choices.kept(child));
        return "child/family";
    }

    @GetMapping("/new")
    String form(Actor actor, @PathVariable String childId, Model model) {
        relatives.askToAmend(actor, ChildId.of(childId));
        relatives.of(actor, ChildId.of(childId));
        model.addAttribute("form", KinForm.empty());
        return show(childId, "new", model);
    }

    @PostMapping("/new")
    String add(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") KinForm form,
            BindingResult errors,
            Model model) {
        return forms.refusesTwin(errors, () -> relatives.add(actor, ChildId.of(childId), form.toCommand()))
                ? again(actor, childId, "new", model)
                : back(childId);
    }

    @GetMapping("/{kinId}")
    String kin(Actor actor, @PathVariable String childId, @PathVariable String kinId, Model model) {
        var id = KinId.of(kinId);
        var kin = relatives.of(actor, ChildId.of(childId)).kin().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("form", KinForm.of(kin));
        return show(childId, kinId, model);
    }

    @PostMapping("/{kinId}")
    String amend(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String kinId,
            @Valid @ModelAttribute("form") KinForm form,
            BindingResult errors,
            Model model) {
        if (forms.refuses(
                errors,
                () -> relatives.amend(
                        actor,
                        ChildId.of(childId),
                        KinId.of(kinId),
                        Checked.version(form.version()),
                        form.toCommand()))) {
            choices.compare(form.mine(), forms.standing(), model);
            return again(actor, childId, kinId, model);
        }
        return back(childId);
    }

    @PostMapping("/{kinId}/end")
    String end(Actor actor, @PathVariable String childId, @PathVariable String kinId) {
        relatives.end(actor, ChildId.of(childId), KinId.of(kinId));
        return back(childId);
    }

    /// Only to one who may read of the child, though nothing was asked of it yet.
    private String again(Actor actor, String childId, String kin, Model model) {
        relatives.of(actor, ChildId.of(childId));
        return show(childId, kin, model);
    }

    private String show(String childId, String kin, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("kin", kin);
        model.addAllAttributes(choices.model(ChildId.of(childId)));
        return "child/kin";
    }

    private static String back(String childId) {
        return "redirect:/children/" + childId + "/family";
    }
}
