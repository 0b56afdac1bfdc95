package dk.tidlig.episode;

/// A tab on the child's page, contributed by the module behind it as a bean. The overview is 0.
///
/// @param key its name is the message `<key>`, as `session.tab`
/// @param urlSuffix after `/children/{childId}`, as `/courses`
/// @param actionCode without this right the tab is not shown
public record ChildTab(String key, int order, String urlSuffix, String actionCode) {}
