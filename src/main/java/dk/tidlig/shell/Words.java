package dk.tidlig.shell;

import dk.tidlig.tenancy.Municipalities;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// How dates, times, numbers and ages are written: in the reader's language, in the municipality's zone, always by the
/// server (no browser knows Greenlandic). In templates as `${@words}`.
@Component("words")
public class Words {
    private static final Locale GREENLANDIC = Locale.of("kl", "GL");

    private final Municipalities municipalities;
    private final MessageSource messages;
    private final Clock clock;

    Words(Municipalities municipalities, MessageSource messages, Clock clock) {
        this.municipalities = municipalities;
        this.messages = messages;
        this.clock = clock;
    }

    /// The zone of the municipality at work.
    public ZoneId zone() {
        return municipalities.get(Tenant.current()).zone();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /// The moment's day in the municipality.
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /// As `3. marts 2026`.
    public String date(@Nullable LocalDate day) {
        return day == null ? "" : format("d. MMMM yyyy", "d MMMM yyyy", day);
    }

    /// As `tirsdag 3. marts`; with the year when it is another than this.
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        return day.getYear() == today().getYear()
                ? format("EEEE d. MMMM", "EEEE d MMMM", day)
                : format("EEEE d. MMMM yyyy", "EEEE d MMMM yyyy", day);
    }

    /// As `3. mar.`, for pictures and tables.
    public String shortDay(LocalDate day) {
        return format("d. MMM", "d MMM", day);
    }

    /// As `9.15` in Danish, `9:15` in English.
    public String time(@Nullable Instant moment) {
        return moment == null ? "" : time(LocalTime.ofInstant(moment, zone()));
    }

    public String time(LocalTime time) {
        return format("H.mm", "H:mm", time);
    }

    /// As `tirsdag 3. marts kl. 9.15`.
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : text("shell.words.moment", day(dayOf(moment)), time(moment));
    }

    /// As `7,1`; as many decimals as asked for, trailing zeros kept.
    public String number(@Nullable BigDecimal number, int decimals) {
        if (number == null) {
            return "";
        }
        var format = NumberFormat.getNumberInstance(language());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /// As `7` or `7,5`: no more decimals than the number has.
    public String plain(@Nullable BigDecimal number) {
        return number == null
                ? ""
                : number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    public String count(long count) {
        return NumberFormat.getIntegerInstance(language()).format(count);
    }

    /// As `3 år`, `7 måneder` under two years, `2 uger` under two months.
    public String age(@Nullable LocalDate born) {
        if (born == null) {
            return "";
        }
        var today = today();
        if (born.isAfter(today)) {
            return "";
        }
        var age = Period.between(born, today);
        if (age.getYears() >= 2) {
            return text("shell.words.years", age.getYears());
        }
        return age.toTotalMonths() >= 2
                ? text("shell.words.months", age.toTotalMonths())
                : text("shell.words.weeks", (today.toEpochDay() - born.toEpochDay()) / 7);
    }

    /// A message in the reader's language.
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /// Greenlandic writes the day after the month, as CLDR has it.
    private static String format(String danish, String english, TemporalAccessor value) {
        var language = language();
        String pattern = switch (language.getLanguage()) {
            case "en" -> english;
            case "kl" ->
                danish.replace("d. MMMM yyyy", "yyyy MMMM d")
                        .replace("d. MMMM", "MMMM d")
                        .replace("d. MMM", "MMM d");
            default -> danish;
        };
        return DateTimeFormatter.ofPattern(pattern, language).format(value);
    }

    private static Locale language() {
        return switch (LocaleContextHolder.getLocale().getLanguage()) {
            case "kl" -> GREENLANDIC;
            case "en" -> Locale.ENGLISH;
            default -> Locale.of("da", "DK");
        };
    }
}
