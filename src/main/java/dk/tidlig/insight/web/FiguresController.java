package dk.tidlig.insight.web;

import dk.tidlig.identity.Actor;
import dk.tidlig.insight.FigureBook;
import dk.tidlig.insight.FigureTable;
import dk.tidlig.insight.Figures;
import dk.tidlig.insight.Period;
import dk.tidlig.kernel.SheetCell;
import dk.tidlig.programme.Programmes;
import dk.tidlig.shell.Words;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The figures on a page with a picture and its table, and as a file.
@Controller
class FiguresController {
    private final FigureBook book;
    private final Programmes programmes;
    private final FiguresPage page;
    private final Words words;

    FiguresController(FigureBook book, Programmes programmes, FiguresPage page, Words words) {
        this.book = book;
        this.programmes = programmes;
        this.page = page;
        this.words = words;
    }

    @GetMapping("/figures")
    String figures(
            Actor actor,
            Model model,
            @RequestParam(required = false) @Nullable String programme,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to) {
        var code = programme == null ? first() : programme;
        var figures = book.of(actor, code, period(from, to));
        model.addAllAttributes(page.of(figures, actor.language()));
        return "insight/figures";
    }

    @GetMapping("/figures.csv")
    ResponseEntity<byte[]> file(
            Actor actor,
            @RequestParam String programme,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        var figures = book.of(actor, programme, new Period(from, to));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(programme + "-" + from + "-" + to + ".csv")
                                .build()
                                .toString())
                .body(csv(figures).getBytes(StandardCharsets.UTF_8));
    }

    private static String csv(Figures figures) {
        var table = FigureTable.of(figures);
        var hidden = table.get("suppressed") instanceof java.util.List<?> keys ? keys : java.util.List.of();
        return "key,value,note\r\n"
                + table.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals("suppressed"))
                        .map(entry -> line(entry, hidden.contains(entry.getKey())))
                        .collect(Collectors.joining());
    }

    private static String line(Map.Entry<String, @Nullable Object> entry, boolean hidden) {
        return SheetCell.of(entry.getKey()) + "," + cell(entry.getValue()) + "," + (hidden ? "hidden" : "") + "\r\n";
    }

    private static String cell(@Nullable Object value) {
        return value instanceof Number ? value.toString() : SheetCell.of(Objects.toString(value, ""));
    }

    private String first() {
        return programmes.list().stream()
                .findFirst()
                .orElseThrow(dk.tidlig.kernel.NotFound::new)
                .code();
    }

    /// This year until anything else is asked for.
    private Period period(@Nullable LocalDate from, @Nullable LocalDate to) {
        var year = words.today().getYear();
        var first = from == null ? LocalDate.of(year, 1, 1) : from;
        var last = to == null ? LocalDate.of(first.getYear(), 12, 31) : to;
        return last.isBefore(first) ? new Period(last, first) : new Period(first, last);
    }
}
