package dk.tidlig.episode.sharing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Passing on, as it is asked for.
///
/// @param basis the legal basis's code
/// @param data kinds of data, by code
/// @param purpose by code, of those the municipality has
/// @param necessity why it is necessary
/// @param said what is passed on in words
public record Share(
        String basis,
        List<Receiver> to,
        Set<String> data,
        @Nullable String purpose,
        @Nullable String necessity,
        @Nullable String said) {
    public Share {
        to = List.copyOf(to);
        data = Set.copyOf(data);
    }
}
