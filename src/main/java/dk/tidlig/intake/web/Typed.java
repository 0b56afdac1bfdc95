package dk.tidlig.intake.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what was typed into a field; what cannot be read is nothing, and is told apart from what was left empty.
final class Typed {
    private Typed() {}

    static boolean empty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static Optional<LocalDate> day(@Nullable String text) {
        try {
            return empty(text) || text == null ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static Optional<Integer> whole(@Nullable String text) {
        return text != null && text.strip().matches("\\d{1,3}")
                ? Optional.of(Integer.valueOf(text.strip()))
                : Optional.empty();
    }

    static Optional<BigDecimal> number(@Nullable String text) {
        return text != null && text.strip().matches("\\d{1,4}([.,]\\d{1,2})?")
                ? Optional.of(new BigDecimal(text.strip().replace(',', '.')))
                : Optional.empty();
    }

    static <T extends Enum<T>> Optional<T> one(Class<T> type, @Nullable String text) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
