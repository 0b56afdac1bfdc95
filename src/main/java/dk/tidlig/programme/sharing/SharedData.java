package dk.tidlig.programme.sharing;

import dk.tidlig.programme.Wording;
import java.util.Set;

/// A kind of data that can be passed on.
///
/// @param opens codes of the deeds of reading that it opens; none when it is passed on in words alone
public record SharedData(String code, Wording name, Set<String> opens) {
    public SharedData {
        opens = Set.copyOf(opens);
    }
}
