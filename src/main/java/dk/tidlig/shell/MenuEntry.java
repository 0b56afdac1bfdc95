package dk.tidlig.shell;

/// A place in the main menu, contributed by the module behind it as a bean.
///
/// @param key its name is the message `shell.menu.<key>`
/// @param order where in the menu: My day is 0, administration 900
/// @param action the action's code without which the entry makes no sense for an actor
public record MenuEntry(String key, String url, int order, String action) {}
