package dk.tidlig.offer.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.offer.Catalogue;
import dk.tidlig.offer.OfferAction;
import dk.tidlig.offer.OfferId;
import dk.tidlig.offer.OfferQuery;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.MenuEntry;
import dk.tidlig.shell.Paging;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The catalogue as everyone looks at it.
@Controller
class OfferController {
    private static final int ROWS = 20;

    private final Catalogue catalogue;
    private final OfferWords words;

    OfferController(Catalogue catalogue, OfferWords words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /// What is looked for.
    record Search(
            @Nullable String words,
            @Nullable String theme,
            @Nullable String age,
            @Nullable Boolean free,
            @Nullable Boolean closed) {
        Search {
            free = Boolean.TRUE.equals(free);
            closed = Boolean.TRUE.equals(closed);
        }

        OfferQuery query() {
            return new OfferQuery(
                    words == null ? "" : words.strip(),
                    theme,
                    years(),
                    Boolean.TRUE.equals(free),
                    Boolean.TRUE.equals(closed));
        }

        private @Nullable Integer years() {
            if ("unborn".equals(age)) {
                return OfferQuery.UNBORN;
            }
            return age != null && age.matches("\\d{1,2}") ? Integer.valueOf(age) : null;
        }

        String url() {
            return UriComponentsBuilder.fromPath("/offers")
                    .queryParam("words", words == null ? "" : words)
                    .queryParam("theme", theme == null ? "" : theme)
                    .queryParam("age", age == null ? "" : age)
                    .queryParam("free", free)
                    .queryParam("closed", closed)
                    .encode()
                    .toUriString();
        }
    }

    @GetMapping("/offers")
    String list(
            Actor actor,
            @ModelAttribute("form") Search search,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        var found = catalogue.search(actor, search.query());
        var paging = new Paging(Math.max(1, page), ROWS, found.size(), search.url());
        model.addAttribute(
                "rows",
                cut(found, paging).stream()
                        .map(row -> words.row(row, actor.language()))
                        .toList());
        model.addAttribute("paging", paging);
        model.addAttribute("may", words.mayKeep(actor));
        model.addAttribute("needs", actor.may(OfferAction.READ_NEEDS.code()));
        model.addAllAttributes(words.searchChoices(actor.language()));
        return "offer/offers";
    }

    @GetMapping("/offers/{offerId}")
    String offer(Actor actor, @PathVariable String offerId, Model model) {
        var view = catalogue.read(actor, OfferId.of(offerId));
        model.addAttribute("offer", words.page(view, actor.language()));
        model.addAttribute("may", words.mayKeep(actor));
        return "offer/offer";
    }

    private static <T> List<T> cut(List<T> all, Paging paging) {
        int from = (int) Math.min(all.size(), paging.offset());
        return all.subList(from, Math.min(all.size(), from + paging.size()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Menu {
        @Bean
        MenuEntry offersEntry(Programmes programmes) {
            return new MenuEntry(
                    "offers",
                    "/offers",
                    300,
                    "",
                    () -> programmes.list().stream()
                            .anyMatch(it -> it.definition().givesOffers()));
        }
    }
}
