package dk.tidlig.child.web;

import dk.tidlig.child.Births;
import dk.tidlig.child.ChildView;
import dk.tidlig.child.Children;
import dk.tidlig.child.record.Kept;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.Choice;
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

/// An unborn child is born, one after the other when there are several; or its record ends.
@Controller
@RequestMapping("/children/{childId}")
class BirthController {
    private final Births births;
    private final Children children;
    private final Kept kept;
    private final FieldNames fields;
    private final Forms forms;

    BirthController(Births births, Children children, Kept kept, FieldNames fields, Forms forms) {
        this.births = births;
        this.children = children;
        this.kept = kept;
        this.fields = fields;
        this.forms = forms;
    }

    @GetMapping("/birth")
    String birth(Actor actor, @PathVariable String childId, Model model) {
        children.askToAmend(actor, ChildId.of(childId));
        model.addAttribute("form", BirthForm.of(children.read(actor, ChildId.of(childId))));
        return showBirth(actor, childId, model);
    }

    @PostMapping("/birth")
    String born(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") BirthForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        form.check(errors);
        if (forms.refuses(errors, "child.birth.saved", () -> births.born(actor, child, form.toCommand()))) {
            fields.compare(form.mine(), forms.standing(), model);
            return showBirth(actor, childId, model);
        }
        return births.expectedWith(actor, child).stream()
                .findFirst()
                .map(next -> "redirect:/children/" + next + "/birth")
                .orElse("redirect:/children/" + childId);
    }

    @GetMapping("/ending")
    String ending(Actor actor, @PathVariable String childId, Model model) {
        children.askToAmend(actor, ChildId.of(childId));
        var child = children.read(actor, ChildId.of(childId));
        model.addAttribute("form", new EndingForm(child.version(), null, null));
        return showEnding(actor, childId, model);
    }

    @PostMapping("/ending")
    String end(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            Model model) {
        if (forms.refuses(
                errors, "child.ending.saved", () -> births.end(actor, ChildId.of(childId), form.toCommand()))) {
            return showEnding(actor, childId, model);
        }
        return "redirect:/children/" + childId;
    }

    private String showBirth(Actor actor, String childId, Model model) {
        var child = ChildId.of(childId);
        model.addAttribute("childId", childId);
        model.addAttribute("kept", kept.names(child));
        model.addAttribute("fields", fields.ofChild());
        model.addAttribute("several", !births.expectedWith(actor, child).isEmpty());
        return "child/birth";
    }

    private String showEnding(Actor actor, String childId, Model model) {
        var child = children.read(actor, ChildId.of(childId));
        model.addAttribute("childId", childId);
        model.addAttribute("fields", fields.ofChild());
        model.addAttribute(
                "reasons",
                ChildView.Ending.Reason.of(child.unborn()).stream()
                        .map(it -> new Choice(it.name(), fields.ending(it)))
                        .toList());
        return "child/ending";
    }
}
