package dk.tidlig.identity;

import dk.tidlig.kernel.UserId;
import java.util.Locale;

/// Somebody who works, or worked, for the municipality, as the others see them.
///
/// @param profession the profession's code
public record Colleague(UserId id, String name, String profession, LocalName professionName) {
    /// Name and profession as one line.
    public String line(Locale language) {
        return name + ", " + professionName.in(language);
    }
}
