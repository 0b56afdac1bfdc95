package dk.tidlig.family.view;

import dk.tidlig.family.word.WordThread;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is written about a child, as its family sees it.
///
/// @param child how the child is spoken of
/// @param coming what is booked, the next first
/// @param past what happened, the newest first
/// @param panels what modules let the family see of plan, places and agreements
public record OwnPage(String child, List<OwnLine> coming, List<OwnLine> past, List<Panel> panels) {
    public OwnPage {
        coming = List.copyOf(coming);
        past = List.copyOf(past);
        panels = List.copyOf(panels);
    }

    /// @param fragment that draws it
    /// @param model what that needs
    /// @param name what it is called
    /// @param mark by which the reader can say that it is not right
    /// @param said what the reader has said so
    public record Panel(String fragment, Map<String, Object> model, String name, String mark, List<WordThread> said) {
        public Panel {
            said = List.copyOf(said);
        }
    }

    /// What stands under that mark, as it is quoted; empty when the reader sees no such thing.
    Optional<String> quoted(String mark) {
        return Stream.concat(
                        Stream.concat(coming.stream(), past.stream())
                                .filter(it -> it.mark().equals(mark))
                                .map(OwnLine::quoted),
                        panels.stream().filter(it -> it.mark().equals(mark)).map(Panel::name))
                .findFirst();
    }
}
