package dk.tidlig.detection.web;

import dk.tidlig.detection.RoomId;
import dk.tidlig.detection.RoundId;
import dk.tidlig.detection.round.RoomPage;
import dk.tidlig.detection.round.RoomRounds;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.shell.Forms;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A room in a round, on one screen: said alone, said together.
@Controller
@RequestMapping("/rounds/{round}/rooms/{room}")
class RoomController {
    private final RoomRounds rounds;
    private final Forms forms;

    RoomController(RoomRounds rounds, Forms forms) {
        this.rounds = rounds;
        this.forms = forms;
    }

    /// What is pressed, without anything to fill in.
    record Press() {}

    @GetMapping
    String room(Actor actor, @PathVariable String round, @PathVariable String room, Model model) {
        model.addAttribute("form", new Press());
        return show(actor, round, room, model);
    }

    /// Whoever reloads what a press led to.
    @GetMapping({"/ratings", "/joint", "/agreed"})
    String again(@PathVariable String round, @PathVariable String room) {
        return back(round, room);
    }

    /// What one says alone, all of it or what has been filled in so far.
    @PostMapping("/ratings")
    String assess(
            Actor actor,
            @PathVariable String round,
            @PathVariable String room,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            @RequestParam Map<String, String> sent,
            Model model) {
        boolean finishes = "finish".equals(sent.get("then"));
        if (forms.refuses(
                errors,
                finishes ? "detection.finished-now" : "detection.saved",
                () -> rounds.say(actor, RoundId.of(round), RoomId.of(room), Sent.said(sent), finishes))) {
            model.addAttribute("sent", sent);
            return show(actor, round, room, model);
        }
        return "later".equals(sent.get("then")) ? "redirect:/rounds" : back(round, room);
    }

    /// One child, as soon as it is chosen: the line and how far one is come back.
    @PostMapping("/ratings/{child}")
    String line(
            Actor actor,
            @PathVariable String round,
            @PathVariable String room,
            @PathVariable String child,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            @RequestParam Map<String, String> sent,
            Model model) {
        boolean refused = forms.refuses(
                errors,
                () -> rounds.say(actor, RoundId.of(round), RoomId.of(room), Sent.of(ChildId.of(child), sent), false));
        var page = rounds.after(actor, RoundId.of(round), RoomId.of(room), ChildId.of(child));
        model.addAttribute("page", page);
        model.addAttribute("sent", refused ? sent : Map.of());
        model.addAttribute("refused", refused);
        model.addAttribute("row", of(page, child));
        next(actor, model);
        return "detection/room-line";
    }

    @PostMapping("/joint")
    String beginJoint(
            Actor actor,
            @PathVariable String round,
            @PathVariable String room,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            Model model) {
        return forms.refuses(errors, () -> rounds.beginJoint(actor, RoundId.of(round), RoomId.of(room)))
                ? show(actor, round, room, model)
                : back(round, room);
    }

    @PostMapping("/agreed")
    String agree(
            Actor actor,
            @PathVariable String round,
            @PathVariable String room,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            @RequestParam Map<String, String> sent,
            Model model) {
        if (forms.refuses(
                errors,
                "detection.saved",
                () -> rounds.agree(actor, RoundId.of(round), RoomId.of(room), Sent.said(sent)))) {
            model.addAttribute("sent", sent);
            return show(actor, round, room, model);
        }
        return back(round, room);
    }

    private static RoomPage.Row of(RoomPage page, String child) {
        return page.rows().stream()
                .filter(row -> row.child().equals(child))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private String show(Actor actor, String round, String room, Model model) {
        model.addAttribute("page", rounds.page(actor, RoundId.of(round), RoomId.of(room)));
        if (!model.containsAttribute("sent")) {
            model.addAttribute("sent", Map.of());
        }
        next(actor, model);
        return "detection/room";
    }

    /// What one may begin for a child one worries about.
    private static void next(Actor actor, Model model) {
        model.addAttribute("mayRelay", actor.may("relaylog.start"));
        model.addAttribute("mayEnquire", actor.may("intake.submit"));
    }

    private static String back(String round, String room) {
        return "redirect:/rounds/" + RoundId.of(round) + "/rooms/" + RoomId.of(room);
    }
}
