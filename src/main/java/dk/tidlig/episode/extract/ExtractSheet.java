package dk.tidlig.episode.extract;

import java.util.List;

/// All that is kept of a child, in the reader's words, for paper.
///
/// @param child how the child is spoken of
/// @param made when, and by whom
public record ExtractSheet(String child, String made, List<Part> parts) {
    public ExtractSheet {
        parts = List.copyOf(parts);
    }

    /// What one module keeps.
    public record Part(String title, List<Block> blocks) {
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /// One record, or a part of one.
    ///
    /// @param title empty for what stands directly under the part's own
    public record Block(String title, List<Pair> pairs) {
        public Block {
            pairs = List.copyOf(pairs);
        }

        public List<Pair> named() {
            return pairs.stream().filter(pair -> !pair.name().isEmpty()).toList();
        }

        public List<Pair> unnamed() {
            return pairs.stream().filter(pair -> pair.name().isEmpty()).toList();
        }
    }

    /// @param name empty for one of several of the same
    public record Pair(String name, String value) {}
}
