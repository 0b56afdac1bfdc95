package dk.tidlig.detection.screening.web;

import dk.tidlig.detection.screening.Coverage;
import dk.tidlig.detection.screening.CoveragePage;
import dk.tidlig.detection.screening.ScreeningAction;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.SheetCell;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.MenuEntry;
import dk.tidlig.shell.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// How many of the families that were due a screening had one: on a page, and as a file.
@Controller
class CoverageController {
    private final Coverage coverage;
    private final Words words;

    CoverageController(Coverage coverage, Words words) {
        this.coverage = coverage;
        this.words = words;
    }

    @GetMapping("/screenings")
    String page(
            Actor actor,
            Model model,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        model.addAttribute("page", of(actor, from, to));
        return "detection/coverage";
    }

    @GetMapping("/screenings.csv")
    ResponseEntity<byte[]> file(
            Actor actor,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        var page = of(actor, from, to);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("screening-" + page.from() + "-" + page.to() + ".csv")
                                .build()
                                .toString())
                .body(csv(page).getBytes(StandardCharsets.UTF_8));
    }

    /// The last year, until anything else is asked for.
    private CoveragePage of(Actor actor, @Nullable LocalDate from, @Nullable LocalDate to) {
        var last = to == null ? words.today() : to;
        var first = from == null ? words.today().minusYears(1).plusDays(1) : from;
        return last.isBefore(first) ? coverage.of(actor, last, first) : coverage.of(actor, first, last);
    }

    private String csv(CoveragePage page) {
        var head = Stream.concat(
                Stream.of(
                        words.text("detection.screening.coverage.unit"),
                        words.text("detection.screening.coverage.due-column")),
                page.columns().stream());
        var lines = Stream.concat(page.lines().stream(), Stream.ofNullable(page.sum()))
                .map(it -> Stream.concat(Stream.of(it.name(), it.due()), it.cells().stream()));
        var reasons = page.reasons().stream().map(it -> Stream.of(it.name(), it.count()));
        return Stream.of(Stream.of(head), lines, reasons)
                .flatMap(it -> it)
                .map(it -> it.map(SheetCell::of).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    @Configuration(proxyBeanMethods = false)
    static class Plugs {
        @Bean
        MenuEntry screeningsMenu(Programmes programmes) {
            return new MenuEntry(
                    "screenings",
                    "/screenings",
                    108,
                    ScreeningAction.READ_COVERAGE.code(),
                    () -> programmes.list().stream()
                            .anyMatch(it -> it.definition().screening().isPresent()));
        }
    }
}
