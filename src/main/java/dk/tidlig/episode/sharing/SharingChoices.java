package dk.tidlig.episode.sharing;

import dk.tidlig.shell.Choice;
import java.util.List;

/// What can be chosen when something is passed on.
///
/// @param sources where each basis comes from, in words
public record SharingChoices(
        List<Choice> bases, List<Choice> to, List<Choice> data, List<Choice> purposes, List<String> sources) {
    public SharingChoices {
        bases = List.copyOf(bases);
        to = List.copyOf(to);
        data = List.copyOf(data);
        purposes = List.copyOf(purposes);
        sources = List.copyOf(sources);
    }
}
