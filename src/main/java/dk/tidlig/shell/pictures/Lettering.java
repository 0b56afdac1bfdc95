package dk.tidlig.shell.pictures;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The words inside pictures, in the reader's language.
interface Lettering {
    /// As `3. mar.`.
    String shortDay(LocalDate day);

    /// As `7` or `7,5`.
    String number(BigDecimal number);

    /// As `7,0`: an average shows its one decimal.
    String mean(BigDecimal number);

    String today();

    /// As `To trins forskel`.
    String apart(BigDecimal steps);
}
