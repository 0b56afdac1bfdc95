package dk.tidlig.intake.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquiryFilter;
import dk.tidlig.intake.EnquiryFilter.Which;
import dk.tidlig.intake.EnquiryId;
import dk.tidlig.intake.EnquiryLines;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Enquiries as those who answer them meet them: the list, one of them, and what became of one's own.
@Controller
@RequestMapping("/enquiries")
class EnquiriesController {
    private static final String SETTLE = "visitation.decide";
    private final Enquiries enquiries;
    private final EnquiryLines lines;
    private final ShownRows rows;
    private final ListPages pages;
    private final Colleagues colleagues;

    EnquiriesController(
            Enquiries enquiries, EnquiryLines lines, ShownRows rows, ListPages pages, Colleagues colleagues) {
        this.enquiries = enquiries;
        this.lines = lines;
        this.rows = rows;
        this.pages = pages;
        this.colleagues = colleagues;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(defaultValue = "new") String show,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(defaultValue = "1") String page,
            Model model) {
        if (!actor.may(IntakeAction.LIST.code())) {
            return "redirect:/enquiries/own";
        }
        var filter = new EnquiryFilter(pages.which(show), theme, number, pages.page(page));
        var found = enquiries.list(actor, filter);
        model.addAttribute("rows", rows.of(found.rows()));
        return pages.list(filter, found.total(), model);
    }

    @GetMapping("/own")
    String own(Actor actor, @RequestParam(defaultValue = "1") String page, Model model) {
        int at = pages.page(page);
        model.addAttribute("rows", rows.told(enquiries.feedback(actor, at)));
        model.addAttribute(
                "paging", new Paging(at, EnquiryFilter.SIZE, enquiries.feedbackTotal(actor), "/enquiries/own"));
        return "intake/own";
    }

    @GetMapping("/{id:[0-9a-f-]{36}}")
    String one(Actor actor, @PathVariable String id, Model model) {
        var enquiry = enquiries.read(actor, EnquiryId.of(id));
        var taken = enquiry.taken();
        model.addAttribute("enquiry", enquiry);
        model.addAttribute("lines", lines.of(enquiry));
        model.addAttribute(
                "reader",
                taken == null
                        ? null
                        : colleagues.find(taken.by()).map(Colleague::name).orElse(null));
        model.addAttribute("mayTake", enquiry.settlement() == null && actor.may(IntakeAction.TAKE.code()));
        model.addAttribute("mayDecide", actor.may(SETTLE));
        return pages.one(enquiry, model);
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/take")
    String take(Actor actor, @PathVariable String id) {
        enquiries.take(actor, EnquiryId.of(id));
        return "redirect:/enquiries/" + id;
    }

    static String query(Which which) {
        return "/enquiries?show=" + which.path();
    }
}
