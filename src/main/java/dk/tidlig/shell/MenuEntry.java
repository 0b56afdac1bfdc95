package dk.tidlig.shell;

import dk.tidlig.identity.Actor;
import java.util.function.BooleanSupplier;

/// A place in the main menu, contributed by the module behind it as a bean.
///
/// @param key its name is the message `shell.menu.<key>`
/// @param order where in the menu: My day is 0, administration 900
/// @param action the action's code without which the entry makes no sense for an actor
/// @param kind whose menu it stands in
/// @param offered whether there is anything behind it in the bound municipality; asked on every page
public record MenuEntry(String key, String url, int order, String action, BooleanSupplier offered, Actor.Kind kind) {
    public MenuEntry(String key, String url, int order, String action, BooleanSupplier offered) {
        this(key, url, order, action, offered, Actor.Kind.PROFESSIONAL);
    }

    /// A place for whoever comes by a family's own log-in.
    public static MenuEntry ofFamily(String key, String url, int order) {
        return new MenuEntry(key, url, order, "", () -> true, Actor.Kind.FAMILY);
    }

    /// A place that every municipality has.
    public MenuEntry(String key, String url, int order, String action) {
        this(key, url, order, action, () -> true);
    }
}
