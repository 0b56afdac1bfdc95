package dk.tidlig.intake.desk;

import dk.tidlig.identity.Actor;
import dk.tidlig.intake.Enquiries;
import dk.tidlig.intake.EnquiryFilter;
import dk.tidlig.intake.EnquiryRow;
import dk.tidlig.intake.IntakeAction;
import dk.tidlig.shell.Chip;
import dk.tidlig.shell.MenuEntry;
import dk.tidlig.shell.Paging;
import dk.tidlig.shell.Words;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of enquiries: new, settled, mine; newest first.
@Controller
class EnquiriesController {
    private final Enquiries enquiries;
    private final EnquiryWords lines;
    private final Words words;

    EnquiriesController(Enquiries enquiries, EnquiryWords lines, Words words) {
        this.enquiries = enquiries;
        this.lines = lines;
        this.words = words;
    }

    /// An enquiry as it is listed.
    record Line(String id, String about, String themes, String channel, String received, String standing, String number) {}

    @GetMapping("/enquiries")
    String list(
            Actor actor,
            @RequestParam(defaultValue = "new") String which,
            @RequestParam(required = false) @Nullable String reference,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var filter = new EnquiryFilter(which(which), null, reference, Math.max(1, page));
        var found = enquiries.list(actor, filter);
        model.addAttribute("lines", found.rows().stream().map(row -> line(actor, row)).toList());
        model.addAttribute("chips", chips(filter.which()));
        model.addAttribute("reference", reference == null ? "" : reference);
        model.addAttribute(
                "paging",
                new Paging(
                        filter.page(),
                        EnquiryFilter.SIZE,
                        found.total(),
                        "/enquiries?which=" + filter.which().path()));
        return "intake/list";
    }

    private Line line(Actor actor, EnquiryRow row) {
        return new Line(
                row.id().value().toString(),
                lines.about(row),
                lines.themes(row, actor.language()),
                lines.channel(row, actor.language()),
                words.moment(row.receivedAt()),
                words.text("intake.desk.standing." + row.standing().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
                row.reference().spaced());
    }

    private List<Chip> chips(EnquiryFilter.Which current) {
        return Arrays.stream(EnquiryFilter.Which.values())
                .map(one -> new Chip(
                        words.text("intake.desk.which." + one.path()), "/enquiries?which=" + one.path(), one == current))
                .toList();
    }

    private static EnquiryFilter.Which which(String path) {
        return Arrays.stream(EnquiryFilter.Which.values())
                .filter(one -> one.path().equals(path))
                .findFirst()
                .orElse(EnquiryFilter.Which.NEW);
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry enquiriesEntry() {
            return new MenuEntry("enquiries", "/enquiries", 200, IntakeAction.LIST.code());
        }
    }
}
