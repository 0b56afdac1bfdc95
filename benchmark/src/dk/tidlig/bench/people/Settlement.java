package dk.tidlig.bench.people;

import dk.tidlig.child.record.NameThrees;
import dk.tidlig.kernel.MunicipalityId;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The families of one municipality, copy by copy.
final class Settlement {
    private static final int COPIES_AT_ONCE = 20;
    private static final Sheet THREES = sheet("child.name_trigram", "municipality_id", "trigram", "child_id");
    private static final Sheet NUMBERS = sheet(
            "child.civil_number",
            "municipality_id",
            "id",
            "child_id",
            "kind",
            "sealed",
            "blind_index",
            "given_at",
            "given_by");

    private final MunicipalityId municipality;
    private final Copier copier;
    private final Sealing sealing;
    private final long seed;
    private final boolean past;
    private final Numbers numbers = new Numbers();
    private int copies;
    private int children;

    /// @param past whether all its families are done with
    Settlement(MunicipalityId municipality, Copier copier, Sealing sealing, long seed, boolean past) {
        this.municipality = municipality;
        this.copier = copier;
        this.sealing = sealing;
        this.seed = seed;
        this.past = past;
    }

    private static Sheet sheet(String table, String... columns) {
        return new Sheet(
                table,
                List.of(columns).stream()
                        .map(it -> new Sheet.Column(it, Sheet.Kind.OTHER))
                        .toList(),
                List.of());
    }

    int children() {
        return children;
    }

    /// @param wanted children in all, of this settlement's making
    /// @return how many rows were written
    long growTo(int wanted, Connection connection, Bar bar) throws SQLException, IOException {
        var lines = new Lines();
        long rows = 0;
        while (children < wanted) {
            for (int i = 0; i < COPIES_AT_ONCE && children < wanted; i++) {
                int made = add(lines);
                children += made;
                bar.step(made);
            }
            rows += lines.send(connection);
        }
        return rows;
    }

    private int add(Lines lines) {
        copies++;
        var block = past ? Block.past(municipality, copies, seed) : Block.of(municipality, copies, seed);
        return register(block, copier.copy(block, lines), lines);
    }

    /// One family again and again, as of today; they are no part of the settlement's size.
    ///
    /// @return each copy's block, by which its ids are known
    List<Block> again(Set<@Nullable String[]> family, int times, Connection connection)
            throws SQLException, IOException {
        var blocks = new ArrayList<Block>();
        var lines = new Lines();
        for (int i = 0; i < times; i++) {
            var block = Block.of(municipality, ++copies, seed).today();
            register(block, copier.copy(block, family::contains, lines), lines);
            blocks.add(block);
        }
        lines.send(connection);
        return blocks;
    }

    private int register(Block block, List<Person> made, Lines lines) {
        for (var child : made) {
            if (child.bornOn() != null) {
                number(block, child, lines);
                NameThrees.of(child.given(), child.family())
                        .forEach(three -> lines.row(
                                THREES,
                                List.of(
                                        municipality.toString(),
                                        three,
                                        child.id().toString())));
            }
        }
        return made.size();
    }

    private void number(Block block, Person child, Lines lines) {
        numbers.next(Objects.requireNonNull(child.bornOn())).ifPresent(cpr -> {
            var id = Block.derived(child.id(), block.number());
            lines.row(
                    NUMBERS,
                    List.of(
                            municipality.toString(),
                            id.toString(),
                            child.id().toString(),
                            "CPR",
                            sealing.sealedNumber(cpr, municipality, id),
                            sealing.index(cpr, municipality),
                            child.registeredAt(),
                            child.registeredBy()));
        });
    }
}
