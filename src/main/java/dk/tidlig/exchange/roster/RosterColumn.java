package dk.tidlig.exchange.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The columns of a roster, by the names that desks give them.
enum RosterColumn {
    GIVEN_NAME("fornavn", "given_name"),
    FAMILY_NAME("efternavn", "family_name"),
    CPR("cpr", "cpr-nummer", "cprnr", "personnummer"),
    BIRTH_DATE("fødselsdato", "birth_date", "foedselsdato", "født"),
    INSTITUTION("institution", "dagtilbud", "skole"),
    GROUP("gruppe", "group", "stue", "klasse"),
    TYPE("type", "institutionstype");

    private final List<String> titles;

    RosterColumn(String... titles) {
        this.titles = List.of(titles);
    }

    /// The two that the pages ask for.
    String title() {
        return titles.getFirst() + " / " + titles.get(1);
    }

    /// Whether a roster can do without it; one of the number and the day of birth must be there.
    boolean optional() {
        return this == CPR || this == BIRTH_DATE || this == TYPE;
    }

    static Optional<RosterColumn> named(String title) {
        var wanted = title.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(it -> it.titles.contains(wanted)).findFirst();
    }
}
