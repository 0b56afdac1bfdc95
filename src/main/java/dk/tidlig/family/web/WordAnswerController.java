package dk.tidlig.family.web;

import dk.tidlig.family.word.OwnWord;
import dk.tidlig.family.word.WordAnswers;
import dk.tidlig.family.word.WordId;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The family's words, as those around the child read and answer them.
@Controller
@RequestMapping("/children/{childId}/family-words")
class WordAnswerController {
    private final WordAnswers answers;
    private final Forms forms;
    private final Words words;

    WordAnswerController(WordAnswers answers, Forms forms, Words words) {
        this.answers = answers;
        this.forms = forms;
        this.words = words;
    }

    record AnswerForm(
            @Pattern(regexp = "corrected|stays", message = "{family.word.outcome.missing}")
            String outcome,

            @NotBlank(message = "{family.word.answer.missing}")
            @Size(max = WordForm.MOST, message = "{family.word.words.long}")
            String words) {
        AnswerForm {
            outcome = outcome == null ? "" : outcome;
            words = words == null ? "" : words.strip();
        }

        OwnWord.Outcome said() {
            return OwnWord.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT));
        }
    }

    @GetMapping
    String page(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("page", answers.page(actor, ChildId.of(childId)));
        model.addAttribute("childId", childId);
        return "family/said";
    }

    @GetMapping("/{wordId}/answer")
    String form(Actor actor, @PathVariable String childId, @PathVariable String wordId, Model model) {
        model.addAttribute("form", new AnswerForm("", ""));
        return show(actor, childId, wordId, model);
    }

    @PostMapping("/{wordId}/answer")
    String answer(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String wordId,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model) {
        boolean refused = forms.refuses(
                errors,
                "family.word.answered",
                () -> answers.answer(actor, ChildId.of(childId), WordId.of(wordId), form.said(), form.words()));
        return refused
                ? show(actor, childId, wordId, model)
                : "redirect:/children/" + ChildId.of(childId) + "/family-words";
    }

    private String show(Actor actor, String childId, String wordId, Model model) {
        model.addAttribute("asked", answers.asked(actor, ChildId.of(childId), WordId.of(wordId)));
        model.addAttribute(
                "outcomes",
                Arrays.stream(OwnWord.Outcome.values())
                        .map(it -> new Choice(it.code(), words.text("family.word.outcome." + it.code())))
                        .toList());
        model.addAttribute("childId", childId);
        return "family/answer";
    }
}
