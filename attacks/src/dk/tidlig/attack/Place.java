package dk.tidlig.attack;

import dk.tidlig.drill.Ground;
import dk.tidlig.drill.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The packaged program with the demonstration, its answers written down, and who is logged in there.
final class Place implements AutoCloseable {
    private final Ground ground;
    private final String[] settings;
    private final Map<Person, Session> sessions = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private House house;
    private Answers answers;

    Place(Ground ground, String... settings) throws Exception {
        this.ground = ground;
        this.settings = settings.clone();
        open();
    }

    private void open() throws Exception {
        Path folder = Files.createDirectories(ground.folder("answers"));
        house = ground.house(Stream.of(Answers.settings(folder), settings)
                .flatMap(Stream::of)
                .toArray(String[]::new));
        answers = new Answers(folder);
    }

    String address() {
        return "http://localhost:" + house.port();
    }

    int port() {
        return house.port();
    }

    Answers answers() {
        return answers;
    }

    /// One that lives; a house made anew when the person is not let in any more.
    Session session(Person person) throws Exception {
        var session = sessions.get(person);
        if (session == null || !session.lives()) {
            try {
                session = Session.open(person, port());
            } catch (IllegalStateException shut) {
                System.out.println("    " + shut.getMessage() + ": the house is made anew");
                anew();
                session = Session.open(person, port());
            }
            sessions.put(person, session);
        }
        return session;
    }

    private void anew() throws Exception {
        close();
        sessions.clear();
        open();
    }

    /// What the program logged as failures of its own.
    List<String> failures() throws IOException {
        var all = new ArrayList<>(failures);
        all.addAll(house.failures());
        return all;
    }

    @Override
    public void close() throws Exception {
        failures.addAll(house.failures());
        house.close();
    }
}
