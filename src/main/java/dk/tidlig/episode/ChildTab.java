package dk.tidlig.episode;

import java.util.function.BooleanSupplier;

/// A tab on the child's page, contributed by the module behind it as a bean. The overview is 0.
///
/// @param key its name is the message `<key>`, as `session.tab`
/// @param urlSuffix after `/children/{childId}`, as `/courses`
/// @param actionCode without this right the tab is not shown
/// @param offered whether there is anything behind it in the bound municipality
public record ChildTab(String key, int order, String urlSuffix, String actionCode, BooleanSupplier offered) {
    /// A tab that every municipality has.
    public ChildTab(String key, int order, String urlSuffix, String actionCode) {
        this(key, order, urlSuffix, actionCode, () -> true);
    }
}
