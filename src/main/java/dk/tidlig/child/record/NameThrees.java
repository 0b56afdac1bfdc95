package dk.tidlig.child.record;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A name as its threes of letters, each word set between spaces, so that beginnings count: `Noa` is `␣␣n ␣no noa oa␣`.
/// Spelling that sounds alike falls together: `Ågård` and `Aagaard`, `Søren` and `Soren`, `André` and `Andre`.
public final class NameThrees {
    private NameThrees() {}

    /// All threes of what is known of the names.
    public static Set<String> of(@Nullable String... names) {
        var threes = new LinkedHashSet<String>();
        Stream.of(names).forEach(name -> {
            for (String word : words(name)) {
                threes(threes, "  " + word + " ");
            }
        });
        return threes;
    }

    /// The threes of words whose ends may not have been typed yet.
    public static Set<String> ofBeginnings(String typed) {
        var threes = new LinkedHashSet<String>();
        for (String word : words(typed)) {
            threes(threes, "  " + word);
        }
        return threes;
    }

    private static void threes(Set<String> threes, String padded) {
        for (int i = 0; i + 3 <= padded.length(); i++) {
            threes.add(padded.substring(i, i + 3));
        }
    }

    private static String[] words(@Nullable String name) {
        if (name == null) {
            return new String[0];
        }
        var plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("å", "aa"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ł", "l")
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
        return plain.isEmpty() ? new String[0] : plain.split(" ");
    }
}
