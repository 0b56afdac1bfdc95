package dk.tidlig.bench.people;

import dk.tidlig.bench.people.Sheet.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Writes the rows of one copy of the families.
final class Copier {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    /// What may be said once only.
    private static final Set<String> ONCE = Set.of("external_id", "source_ref", "enquiry_number");
    private static final Set<String> NAMED = Set.of("child.child", "child.adult");

    private final Template template;
    private final House house;
    private final Sealing sealing;
    private final Map<String, String> opened;
    private final References references = new References();
    private final Map<String, Boolean> naming = new HashMap<>();

    Copier(Template template, House house, Sealing sealing, Map<String, String> opened) {
        this.template = template;
        this.house = house;
        this.sealing = sealing;
        this.opened = opened;
    }

    /// @return the children of the copy
    List<Person> copy(Block block, Lines lines) {
        return copy(block, row -> !(block.isDone() && template.unfinished().contains(row)), lines);
    }

    /// The same of some rows alone.
    List<Person> copy(Block block, Predicate<@Nullable String[]> wanted, Lines lines) {
        var people = people(block);
        var children = new ArrayList<Person>();
        for (var sheet : template.families()) {
            for (var row : sheet.rows()) {
                if (wanted.test(row)) {
                    lines.begin(sheet);
                    for (int i = 0; i < row.length; i++) {
                        lines.value(value(block, sheet, row, i, people));
                    }
                    lines.end();
                    if (sheet.table().equals("child.child")) {
                        children.add(people.get(newId(block, sheet, row)));
                    }
                }
            }
        }
        return children;
    }

    private static UUID newId(Block block, Sheet sheet, @Nullable String[] row) {
        return block.id(UUID.fromString(String.valueOf(sheet.value(row, "id"))));
    }

    private Map<UUID, Person> people(Block block) {
        var people = new LinkedHashMap<UUID, Person>();
        for (var sheet : template.families()) {
            if (NAMED.contains(sheet.table())) {
                for (var row : sheet.rows()) {
                    var id = newId(block, sheet, row);
                    people.put(id, person(block, id, sheet, row));
                }
            }
        }
        return people;
    }

    private Person person(Block block, UUID id, Sheet sheet, @Nullable String[] row) {
        var bornOn = sheet.value(row, "born_on");
        return new Person(
                id,
                Names.given(block.random()),
                Names.family(block.random()),
                bornOn == null ? null : block.day(LocalDate.parse(bornOn)),
                moment(block, String.valueOf(sheet.value(row, "registered_at"))),
                String.valueOf(sheet.value(row, "registered_by")));
    }

    private @Nullable String value(
            Block block, Sheet sheet, @Nullable String[] row, int place, Map<UUID, Person> people) {
        var column = sheet.columns().get(place);
        var written = row[place];
        if (NAMED.contains(sheet.table()) && isOfName(column)) {
            return name(block, sheet, row, column, people);
        }
        if (written == null) {
            return null;
        }
        return switch (column.kind()) {
            case ID -> id(block, UUID.fromString(written)).toString();
            case DAY -> block.day(LocalDate.parse(written)).toString();
            case MOMENT -> moment(block, written);
            case SEALED -> sealed(block, sheet, row, place, written);
            case OTHER -> other(block, column, written);
        };
    }

    private String other(Block block, Column column, String written) {
        if (column.name().equals("reference")) {
            return references.next();
        }
        return ONCE.contains(column.name()) ? written + "-" + block.number() : words(block, written);
    }

    private static boolean isOfName(Column column) {
        return column.name().equals("given_name")
                || column.name().equals("family_name")
                || column.name().equals("pseudonym");
    }

    private @Nullable String name(
            Block block, Sheet sheet, @Nullable String[] row, Column column, Map<UUID, Person> people) {
        var person = people.get(newId(block, sheet, row));
        if (person == null || sheet.place("born_on") >= 0 && person.bornOn() == null) {
            return column.name().equals("pseudonym") ? null : sheet.value(row, column.name());
        }
        return switch (column.name()) {
            case "given_name" -> person.given();
            case "family_name" -> person.family();
            default -> null;
        };
    }

    private UUID id(Block block, UUID original) {
        if (original.equals(template.municipality().value())) {
            return block.municipality().value();
        }
        return template.own().contains(original) ? block.id(original) : house.id(original);
    }

    private static String moment(Block block, String written) {
        return block.day(LocalDate.parse(written.substring(0, 10))) + written.substring(10);
    }

    private String sealed(Block block, Sheet sheet, @Nullable String[] row, int place, String written) {
        var open = opened.get(written);
        var id = sheet.value(row, "id");
        return open == null || id == null
                ? written
                : sealing.seal(open, block.municipality(), sheet, block.id(UUID.fromString(id)), place);
    }

    /// Ids also stand within words, as in JSON.
    private String words(Block block, String written) {
        return naming.computeIfAbsent(written, it -> ID.matcher(it).find())
                ? ID.matcher(written)
                        .replaceAll(found ->
                                id(block, UUID.fromString(found.group())).toString())
                : written;
    }
}
