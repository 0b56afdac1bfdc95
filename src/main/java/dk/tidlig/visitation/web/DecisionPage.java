package dk.tidlig.visitation.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Enquiry;
import dk.tidlig.intake.EnquiryLines;
import dk.tidlig.programme.Programmes;
import dk.tidlig.visitation.Visitations;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The enquiry in the reader's words, what has been decided on it, and what can be chosen.
@Component
class DecisionPage {
    private final EnquiryLines lines;
    private final Programmes programmes;
    private final Visitations visitations;
    private final DecisionChoices choices;
    private final LikelyChildren likely;

    DecisionPage(
            EnquiryLines lines,
            Programmes programmes,
            Visitations visitations,
            DecisionChoices choices,
            LikelyChildren likely) {
        this.lines = lines;
        this.programmes = programmes;
        this.visitations = visitations;
        this.choices = choices;
        this.likely = likely;
    }

    /// @param form what was sent in, or null on the first look
    Map<String, Object> of(Actor actor, Enquiry enquiry, @Nullable DecisionForm form) {
        var programme = programmes.version(enquiry.version()).definition();
        var model = new HashMap<String, Object>();
        model.put("enquiry", enquiry);
        model.put("standing", choices.standing(enquiry));
        model.put("answers", lines.of(enquiry));
        model.put("decisions", choices.decided(visitations.of(actor, enquiry.id()), programme));
        model.put("typed", form == null ? List.of() : choices.typed(form));
        if (enquiry.settlement() == null) {
            model.put("bars", choices.bars(programme));
            model.put("guides", choices.guides(programme));
            model.put("kinds", choices.kinds());
            model.put("yesNo", choices.yesNo());
            model.put("people", choices.people());
            model.put("likely", likely.of(actor, enquiry, form));
            choices.ruler(programme).ifPresent(scale -> model.put("scale", scale));
        }
        return model;
    }
}
