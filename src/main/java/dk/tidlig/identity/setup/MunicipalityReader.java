package dk.tidlig.identity.setup;

import dk.tidlig.identity.Actor;
import dk.tidlig.identity.ErasureRule;
import dk.tidlig.identity.LocalName;
import dk.tidlig.identity.Reach;
import dk.tidlig.identity.factor.SecondFactorRule;
import dk.tidlig.identity.group.Locality;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.tenancy.HelpLine;
import dk.tidlig.tenancy.Jurisdiction;
import dk.tidlig.tenancy.Municipality;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads a set-up file strictly: an unknown key, a role that gives an unknown role, a reach that is none is an error.
final class MunicipalityReader {
    private static final Set<String> LANGUAGES = Set.of("da", "en", "kl");

    /// As programmes say how far a source has been looked up.
    private static final List<String> STANDINGS =
            List.of("verified", "partly-verified", "unverified", "to-be-set", "local-decision", "example");

    private static final String[] KEYS = {
        "code",
        "name",
        "jurisdiction",
        "zone",
        "calendar",
        "languages",
        "minimum-cell",
        "help",
        "localities",
        "sor",
        "units",
        "professions",
        "purposes",
        "consent",
        "erasure",
        "family",
        "steering",
        "second-factor",
        "roles",
        "roles-like"
    };

    private MunicipalityReader() {}

    static MunicipalityFile read(String file, Reader reader) {
        var top = YamlPart.read(file, reader);
        var entries = top.only(KEYS);
        if (entries.containsKey("roles") == entries.containsKey("roles-like")) {
            throw top.problem("one of 'roles' and 'roles-like' is needed, and not both");
        }
        return new MunicipalityFile(
                municipality(top, entries),
                localities(entries.get("localities")),
                entries.containsKey("sor") ? sor(top.need(entries, "sor")) : List.of(),
                top.need(entries, "units").names(),
                top.need(entries, "professions").names(),
                purposes(top.need(entries, "purposes")),
                entries.containsKey("consent") ? ConsentPart.read(top.need(entries, "consent")) : null,
                entries.containsKey("erasure") ? erasure(top.need(entries, "erasure")) : null,
                entries.containsKey("family") ? FamilyPart.read(top.need(entries, "family")) : null,
                entries.containsKey("steering") ? SteeringPart.read(top.need(entries, "steering")) : null,
                secondFactor(entries.get("second-factor")),
                roles(entries.get("roles")),
                YamlPart.textOf(entries.get("roles-like")));
    }

    private static SecondFactorRule secondFactor(@Nullable YamlPart part) {
        return switch (part == null ? "offered" : part.among(List.of("offered", "at-work", "required"))) {
            case "required" -> SecondFactorRule.REQUIRED;
            case "at-work" -> SecondFactorRule.AT_WORK;
            default -> SecondFactorRule.OFFERED;
        };
    }

    private static Map<String, LocalName> purposes(YamlPart part) {
        var purposes = part.names();
        if (!purposes.containsKey(Actor.PURPOSE_FOLLOW_UP)) {
            throw part.problem("'" + Actor.PURPOSE_FOLLOW_UP + "' is needed: work begins with it");
        }
        return purposes;
    }

    private static ErasureRule erasure(YamlPart part) {
        var entries = part.only("listed-days", "source", "rosters");
        int days = part.need(entries, "listed-days").atLeastOne();
        if (days > 365) {
            throw part.problem("what is to be erased is listed for a year at most");
        }
        return new ErasureRule(
                days,
                part.need(entries, "source").name(),
                entries.containsKey("rosters") ? rosters(part.need(entries, "rosters")) : null);
    }

    private static ErasureRule.Rosters rosters(YamlPart part) {
        var entries = part.only("months", "source", "standing");
        int months = part.need(entries, "months").atLeastOne();
        if (months > 240) {
            throw part.problem("rosters are kept for 240 months at most");
        }
        var standing = part.need(entries, "standing");
        if (!STANDINGS.contains(standing.text())) {
            throw standing.problem("the standing of a source is one of " + STANDINGS);
        }
        return new ErasureRule.Rosters(months, part.need(entries, "source").name(), standing.text());
    }

    /// The id follows from the code, so that it is the same in every installation.
    static MunicipalityId id(String code) {
        return new MunicipalityId(UUID.nameUUIDFromBytes(("municipality:" + code).getBytes(StandardCharsets.UTF_8)));
    }

    private static Municipality municipality(YamlPart top, Map<String, YamlPart> entries) {
        var code = top.need(entries, "code");
        if (!code.text().matches("\\d{4}")) {
            throw code.problem("a municipality's code is four digits in quotes");
        }
        return new Municipality(
                id(code.text()),
                code.text(),
                top.need(entries, "name").text(),
                choice(top.need(entries, "jurisdiction"), Jurisdiction.class),
                zone(top.need(entries, "zone")),
                top.need(entries, "calendar").text(),
                languages(top.need(entries, "languages")),
                top.need(entries, "minimum-cell").atLeastOne(),
                help(top.need(entries, "help")));
    }

    /// The hours are a name in each language, or one plain text, which is Danish.
    private static HelpLine help(YamlPart part) {
        var lines = part.only("phone", "hours");
        var phone = part.need(lines, "phone").text();
        var hours = part.need(lines, "hours");
        if (hours.isText()) {
            return new HelpLine(phone, hours.text());
        }
        var name = hours.name();
        return new HelpLine(phone, name.da(), name.en(), name.kl());
    }

    private static ZoneId zone(YamlPart part) {
        try {
            return ZoneId.of(part.text());
        } catch (DateTimeException wrong) {
            throw part.problem("there is no such zone");
        }
    }

    private static List<String> languages(YamlPart part) {
        var languages = part.texts();
        if (languages.isEmpty() || !LANGUAGES.containsAll(languages)) {
            throw part.problem("the languages are da, en and kl");
        }
        return languages;
    }

    private static List<String> sor(YamlPart part) {
        var codes = part.texts();
        if (codes.stream().anyMatch(code -> !code.matches("\\d{11,18}"))) {
            throw part.problem("a SOR code is 11 to 18 digits in quotes");
        }
        return codes;
    }

    private static List<Locality> localities(@Nullable YamlPart part) {
        var localities = new ArrayList<Locality>();
        if (part != null) {
            part.entries().forEach((code, entry) -> localities.add(locality(entry.code(code), entry)));
        }
        return localities;
    }

    private static Locality locality(String code, YamlPart part) {
        var entries = part.only("name", "kind", "zone");
        return new Locality(
                code,
                part.need(entries, "name").text(),
                choice(part.need(entries, "kind"), Locality.Kind.class),
                entries.containsKey("zone") ? zone(part.need(entries, "zone")) : null);
    }

    private static Map<String, MunicipalityFile.Role> roles(@Nullable YamlPart part) {
        var roles = new LinkedHashMap<String, MunicipalityFile.Role>();
        if (part == null) {
            return roles;
        }
        var known = part.entries().keySet();
        part.entries().forEach((code, entry) -> roles.put(entry.code(code), role(entry, known)));
        return roles;
    }

    private static MunicipalityFile.Role role(YamlPart part, Set<String> known) {
        var entries = part.only("name", "gives", "actions");
        var gives = new ArrayList<String>();
        if (entries.containsKey("gives")) {
            var given = part.need(entries, "gives");
            gives.addAll(given.texts());
            if (!known.containsAll(gives)) {
                throw given.problem("a role can only give roles of this file");
            }
        }
        var actions = new LinkedHashMap<String, Reach>();
        part.need(entries, "actions").entries().forEach((action, reach) -> {
            if (!action.matches("[a-z]+\\.[a-z0-9-]+")) {
                throw reach.problem("an action's code is module.deed");
            }
            actions.put(action, choice(reach, Reach.class));
        });
        return new MunicipalityFile.Role(part.need(entries, "name").name(), gives, actions);
    }

    static <E extends Enum<E>> E choice(YamlPart part, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(part.text())) {
                return constant;
            }
        }
        throw part.problem("'" + part.text() + "' is not one of the choices");
    }
}
