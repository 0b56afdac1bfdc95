package dk.tidlig.intake.web;

import dk.tidlig.identity.Colleague;
import dk.tidlig.identity.Colleagues;
import dk.tidlig.intake.EnquiryLines;
import dk.tidlig.intake.EnquiryRow;
import dk.tidlig.intake.Feedback;
import dk.tidlig.intake.Standing;
import dk.tidlig.intake.events.EnquiryClocks;
import dk.tidlig.kernel.UserId;
import dk.tidlig.shell.ClockView;
import dk.tidlig.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Enquiries as rows of a list, in the reader's words.
@Component
class ShownRows {
    private final EnquiryLines lines;
    private final EnquiryClocks clocks;
    private final Colleagues colleagues;
    private final Words words;

    ShownRows(EnquiryLines lines, EnquiryClocks clocks, Colleagues colleagues, Words words) {
        this.lines = lines;
        this.clocks = clocks;
        this.colleagues = colleagues;
        this.words = words;
    }

    /// @param clock what runs out first, while it runs
    record Shown(
            String url,
            String reference,
            String received,
            String about,
            String themes,
            String from,
            String standing,
            @Nullable ClockView clock,
            @Nullable String answer) {}

    List<Shown> of(List<EnquiryRow> rows) {
        var running = clocks.running(rows.stream().map(EnquiryRow::id).toList());
        var readers = colleagues.of(
                rows.stream().map(EnquiryRow::takenBy).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> {
                    var clock = running.get(row.id());
                    return shown(row, standing(row, readers), clock == null ? null : clock.view(), null);
                })
                .toList();
    }

    /// As the professional who sent them is told: nothing of who reads it.
    List<Shown> told(List<Feedback> rows) {
        var helpers = colleagues.of(
                rows.stream().map(Feedback::helper).filter(Objects::nonNull).toList());
        return rows.stream()
                .map(row -> shown(row.enquiry(), told(row, helpers), null, row.answer()))
                .toList();
    }

    private Shown shown(EnquiryRow row, String standing, @Nullable ClockView clock, @Nullable String answer) {
        return new Shown(
                "/enquiries/" + row.id(),
                row.reference().spaced(),
                words.moment(row.receivedAt()),
                lines.about(row.about()),
                lines.themes(row),
                lines.channel(row),
                standing,
                clock,
                answer);
    }

    private String standing(EnquiryRow row, Map<UserId, Colleague> readers) {
        var reader = row.takenBy() == null ? null : readers.get(row.takenBy());
        return row.standing() == Standing.BEING_READ && reader != null
                ? words.text("intake.standing.being-read-by", reader.name())
                : words.text("intake.standing." + code(row.standing()));
    }

    private String told(Feedback row, Map<UserId, Colleague> helpers) {
        var helper = row.helper() == null ? null : helpers.get(row.helper());
        return row.enquiry().standing() == Standing.ACCEPTED && helper != null
                ? words.text(
                        "intake.feedback.accepted.helper",
                        helper.professionName().in(LocaleContextHolder.getLocale()))
                : words.text("intake.feedback." + code(row.enquiry().standing()));
    }

    static String code(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
