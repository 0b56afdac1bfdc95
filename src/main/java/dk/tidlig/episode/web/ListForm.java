package dk.tidlig.episode.web;

import dk.tidlig.episode.list.EpisodeFilter;
import dk.tidlig.episode.list.EpisodeFilter.Standing;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UserId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// How a list was asked for, as its address says it.
///
/// @param sought a number, a day or a name, sealed ([dk.tidlig.child.SealedSearches]); then the rest does not count
/// @param standing of the courses, in small letters
/// @param who `mine`, a colleague's id, or empty for everyone
record ListForm(
        @Nullable String sought,
        @Nullable String standing,
        @Nullable String who,
        @Nullable String programme,
        @Nullable Integer page) {
    static final String MINE = "mine";
    private static final int LAST_PAGE = 100_000;

    public boolean searches() {
        return orNothing(sought) != null;
    }

    String sealed() {
        return sought == null ? "" : sought;
    }

    int pageOrFirst() {
        return page == null ? 1 : Math.clamp(page, 1, LAST_PAGE);
    }

    Standing standingOrOpen() {
        for (var one : Standing.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(standing)) {
                return one;
            }
        }
        return Standing.OPEN;
    }

    EpisodeFilter toFilter(Actor actor) {
        return new EpisodeFilter(standingOrOpen(), user(actor), orNothing(programme), pageOrFirst());
    }

    private @Nullable UserId user(Actor actor) {
        var asked = orNothing(who);
        if (asked == null) {
            return null;
        }
        return MINE.equals(asked) ? actor.id() : UserId.of(asked);
    }

    /// This list's address without the page.
    String url() {
        return url(standingOrOpen());
    }

    /// The same list, of courses that stand otherwise.
    String url(Standing other) {
        var url = UriComponentsBuilder.fromPath("/children");
        if (searches()) {
            return url.queryParam("sought", "{sought}")
                    .encode()
                    .buildAndExpand(sealed())
                    .toUriString();
        }
        url.queryParam("standing", other.name().toLowerCase(Locale.ROOT));
        if (orNothing(who) != null) {
            url.queryParam("who", "{who}");
        }
        if (orNothing(programme) != null) {
            url.queryParam("programme", "{programme}");
        }
        var values = new java.util.HashMap<String, @Nullable Object>();
        values.put("who", who);
        values.put("programme", programme);
        return url.encode().buildAndExpand(values).toUriString();
    }

    private static @Nullable String orNothing(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }
}
