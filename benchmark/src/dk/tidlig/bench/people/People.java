package dk.tidlig.bench.people;

import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.secrecy.Secrets;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Fills a database with fictitious people. The same seed gives the same people.
public final class People {
    private static final long SEED = 20260303;

    private final Template template;
    private final Houses houses;
    private final Sealing sealing;
    private final Map<String, String> opened;
    private final List<Settlement> settlements = new ArrayList<>();
    private final Connection connection;
    private final PrintStream out;
    private final boolean past;

    /// What was made.
    public record Made(int municipalities, long children, long rows, long seconds) {}

    /// @param connection as the superuser, without commits of its own
    /// @param municipality whose families are the template
    public static People of(Connection connection, MunicipalityId municipality, Secrets secrets, PrintStream out)
            throws SQLException {
        return new People(connection, municipality, secrets, out, false);
    }

    /// Families of years gone by: what waits for somebody stays as it is.
    public static People past(Connection connection, MunicipalityId municipality, Secrets secrets, PrintStream out)
            throws SQLException {
        return new People(connection, municipality, secrets, out, true);
    }

    private People(Connection connection, MunicipalityId municipality, Secrets secrets, PrintStream out, boolean past)
            throws SQLException {
        this.past = past;
        this.connection = connection;
        this.out = out;
        this.sealing = new Sealing(secrets);
        this.template = Template.read(connection, municipality);
        this.houses = new Houses(template, connection);
        this.opened = template.opened((sheet, row, column) -> sealing.open(municipality, sheet, row, column));
        connection.rollback();
    }

    /// Grows what there is to a size; what stands already stays as it is.
    public Made grow(Size size) throws SQLException, IOException {
        var bar = new Bar("People of a " + size.name(), size.children() - children(), out);
        settle(size);
        long rows = 0;
        int each = Math.ceilDiv(size.children(), settlements.size());
        for (var settlement : settlements) {
            rows += settlement.growTo(each, connection, bar);
        }
        bar.end();
        analyze();
        return new Made(settlements.size(), children(), rows, bar.seconds());
    }

    /// Whether the template holds it, and not a copy.
    public boolean isOfTemplate(UUID id) {
        return template.own().contains(id);
    }

    /// One family of the template's municipality, some times more.
    ///
    /// @param inside an id of that family, whose copies are wanted
    /// @return child and that other id of each copy
    public List<Copied> again(UUID child, UUID inside, int times) throws SQLException, IOException {
        var made = settlements.getFirst().again(template.family(child), times, connection).stream()
                .map(block -> new Copied(block.id(child), block.id(inside), of(block)))
                .toList();
        connection.commit();
        return made;
    }

    private Map<UUID, UUID> of(Block block) {
        var ids = new HashMap<UUID, UUID>();
        template.own().forEach(it -> ids.put(it, block.id(it)));
        return ids;
    }

    /// What became of two ids of the template, and of all.
    public record Copied(UUID child, UUID inside, Map<UUID, UUID> ids) {
        /// The id that stands for the same in another copy; any other stays as it is.
        public UUID in(Copied other, UUID id) {
            return ids.entrySet().stream()
                    .filter(it -> it.getValue().equals(id))
                    .findFirst()
                    .map(it -> other.ids().getOrDefault(it.getKey(), id))
                    .orElse(id);
        }
    }

    private void settle(Size size) throws SQLException, IOException {
        int users = Math.ceilDiv(size.users(), size.municipalities());
        if (settlements.isEmpty()) {
            settlements.add(settlement(House.same(template)));
            houses.employMore(users, connection);
        }
        while (settlements.size() < size.municipalities()) {
            settlements.add(settlement(houses.make(settlements.size() + 1, users, connection)));
        }
    }

    private Settlement settlement(House house) {
        return new Settlement(house.municipality(), new Copier(template, house, sealing, opened), sealing, SEED, past);
    }

    private long children() {
        return settlements.stream().mapToLong(Settlement::children).sum();
    }

    private void analyze() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
        }
        connection.setAutoCommit(false);
    }
}
