package dk.tidlig.family.web;

import dk.tidlig.family.view.OwnWordPages;
import dk.tidlig.family.word.WordId;
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
import org.springframework.web.bind.annotation.RequestParam;

/// The family's own words, and what it says is not right.
@Controller
@RequestMapping("/family/{childId}/words")
class OwnWordController {
    private final OwnWordPages words;
    private final Forms forms;

    OwnWordController(OwnWordPages words, Forms forms) {
        this.words = words;
        this.forms = forms;
    }

    @GetMapping
    String page(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", WordForm.empty());
        return show(actor, childId, model);
    }

    @PostMapping
    String write(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") WordForm form,
            BindingResult errors,
            Model model) {
        return forms.refusesTwin(
                        errors, "family.word.written", () -> words.write(actor, ChildId.of(childId), form.words()))
                ? show(actor, childId, model)
                : back(childId);
    }

    @GetMapping("/contest")
    String toContest(Actor actor, @PathVariable String childId, @RequestParam String about, Model model) {
        model.addAttribute("form", WordForm.about(about));
        return contest(actor, childId, about, model);
    }

    @PostMapping("/contest")
    String contest(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") WordForm form,
            BindingResult errors,
            Model model) {
        var mark = String.valueOf(form.about());
        return forms.refuses(
                        errors,
                        "family.word.contested",
                        () -> words.contest(actor, ChildId.of(childId), mark, form.words()))
                ? contest(actor, childId, mark, model)
                : back(childId);
    }

    @GetMapping("/{wordId}/correct")
    String toCorrect(Actor actor, @PathVariable String childId, @PathVariable String wordId, Model model) {
        model.addAttribute("form", WordForm.empty());
        return correct(actor, childId, wordId, model);
    }

    @PostMapping("/{wordId}/correct")
    String correct(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String wordId,
            @Valid @ModelAttribute("form") WordForm form,
            BindingResult errors,
            Model model) {
        return forms.refusesTwin(
                        errors,
                        "family.word.corrected",
                        () -> words.correct(actor, ChildId.of(childId), WordId.of(wordId), form.words()))
                ? correct(actor, childId, wordId, model)
                : back(childId);
    }

    private String contest(Actor actor, String childId, String mark, Model model) {
        model.addAttribute("what", "contest");
        model.addAttribute("page", words.toContest(actor, ChildId.of(childId), mark));
        model.addAttribute("childId", childId);
        return "family/word";
    }

    private String correct(Actor actor, String childId, String wordId, Model model) {
        model.addAttribute("what", "correct");
        model.addAttribute("page", words.toCorrect(actor, ChildId.of(childId), WordId.of(wordId)));
        model.addAttribute("childId", childId);
        return "family/word";
    }

    private String show(Actor actor, String childId, Model model) {
        model.addAttribute("page", words.page(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        return "family/words";
    }

    private static String back(String childId) {
        return "redirect:/family/" + ChildId.of(childId) + "/words";
    }
}
