package dk.tidlig.attack;

import dk.tidlig.drill.PageForms;

/// Something with parameters, as one person meets it.
///
/// @param route as the list of addresses names it, or the address itself
/// @param kind of what is attacked: query, form, path, or headers
/// @param path with a star after what is attacked, where that is a part of the path
/// @param body of a form, ready to be sent but for the protection; empty for what is only looked at
/// @param open whether the person was led there, or should be let in
record Target(String route, Person who, String kind, String method, String path, String body, boolean open) {
    /// The same thing for the same person, whatever child it was met on.
    String key() {
        return route + " " + kind + " " + who.name() + " " + body.replaceAll("=[^&]*", "");
    }

    static String shape(String path) {
        return PageForms.shape(path);
    }
}
