package dk.tidlig.episode.page;

import dk.tidlig.episode.HeadFactView;
import dk.tidlig.kernel.ChildId;
import java.util.List;
import java.util.Set;

/// The head of every page of a child: name, age or due date, at most three key facts, and the tabs.
///
/// @param details day of birth, number, language as one line
/// @param protectedAddress a sign says so beside the name
/// @param purpose why the visit is noted, in the reader's words
/// @param rights the codes of what the reader may do with the child, as they stand to it now
public record ChildHead(
        ChildId child,
        String name,
        String age,
        String details,
        boolean protectedAddress,
        List<HeadFactView> facts,
        List<Tab> tabs,
        String purpose,
        Set<String> rights) {
    public ChildHead {
        rights = Set.copyOf(rights);
        facts = List.copyOf(facts);
        tabs = List.copyOf(tabs);
    }

    /// Name and age as one line.
    public String line() {
        return age.isEmpty() ? name : name + ", " + age;
    }

    public String url() {
        return "/children/" + child;
    }

    /// One tab.
    ///
    /// @param key its name is the message of this key
    public record Tab(String key, String url) {}

    /// The tab that a page belongs to: the one whose address the page's begins with.
    public String currentTab(String path) {
        return tabs.stream()
                .map(Tab::url)
                .filter(url -> path.equals(url) || path.startsWith(url + "/"))
                .reduce("", (longest, url) -> url.length() > longest.length() ? url : longest);
    }
}
