package dk.tidlig.offer.need;

import dk.tidlig.programme.Programmes;
import dk.tidlig.programme.Theme;
import dk.tidlig.shell.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What a need can be about. Nobody's data: asks nobody for leave.
@Component
public class NeedThemes {
    private final Programmes programmes;
    private final Words words;

    NeedThemes(Programmes programmes, Words words) {
        this.programmes = programmes;
        this.words = words;
    }

    /// The themes of all programmes in use, by code.
    public Map<String, Theme> offered() {
        var all = new LinkedHashMap<String, Theme>();
        programmes
                .list()
                .forEach(version -> version.definition()
                        .themesOfferedOn(words.today())
                        .forEach(theme -> all.putIfAbsent(theme.code(), theme)));
        return all;
    }
}
