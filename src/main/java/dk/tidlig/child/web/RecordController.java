package dk.tidlig.child.web;

import dk.tidlig.child.Children;
import dk.tidlig.child.record.Kept;
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

/// Amends a child's record.
@Controller
@RequestMapping("/children/{childId}")
class RecordController {
    private final Children children;
    private final Kept kept;
    private final FieldNames fields;
    private final Forms forms;

    RecordController(Children children, Kept kept, FieldNames fields, Forms forms) {
        this.children = children;
        this.kept = kept;
        this.fields = fields;
        this.forms = forms;
    }

    @GetMapping("/record")
    String record(Actor actor, @PathVariable String childId, Model model) {
        children.askToAmend(actor, ChildId.of(childId));
        var child = children.read(actor, ChildId.of(childId));
        model.addAttribute("form", ChildForm.of(child));
        return show(actor, childId, model);
    }

    @PostMapping("/record")
    String amend(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") ChildForm form,
            BindingResult errors,
            Model model) {
        form.check(errors);
        if (forms.refuses(errors, () -> children.amend(actor, ChildId.of(childId), form.toCommand()))) {
            fields.compare(form.mine(), forms.standing(), model);
            return show(actor, childId, model);
        }
        return "redirect:/children/" + childId + "/family";
    }

    private String show(Actor actor, String childId, Model model) {
        model.addAttribute("child", children.read(actor, ChildId.of(childId)));
        model.addAttribute("languages", fields.languages());
        return addCommon(childId, model, "child/record");
    }

    private String addCommon(String childId, Model model, String view) {
        model.addAttribute("childId", childId);
        model.addAttribute("kept", kept.names(ChildId.of(childId)));
        model.addAttribute("fields", fields.ofChild());
        return view;
    }
}
