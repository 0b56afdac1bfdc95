package dk.tidlig.child.web;

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

/// The child's one or two homes. A protected address has a page of its own, and each look at it is noted.
@Controller
@RequestMapping("/children/{childId}/homes/{place}")
class HomeController {
    private final Relatives relatives;
    private final KinChoices choices;
    private final Forms forms;

    HomeController(Relatives relatives, KinChoices choices, Forms forms) {
        this.relatives = relatives;
        this.choices = choices;
        this.forms = forms;
    }

    @GetMapping
    String home(Actor actor, @PathVariable String childId, @PathVariable int place, Model model) {
        relatives.askToAmend(actor, ChildId.of(childId));
        var home = relatives.of(actor, ChildId.of(childId)).home(oneOrTwo(place));
        model.addAttribute("form", home.map(HomeForm::of).orElseGet(HomeForm::empty));
        return show(childId, place, model);
    }

    @PostMapping
    String keep(
            Actor actor,
            @PathVariable String childId,
            @PathVariable int place,
            @Valid @ModelAttribute("form") HomeForm form,
            BindingResult errors,
            Model model) {
        if (forms.refuses(
                errors,
                () -> relatives.keepHome(
                        actor,
                        ChildId.of(childId),
                        oneOrTwo(place),
                        Checked.version(form.version()),
                        form.toCommand()))) {
            choices.compare(form.mine(), forms.standing(), model);
            return show(childId, place, model);
        }
        return "redirect:/children/" + childId + "/family";
    }

    @GetMapping("/address")
    String address(Actor actor, @PathVariable String childId, @PathVariable int place, Model model) {
        model.addAttribute("address", relatives.protectedAddress(actor, ChildId.of(childId), oneOrTwo(place)));
        model.addAttribute("childId", childId);
        model.addAttribute("place", place);
        return "child/address";
    }

    private String show(String childId, int place, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("place", place);
        model.addAllAttributes(choices.homeModel(ChildId.of(childId)));
        return "child/home";
    }

    private static int oneOrTwo(int place) {
        if (place != 1 && place != 2) {
            throw new NotFound();
        }
        return place;
    }
}
