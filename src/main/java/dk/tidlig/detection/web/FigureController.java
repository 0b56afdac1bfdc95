package dk.tidlig.detection.web;

import dk.tidlig.detection.RoundId;
import dk.tidlig.detection.round.RoundFigures;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// A round in numbers: the municipality by institution, an institution by room.
@Controller
class FigureController {
    private final RoundFigures figures;

    FigureController(RoundFigures figures) {
        this.figures = figures;
    }

    @GetMapping("/rounds/{round}/figures")
    String figures(
            Actor actor,
            @PathVariable String round,
            @RequestParam(required = false) @Nullable String institution,
            Model model) {
        model.addAttribute(
                "page",
                figures.page(actor, RoundId.of(round), institution == null ? null : NotFound.unlessUuid(institution)));
        return "detection/figures";
    }
}
