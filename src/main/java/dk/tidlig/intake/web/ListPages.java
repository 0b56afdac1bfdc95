package dk.tidlig.intake.web;

import dk.tidlig.intake.Enquiry;
import dk.tidlig.intake.EnquiryFilter;
import dk.tidlig.intake.EnquiryFilter.Which;
import dk.tidlig.intake.events.EnquiryClocks;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Chip;
import dk.tidlig.shell.Choice;
import dk.tidlig.shell.Paging;
import dk.tidlig.shell.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/// Fills the list and the page of one enquiry.
@Component
class ListPages {
    private final EnquiryClocks clocks;
    private final Programmes programmes;
    private final Words words;

    ListPages(EnquiryClocks clocks, Programmes programmes, Words words) {
        this.clocks = clocks;
        this.programmes = programmes;
        this.words = words;
    }

    Which which(String asked) {
        return Arrays.stream(Which.values())
                .filter(it -> it.path().equals(asked))
                .findFirst()
                .orElse(Which.NEW);
    }

    int page(String asked) {
        return asked.matches("[1-9]\\d{0,5}") ? Integer.parseInt(asked) : 1;
    }

    String list(EnquiryFilter filter, long total, Model model) {
        model.addAttribute(
                "chips",
                Arrays.stream(Which.values())
                        .map(it -> new Chip(
                                words.text("intake.list.show." + it.path()),
                                url(it, filter),
                                it == filter.which() && filter.reference() == null))
                        .toList());
        model.addAttribute("filter", filter);
        model.addAttribute("themes", themes());
        model.addAttribute("paging", new Paging(filter.page(), EnquiryFilter.SIZE, total, url(filter.which(), filter)));
        return "intake/list";
    }

    /// Every theme of the programmes in use, for the filter; the first takes the filter away.
    private List<Choice> themes() {
        var all = new Choice("", words.text("intake.list.theme.all"));
        return Stream.concat(
                        Stream.of(all),
                        programmes.list().stream()
                                .flatMap(version -> version.definition().themes().stream())
                                .map(it -> new Choice(it.code(), it.wording().in(LocaleContextHolder.getLocale())))
                                .distinct())
                .toList();
    }

    private static String url(Which which, EnquiryFilter filter) {
        var url = UriComponentsBuilder.fromPath("/enquiries").queryParam("show", which.path());
        if (filter.theme() != null) {
            url.queryParam("theme", filter.theme());
        }
        return url.encode().toUriString();
    }

    String one(Enquiry enquiry, Model model) {
        var running = clocks.running(List.of(enquiry.id())).get(enquiry.id());
        model.addAttribute("clock", running == null ? null : running.view());
        model.addAttribute("standing", words.text("intake.standing." + ShownRows.code(enquiry.standing())));
        return "intake/enquiry";
    }
}
