package dk.tidlig.bench.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Many people of many municipalities, each logged in on their own, who look at one thing and another as on a working
/// day.
public final class Workday implements Work {
    private static final int SEED = 7;

    private final List<Desk> desks = new ArrayList<>();

    /// What there is to look at in a municipality.
    ///
    /// @param usernames who works there
    public record Place(List<String> usernames, List<String> children, List<String> names, List<String> numbers) {}

    private record Desk(Visitor visitor, Place place, Random random) {
        String any(List<String> of) {
            return of.get(random.nextInt(of.size()));
        }
    }

    /// @param first the username without what stands behind it in other municipalities, by which the password is known
    public Workday(String address, String first, List<Place> places) {
        var random = new Random(SEED);
        for (var place : places) {
            for (var username : place.usernames()) {
                var visitor = new Visitor(address).logIn(username, first + "-kaffe-solsort-7");
                desks.add(new Desk(visitor, place, new Random(random.nextLong())));
            }
        }
    }

    public int people() {
        return desks.size();
    }

    /// Of ten pages three are a child's, two My day, two the newest enquiries, one the list of children, two a search.
    @Override
    public boolean once(int user) {
        var desk = desks.get(user);
        switch (desk.random().nextInt(10)) {
            case 0, 1, 2 -> look(desk, desk.any(desk.place().children()));
            case 3, 4 -> look(desk, "/");
            case 5, 6 -> look(desk, "/enquiries?which=all");
            case 7 -> look(desk, "/children");
            case 8 -> desk.visitor().search(desk.any(desk.place().names()));
            default -> desk.visitor().search(desk.any(desk.place().numbers()));
        }
        return true;
    }

    private static void look(Desk desk, String path) {
        desk.visitor().get(path).mustBe(200);
    }
}
