package dk.tidlig.attack;

import dk.tidlig.support.Visitor;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;

/// A log-in that a tool borrows.
final class Session {
    private final Person person;
    private final Visitor visitor;

    private Session(Person person, Visitor visitor) {
        this.person = person;
        this.visitor = visitor;
    }

    /// @throws IllegalStateException when the program does not let the person in
    static Session open(Person person, int port) {
        var session = new Session(person, new Visitor(port));
        session.visitor.get("/login");
        if (!person.isNobody()) {
            session.visitor.logIn(person.name(), person.password());
        }
        if (!session.lives()) {
            throw new IllegalStateException(person.name() + " is not let in");
        }
        session.visitor.get(person.isNobody() ? "/login" : "/my-account");
        return session;
    }

    /// Whether it still opens what only those who are logged in see; nobody's needs none.
    boolean lives() {
        try {
            return person.isNobody() || !leadsToLogIn(visitor.get("/my-account"));
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    private static boolean leadsToLogIn(HttpResponse<?> answer) {
        return Answers.isLogIn(Visitor.location(answer));
    }

    Visitor visitor() {
        return visitor;
    }

    String cookie() {
        return visitor.cookie();
    }

    String csrf() {
        return visitor.csrf();
    }
}
