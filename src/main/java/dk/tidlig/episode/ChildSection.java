package dk.tidlig.episode;

import dk.tidlig.access.Action;
import dk.tidlig.access.Grant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a module knows of a child. Every module with a table that has a `child_id` has one, as a bean; the grant says
/// which child (`grant.child()`), who asks and why.
public interface ChildSection {
    /// The module's name; its filter on the timeline is the message `<key>.timeline`.
    String key();

    /// The deed without whose right nobody sees what this shows; null when whoever reads the child's courses may.
    default @Nullable Action reading() {
        return null;
    }

    /// What happened and what is coming, in any order, in the reader's language. Addresses never stand here.
    List<TimelineEntry> timeline(Grant grant);

    /// What belongs beside entries of any section, by their mark ([TimelineEntry#mark]): a sentence in the reader's
    /// language.
    default Map<String, String> beside(Grant grant) {
        return Map.of();
    }

    /// What whoever speaks with the family must mind, in the reader's language: who does not know that somebody asked.
    default List<String> cautions(Grant grant) {
        return List.of();
    }

    /// Of that, what the family sees by its own log-in: nothing that this does not say. Never notes, reasons, places,
    /// names of staff, or what one of the family or somebody else has said; whoever did it is told by profession
    /// alone.
    default List<TimelineEntry> toFamily(Grant grant) {
        return List.of();
    }

    /// All that is kept on the child, for the family's own extract: records, lists and maps that can be written as
    /// JSON.
    /// Protected addresses are left out.
    Object export(Grant grant);

    /// For whom what is kept is laid out.
    enum Audience {
        /// Whoever of the family asks. What belongs to others is left out: who enquired, referred or notified, and what
        /// those who decide thought.
        FAMILY,
        /// Before it is erased: what law wants kept is there too, reasons and who notified among it. No protected
        /// address.
        ARCHIVE
    }

    /// The same for one of the two. Where a module says nothing else, both are given the same.
    default Object export(Grant grant, Audience audience) {
        return export(grant);
    }

    /// Erases all that is kept on the child.
    ///
    /// @return how many rows
    int erase(Grant grant);
}
