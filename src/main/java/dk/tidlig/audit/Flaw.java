package dk.tidlig.audit;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What is wrong with a trail, and where.
///
/// @param block the broken block's number; nothing when the flaw lies outside every block
/// @param entry the entry's id, when it is about one
public record Flaw(
        Kind kind, @Nullable Long block, @Nullable Long entry) {
    /// What can be wrong.
    public enum Kind {
        ENTRY_CHANGED("an entry is no longer what was sealed"),
        ENTRY_REMOVED("an entry is gone"),
        ENTRY_ADDED("an entry was put in behind the program's back"),
        ENTRY_NOT_SEALED("an entry has waited too long to be sealed"),
        BLOCK_CHANGED("the block is no longer what was sealed"),
        BLOCK_REMOVED("the block is gone"),
        BLOCK_REPLACED("the block is not the one whose head was signed"),
        HEAD_MISSING("the block's head is missing from the signed file: the file is gone, cut or has a hole"),
        HEAD_FORGED("the block's head in the signed file was not signed with the key, or the lines were moved"),
        KEY_MISSING("the public key that the heads are checked with is gone");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /// `entry-changed`: for files and message keys.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// In English, for the operator.
    public String sentence() {
        return (block == null ? "" : "block " + block + ": ")
                + kind.sentence
                + (entry == null ? "" : " (entry " + entry + ")");
    }

    static Flaw ofBlock(Kind kind, long block) {
        return new Flaw(kind, block, null);
    }
}
