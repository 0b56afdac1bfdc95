package dk.tidlig.session.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.ChildId;
import dk.tidlig.kernel.NotFound;
import dk.tidlig.kernel.UserId;
import dk.tidlig.offer.OfferId;
import dk.tidlig.session.CourseId;
import dk.tidlig.session.place.KeptPlace;
import dk.tidlig.session.place.KeptPlaces;
import dk.tidlig.shell.Forms;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// A child's kept places: reserved, handed over, moved, taken over, let go and offered on.
@Controller
@RequestMapping("/children/{childId}/places")
class PlaceController {
    private final KeptPlaces places;
    private final PlacePage page;
    private final Forms forms;

    PlaceController(KeptPlaces places, PlacePage page, Forms forms) {
        this.places = places;
        this.page = page;
        this.forms = forms;
    }

    /// A place to reserve.
    ///
    /// @param within so many days after its first day it lapses
    record ReserveForm(
            @NotBlank(message = "{session.place.daycare.missing}") @Nullable
            String daycare,

            @NotBlank(message = "{session.place.course.missing}") @Nullable
            String course,

            @NotNull(message = "{session.place.within.missing}")
            @Min(value = 0, message = "{session.place.within.missing}")
            @Max(value = 365, message = "{session.place.within.missing}")
            @Nullable
            Integer within) {}

    /// What the daycare goes on from.
    record HandOverForm(
            @NotBlank(message = "{session.place.staff.missing}") @Nullable
            String staff,

            @NotBlank(message = "{session.place.words.missing}") @Size(max = 2000) @Nullable
            String method,

            @NotBlank(message = "{session.place.words.missing}") @Size(max = 2000) @Nullable
            String goals,

            @NotBlank(message = "{session.place.words.missing}") @Size(max = 2000) @Nullable
            String works) {}

    /// Nothing but the press of a button.
    record Press() {}

    @GetMapping
    String list(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new Press());
        return listPage(actor, childId, model);
    }

    @GetMapping("/new")
    String reserving(Actor actor, @PathVariable String childId, Model model) {
        model.addAttribute("form", new ReserveForm(null, null, 14));
        return reservePage(actor, childId, model);
    }

    @PostMapping
    String reserve(
            Actor actor,
            @PathVariable String childId,
            @Valid @ModelAttribute("form") ReserveForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> places.reserve(
                actor,
                ChildId.of(childId),
                CourseId.of(String.valueOf(form.course())),
                OfferId.of(String.valueOf(form.daycare())),
                Objects.requireNonNull(form.within()));
        return forms.refusesTwin(errors, deed) ? reservePage(actor, childId, model) : to(childId);
    }

    @GetMapping("/{placeId}/hand-over")
    String handing(Actor actor, @PathVariable String childId, @PathVariable String placeId, Model model) {
        model.addAttribute("form", new HandOverForm(null, null, null, null));
        return handPage(actor, childId, placeId, model);
    }

    @PostMapping("/{placeId}/hand-over")
    String handOver(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String placeId,
            @Valid @ModelAttribute("form") HandOverForm form,
            BindingResult errors,
            Model model) {
        Runnable deed = () -> places.handOver(
                actor,
                ChildId.of(childId),
                id(placeId),
                new KeptPlace.HandOver(
                        UserId.of(String.valueOf(form.staff())),
                        String.valueOf(form.method()).strip(),
                        String.valueOf(form.goals()).strip(),
                        String.valueOf(form.works()).strip()));
        return forms.refuses(errors, "session.place.handed.done", deed)
                ? handPage(actor, childId, placeId, model)
                : to(childId);
    }

    @GetMapping("/{placeId}/{deed:move|take-over|stop|let-go|offer-on}")
    String again(@PathVariable String childId) {
        return to(childId);
    }

    @PostMapping("/{placeId}/{deed:move|take-over|stop|let-go|offer-on}")
    String press(
            Actor actor,
            @PathVariable String childId,
            @PathVariable String placeId,
            @PathVariable String deed,
            @ModelAttribute("form") Press form,
            BindingResult errors,
            Model model) {
        var child = ChildId.of(childId);
        var place = id(placeId);
        Runnable done = () -> {
            switch (deed) {
                case "move" -> places.move(actor, child, place);
                case "take-over" -> places.takeOver(actor, child, place);
                case "stop" -> places.stop(actor, child, place);
                case "let-go" -> places.letGo(actor, child, place);
                default -> places.offerOn(actor, child, place);
            }
        };
        return forms.refuses(errors, done) ? listPage(actor, childId, model) : to(childId);
    }

    private String listPage(Actor actor, String childId, Model model) {
        model.addAllAttributes(page.list(actor, ChildId.of(childId)));
        return "session/places";
    }

    private String reservePage(Actor actor, String childId, Model model) {
        model.addAllAttributes(page.reserving(actor, ChildId.of(childId)));
        return "session/place";
    }

    private String handPage(Actor actor, String childId, String placeId, Model model) {
        model.addAllAttributes(page.handing(actor, ChildId.of(childId), id(placeId)));
        return "session/hand-over";
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    private static String to(String childId) {
        return "redirect:/children/" + ChildId.of(childId) + "/places";
    }
}
