package dk.tidlig.shell;

import java.util.List;

/// What the page around every page needs to know: whose house it is, who sits at the screen, where they may go.
/// Texts are empty, never null, when there is nothing to say (nobody is logged in, no help line).
///
/// @param menu the items this user may open, in order; their names are messages `shell.menu.<key>`
/// @param language the language in use: `da`, `kl` or `en`
/// @param helpPhone the number to call, as people write it
/// @param helpHours when somebody answers, in the reader's language
/// @param ownerName whom the public calls: the programme or office, in the reader's language
/// @param several whether they work for several municipalities, and may change between them
/// @param path this page's address for the language links: path and query without `lang`, always one that GET answers
public record Frame(
        String municipalityName,
        String userName,
        String profession,
        List<MenuItem> menu,
        String language,
        boolean loggedIn,
        String helpPhone,
        String helpHours,
        String ownerName,
        String path,
        boolean several) {

    private static final int LINE = 8;

    public Frame {
        menu = List.copyOf(menu);
    }

    /// Name and profession as one line.
    public String who() {
        return profession.isEmpty() ? userName : userName + ", " + profession;
    }

    /// What stands in the menu's one line; all of it when it is only one more.
    public List<MenuItem> line() {
        return menu.size() > LINE + 1 ? menu.subList(0, LINE) : menu;
    }

    /// What stands under "more" behind it.
    public List<MenuItem> rest() {
        return menu.subList(line().size(), menu.size());
    }

    /// One place in the main menu.
    public record MenuItem(String key, String url, boolean current) {}
}
