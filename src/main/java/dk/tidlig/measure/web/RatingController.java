package dk.tidlig.measure.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.measure.Rating;
import dk.tidlig.measure.RatingId;
import dk.tidlig.measure.RatingPages;
import dk.tidlig.measure.Ratings;
import dk.tidlig.programme.MeasurementNeed.Perspective;
import dk.tidlig.programme.MeasurementNeed.Purpose;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Map;
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

/// Places on the ruler: the list, a new one, a right one instead of a wrong one.
@Controller
@RequestMapping("/children/{childId}/ratings")
class RatingController {
    private final Ratings ratings;
    private final RatingPages pages;
    private final RatingChoices choices;
    private final Forms forms;
    private final Words words;

    RatingController(Ratings ratings, RatingPages pages, RatingChoices choices, Forms forms, Words words) {
        this.ratings = ratings;
        this.pages = pages;
        this.choices = choices;
        this.forms = forms;
        this.words = words;
    }

    @GetMapping
    String list(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("childId", childId);
        model.addAttribute("ratings", pages.list(actor, ChildId.of(childId), actor.language()));
        return "measure/ratings";
    }

    @GetMapping("/new")
    String fresh(
            Actor actor,
            @PathVariable String childId,
            @RequestParam(required = false) @Nullable String purpose,
            Model model) {
        model.addAttribute("form", RatingForm.fresh(words.today(), purposeOf(purpose)));
        var place = pages.place(actor, ChildId.of(childId));
        return form(childId, choices.of(place, actor.language()), model);
    }

    @PostMapping
    String place(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") RatingForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var place = pages.place(actor, child);
        if (forms.refusesTwin(
                errors,
                "measure.done",
                () -> ratings.place(
                        actor, child, place.episode(), form.toCommand(actor.profession(), place.scale())))) {
            return form(childId, choices.of(place, actor.language()), model);
        }
        return "redirect:/children/" + child;
    }

    @GetMapping("/{ratingId}/correct")
    String wrong(Actor actor, @PathVariable String childId, @PathVariable String ratingId, Model model) {
        var wrong = pages.wrong(actor, ChildId.of(childId), RatingId.of(ratingId));
        if (wrong.instead() != null) {
            return "redirect:/children/" + childId + "/ratings/"
                    + wrong.instead().rating().id() + "/correct";
        }
        model.addAttribute("form", RatingForm.of(wrong.rating(), wrong.scale()));
        return correction(actor, childId, wrong, model);
    }

    @PostMapping("/{ratingId}/correct")
    String correct(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String ratingId,
            @Valid @ModelAttribute("form") RatingForm form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var wrong = pages.wrong(actor, child, RatingId.of(ratingId));
        if (form.reason() == null || form.reason().isBlank()) {
            errors.rejectValue("reason", "measure.form.reason.missing");
        }
        if (forms.refuses(
                errors,
                () -> ratings.correct(
                        actor,
                        child,
                        wrong.rating().id(),
                        form.toCommand(professionOf(wrong.rating(), actor), wrong.scale()),
                        String.valueOf(form.reason())))) {
            return correction(actor, childId, pages.wrong(actor, child, RatingId.of(ratingId)), model);
        }
        return "redirect:/children/" + child + "/ratings";
    }

    /// The form that corrects it; the later of two sees what stands, and what they send then is put instead of that.
    private String correction(Actor actor, String childId, RatingPages.Wrong wrong, Model model) {
        var instead = wrong.instead();
        if (instead != null) {
            model.addAttribute("stands", choices.lines(instead));
        }
        model.addAttribute(
                "corrects",
                (instead == null ? wrong.rating() : instead.rating()).id().toString());
        return form(childId, choices.of(wrong, actor.language()), model);
    }

    private static String form(String childId, Map<String, Object> choices, Model model) {
        model.addAttribute("childId", childId);
        model.addAllAttributes(choices);
        return "measure/rating-form";
    }

    /// Whoever corrects a colleague's place does not take it for their own.
    private static String professionOf(Rating wrong, Actor actor) {
        return wrong.perspective() == Perspective.PROFESSIONAL ? wrong.rater() : actor.profession();
    }

    private static @Nullable Purpose purposeOf(@Nullable String code) {
        for (var purpose : Purpose.values()) {
            if (purpose.name().toLowerCase(Locale.ROOT).equals(code)) {
                return purpose;
            }
        }
        return null;
    }
}
