package dk.tidlig.episode.web;

import dk.tidlig.episode.EpisodeId;
import dk.tidlig.episode.Episodes;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.Forms;
import dk.tidlig.shell.Words;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The steps of a course: contact with the family, who is responsible, who helps.
@Controller
@RequestMapping("/children/{childId}/episodes/{episodeId}")
class CourseController {
    private final Episodes episodes;
    private final CourseChoices choices;
    private final Forms forms;
    private final Words words;
    private final Clock clock;

    CourseController(Episodes episodes, CourseChoices choices, Forms forms, Words words, Clock clock) {
        this.episodes = episodes;
        this.choices = choices;
        this.forms = forms;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/contact")
    String contact(Actor actor, @PathVariable String childId, @PathVariable String episodeId, Model model) {
        model.addAttribute("form", ContactForm.now(words.today(), LocalTime.ofInstant(clock.instant(), words.zone())));
        return show(actor, childId, episodeId, model, "episode/contact");
    }

    @PostMapping("/contact")
    String recordContact(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String episodeId,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Model model) {
        return forms.refusesTwin(
                        errors,
                        "episode.contact.done",
                        () -> episodes.recordContact(
                                actor, ChildId.of(childId), EpisodeId.of(episodeId), form.toCommand(words.zone())))
                ? show(actor, childId, episodeId, model, "episode/contact")
                : "redirect:/children/" + childId;
    }

    @GetMapping("/responsible")
    String responsible(Actor actor, @PathVariable String childId, @PathVariable String episodeId, Model model) {
        var course = episodes.read(actor, ChildId.of(childId), EpisodeId.of(episodeId));
        model.addAttribute("form", new PersonForm(null, course.responsible().toString()));
        return show(actor, childId, episodeId, model, "episode/responsible");
    }

    @PostMapping("/responsible")
    String hand(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String episodeId,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        () -> episodes.handResponsibility(
                                actor, ChildId.of(childId), EpisodeId.of(episodeId), form.before(), form.chosen()))
                ? show(actor, childId, episodeId, model, "episode/responsible")
                : "redirect:" + After.leaving(actor, childId);
    }

    @GetMapping("/helpers")
    String helpers(Actor actor, @PathVariable String childId, @PathVariable String episodeId, Model model) {
        model.addAttribute("form", new PersonForm(null, null));
        return show(actor, childId, episodeId, model, "episode/helper");
    }

    @PostMapping("/helpers")
    String assign(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String episodeId,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model) {
        return forms.refuses(
                        errors,
                        () -> episodes.assignHelper(actor, ChildId.of(childId), EpisodeId.of(episodeId), form.chosen()))
                ? show(actor, childId, episodeId, model, "episode/helper")
                : "redirect:/children/" + childId;
    }

    @PostMapping("/helpers/{userId}/release")
    String release(
            Actor actor, @PathVariable String childId, @PathVariable String episodeId, @PathVariable String userId) {
        episodes.releaseHelper(actor, ChildId.of(childId), EpisodeId.of(episodeId), UserId.of(userId));
        return "redirect:" + After.leaving(actor, childId);
    }

    private String show(Actor actor, String childId, String episodeId, Model model, String view) {
        model.addAttribute("course", episodes.read(actor, ChildId.of(childId), EpisodeId.of(episodeId)));
        model.addAttribute("people", choices.colleagues(actor.language()));
        model.addAttribute("reached", choices.reached());
        return view;
    }
}
