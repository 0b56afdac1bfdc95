package dk.tidlig.bench.people;

import java.util.Random;

/// Names of nobody: drawn from two lists, so that a town has namesakes as towns have.
final class Names {
    private static final String[] GIVEN = {
        "Agnes", "Alba", "Albert", "Alma", "Anton", "Asger", "Asta", "August", "Aviaja", "Bo", "Clara", "Ebba", "Elias",
        "Ella", "Emil", "Esther", "Felix", "Filippa", "Frida", "Gry", "Hugo", "Inuk", "Ida", "Jens", "Johan", "Josefine",
        "Karla", "Konrad", "Lauge", "Laura", "Liva", "Luna", "Mads", "Malik", "Malou", "Marie", "Mathilde", "Mille",
        "Nanna", "Nivi", "Noah", "Nora", "Oskar", "Otto", "Pil", "Ronja", "Saga", "Selma", "Silje", "Sofus", "Storm",
        "Søren", "Thea", "Tilde", "Vega", "Viggo", "Vilma", "William", "Åse", "Ørn"
    };
    private static final String[] FAMILY = {
        "Agger", "Bak", "Bang", "Berg", "Bjerre", "Bruun", "Byskov", "Dahl", "Dam", "Dyhr", "Egede", "Fischer", "Fog",
        "Friis", "Gade", "Geisler", "Heilmann", "Hjort", "Holm", "Holst", "Iversen", "Juhl", "Kjær", "Kleist", "Krogh",
        "Lange", "Leth", "Lind", "Lund", "Lyng", "Mikkelsen", "Munk", "Møller", "Nygaard", "Overgaard", "Petrussen",
        "Poulsen", "Rask", "Ravn", "Riis", "Rosing", "Rønne", "Schmidt", "Skov", "Skytte", "Sloth", "Sommer", "Steen",
        "Storch", "Svane", "Søe", "Thorsen", "Toft", "Vang", "Vestergård", "Vind", "Voss", "Winther", "Østergaard", "Ågård"
    };

    private Names() {}

    static String given(Random random) {
        return GIVEN[random.nextInt(GIVEN.length)];
    }

    /// Every third has a middle name, written with the family's as the product's form has it.
    static String family(Random random) {
        var last = FAMILY[random.nextInt(FAMILY.length)];
        return random.nextInt(3) == 0 ? FAMILY[random.nextInt(FAMILY.length)] + " " + last : last;
    }
}
