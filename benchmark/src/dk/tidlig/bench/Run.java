package dk.tidlig.bench;

import dk.tidlig.bench.Result.Line;
import dk.tidlig.bench.load.Load;
import dk.tidlig.bench.people.People;
import dk.tidlig.bench.work.Tidlig;
import dk.tidlig.bench.work.Work;
import dk.tidlig.kernel.MunicipalityId;
import dk.tidlig.secrecy.OpenSecrets;
import dk.tidlig.secrecy.Secrets;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One run: fills a database of its own, and lets the sides take turns at each piece of work.
final class Run implements AutoCloseable {
    private static final MunicipalityId HERE = municipality("0779");

    /// Where groups decide, with an agenda.
    private static final MunicipalityId THERE = municipality("0957");

    private final Wish wish;
    private final PrintStream out;
    private final Product product;
    private final Database database;
    private final Connection superuser;
    private final Secrets secrets;
    private final List<Line> lines = new ArrayList<>();

    private Run(Wish wish, PrintStream out, Product product, Database database) throws Exception {
        this.wish = wish;
        this.out = out;
        this.product = product;
        this.database = database;
        this.superuser = database.asSuperuser("tidlig");
        this.superuser.setAutoCommit(false);
        this.secrets = OpenSecrets.in(wish.data());
    }

    private static MunicipalityId municipality(String code) {
        return new MunicipalityId(UUID.nameUUIDFromBytes(("municipality:" + code).getBytes(StandardCharsets.UTF_8)));
    }

    static Run open(Wish wish, PrintStream out) throws Exception {
        OwnFolder.empty(wish.data());
        out.println("Starting Tidlig on " + wish.data());
        var product = Product.tidlig(wish.program(), wish.data(), wish.profile());
        try {
            return new Run(wish, out, product, new Database(wish.data()));
        } catch (Exception failure) {
            product.close();
            throw failure;
        }
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    void measure() throws Exception {
        var people = People.of(superuser, HERE, secrets, out);
        var agendas = People.past(superuser, THERE, secrets, out);
        try (var peer = peer()) {
            for (int growth : wish.growth()) {
                var made = people.grow(wish.size().times(growth));
                agendas.grow(wish.size().share().times(growth));
                out.printf(
                        "%,d children in %d municipalities, %,d rows, %d s%n",
                        made.children(), made.municipalities(), made.rows(), made.seconds());
                turns(people, new Round(growth, made.children()), peer);
                rush(new Round(growth, made.children()));
            }
        }
        if (wish.trail() > 0) {
            lines.addAll(new Trail(database, superuser, HERE, wish, out).verify());
        }
    }

    /// At the last size alone.
    private void rush(Round round) throws Exception {
        if (wish.people() > 0 && round.growth() == wish.growth().getLast()) {
            var offices = new Offices(superuser, secrets);
            lines.addAll(new Rush(wish, out, product, database).measure(offices, round.growth(), round.children()));
        }
    }

    /// At one size.
    private record Round(int growth, long children) {}

    private Optional<Peer> optionalPeer() throws IOException {
        return wish.wants("peer") ? Optional.of(Peer.start(wish.peer(), database)) : Optional.empty();
    }

    private Peer.Maybe peer() throws Exception {
        return new Peer.Maybe(optionalPeer());
    }

    private void turns(People people, Round round, Peer.Maybe peer) throws Exception {
        var scene = new Scene(superuser, HERE, secrets);
        var tidlig = new Tidlig(product.address(), Wish.MANY, scene.set(people));
        if (lines.isEmpty()) {
            warm(tidlig.works(), product.pid());
            warm(peer.works(Wish.MANY), peer.pid());
        }
        try (var floors = new Floors(database, superuser, scene, people)) {
            for (var work : tidlig.works().entrySet()) {
                var floor = wish.wants("floor") ? floors.of(work.getKey(), work.getValue(), tidlig) : null;
                for (int users : List.of(1, Wish.MANY)) {
                    take("tidlig", work.getKey(), work.getValue(), product.pid(), users, round);
                    if (floor != null) {
                        take("floor", work.getKey(), floor, 0, users, round);
                        floors.clear(floor);
                    }
                    var same = peer.works(Wish.MANY).get(work.getKey());
                    if (same != null) {
                        take("peer", work.getKey(), same, peer.pid(), users, round);
                    }
                }
            }
        }
    }

    /// A program that has just started is compiled while it works: nobody is measured then. Sessions are left alone,
    /// since there are only so many to be held.
    private void warm(Map<String, Work> works, long program) throws Exception {
        for (var work : works.entrySet()) {
            if (!work.getKey().equals("hold a session")) {
                new Load(program, database.pid()).run(work.getValue(), Wish.MANY, 0, wish.warmUp());
            }
        }
    }

    private void take(String side, String name, Work work, long program, int users, Round round) throws Exception {
        if (!side.equals("tidlig") || wish.wants(side)) {
            var sample = new Load(program, database.pid()).run(work, users, wish.warm(), wish.seconds());
            lines.add(Line.of(name, side, round.growth(), round.children(), sample));
            out.printf(
                    "%-30s %-7s %d at once: %8.1f a second, p95 %.1f ms%n",
                    name, side, users, sample.rate(), sample.percentile(95));
        }
    }

    @Override
    public void close() throws Exception {
        try {
            superuser.close();
        } finally {
            product.close();
        }
    }
}
