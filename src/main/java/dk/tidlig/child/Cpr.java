package dk.tidlig.child;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A civil registration number, or a national replacement number for one who has none.
///
/// Only its form is judged. Since 1 October 2007 numbers are issued that fail modulus 11 and are fully valid
/// (cpr.dk), so the check sum is a hint and never a reason to refuse. `29 February` is taken in every year, as the
/// national rule does; where the year had no such day the number gives no birth date.
///
/// @param value ten characters without the hyphen, letters in capitals; use [#of] for what people write
public record Cpr(String value) {
    private static final String DAY = "(0[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d\\d";
    private static final Pattern ANY = Pattern.compile(DAY + "....");
    private static final Pattern SPACING = Pattern.compile("[\\s\\-‐‑–]");
    private static final Pattern NUMBER = Pattern.compile(DAY + "\\d{4}");
    private static final Pattern WITHIN = Pattern.compile("(?<!\\d)\\d{6}[\\s\\-‐‑–]{0,3}\\d{4}(?!\\d)");
    private static final Pattern X_REPLACEMENT = Pattern.compile(DAY + "[17][A-Z]{2}\\d");
    private static final Pattern D_REPLACEMENT = Pattern.compile(DAY + "[056][A-Z]{2}\\d");
    private static final DateTimeFormatter SIX = DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT);
    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    /// What sort of number it is (HL7 dk-core: CPR, X-eCPR, D-eCPR).
    public enum Kind {
        CPR,
        X_ECPR,
        D_ECPR
    }

    /// The legal sex that the last digit of a CPR number tells.
    public enum Sex {
        FEMALE,
        MALE
    }

    /// A number and a day of birth as they were written together. Both can be right although they do not fit, so that
    /// is
    /// asked about and never refused.
    public record Beside(@Nullable Cpr number, @Nullable LocalDate bornOn) {
        /// Whether the number tells another day.
        public boolean strange() {
            return number != null && bornOn != null && !number.tells(bornOn);
        }

        /// What is sent along by one who says that both are right; another as soon as one of them is.
        public String mark() {
            return number == null ? "" : number.value().substring(0, 7) + " " + bornOn;
        }

        /// Whether it is strange, and nobody has said that it is right.
        public boolean asks(@Nullable String sure) {
            return strange() && !mark().equals(sure);
        }
    }

    public Cpr {
        Objects.requireNonNull(value, "value");
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("not a civil registration number");
        }
    }

    /// Reads what people write: with or without hyphen or spaces, letters in either case.
    ///
    /// @throws IllegalArgumentException when it has not the form of a number
    public static Cpr of(String written) {
        return new Cpr(tidy(written));
    }

    /// As [#of], without a complaint.
    public static Optional<Cpr> parse(String written) {
        var tidy = tidy(written);
        return wellFormed(tidy) ? Optional.of(new Cpr(tidy)) : Optional.empty();
    }

    /// Whether people wrote a number somewhere in a text. Ten digits that begin with no day are another number.
    public static boolean isIn(@Nullable String text) {
        return text != null && WITHIN.matcher(text).results().anyMatch(found -> wellFormed(tidy(found.group())));
    }

    public Kind kind() {
        if (NUMBER.matcher(value).matches()) {
            return Kind.CPR;
        }
        return X_REPLACEMENT.matcher(value).matches() ? Kind.X_ECPR : Kind.D_ECPR;
    }

    /// The day of birth, its century told by the seventh digit and the year; empty when there was no such day.
    public Optional<LocalDate> birthDate() {
        try {
            return Optional.of(LocalDate.of(year(), number(2, 4), number(0, 2)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Whether the number tells that day of birth: by the century of its seventh digit, or of a replacement number by
    /// day, month and year in the century.
    public boolean tells(LocalDate bornOn) {
        return kind() == Kind.CPR
                ? birthDate().filter(bornOn::equals).isPresent()
                : value.substring(0, 6).equals(bornOn.format(SIX));
    }

    /// Empty for a replacement number. May differ from the person's own after a legal change of sex.
    public Optional<Sex> sex() {
        if (kind() != Kind.CPR) {
            return Optional.empty();
        }
        return Optional.of(number(9, 10) % 2 == 0 ? Sex.FEMALE : Sex.MALE);
    }

    /// A hint that something may be mistyped. Numbers without the check sum are valid.
    public boolean checkSumHolds() {
        if (kind() != Kind.CPR) {
            return true;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (value.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }

    /// As people write it: `240722-9995`.
    public String written() {
        return value.substring(0, 6) + "-" + value.substring(6);
    }

    /// For the trail and for messages: the day alone.
    public String masked() {
        return value.substring(0, 6) + "-····";
    }

    /// Masked, so that no log ever holds one.
    @Override
    public String toString() {
        return masked();
    }

    private int year() {
        int seventh = number(6, 7);
        int year = number(4, 6);
        return switch (seventh) {
            case 0, 1, 2, 3 -> 1900 + year;
            case 4, 9 -> year <= 36 ? 2000 + year : 1900 + year;
            default -> year <= 57 ? 2000 + year : 1800 + year;
        };
    }

    private int number(int from, int to) {
        return Integer.parseInt(value.substring(from, to));
    }

    private static String tidy(String written) {
        return SPACING.matcher(written.strip()).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static boolean wellFormed(String value) {
        return realDayOfMonth(value)
                && (NUMBER.matcher(value).matches()
                        || X_REPLACEMENT.matcher(value).matches()
                        || D_REPLACEMENT.matcher(value).matches());
    }

    /// No 31 April and no 30 February; 29 February always.
    private static boolean realDayOfMonth(String value) {
        if (!ANY.matcher(value).matches()) {
            return false;
        }
        int day = Integer.parseInt(value.substring(0, 2));
        int month = Integer.parseInt(value.substring(2, 4));
        return day <= java.time.Month.of(month).maxLength();
    }
}
