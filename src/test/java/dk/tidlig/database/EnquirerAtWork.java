package dk.tidlig.database;

import dk.tidlig.support.Visitor;
import java.util.ArrayList;
import java.util.UUID;

/// One parent after the other who enquires on the public page, without a log-in.
public final class EnquirerAtWork implements Worker {
    private static final String DOOR = "/enquire/0779/tidlig-forebyggelse";

    private final int port;

    public EnquirerAtWork(int port) {
        this.port = port;
    }

    @Override
    public Filled fill() {
        var parent = new Visitor(port);
        Worker.page(parent.get(DOOR));
        step(parent, "");
        step(parent, "/who", "channel", "parent");
        step(parent, "/about", "subject", "CHILD");
        step(parent, "/age", "age", "5");
        step(parent, "/themes", "themes", "sleep");
        step(parent, "/words", "words", "Han sover dårligt.");
        step(parent, "/place", "place", "4");
        step(parent, "/reach", "way", "PHONE", "phone", "12 34 56 87", "name", "Mette", "noMessage", "true");
        step(parent, "/aware", "aware", "alone");
        var check = Worker.page(parent.get(DOOR + "/check"));
        var mark = "enquiry " + UUID.randomUUID();
        return new Filled(mark, parent, DOOR + "/check", Worker.withKey(check, "consent", "true"));
    }

    private static void step(Visitor parent, String path, String... fields) {
        var page = Worker.page(parent.get(DOOR + path));
        var answer = parent.post(DOOR + path, new ArrayList<>(Worker.withKey(page, fields)).toArray(String[]::new));
        if (answer.statusCode() != 303) {
            throw new Unanswered(answer);
        }
    }

    /// The number on the receipt.
    @Override
    public String foundBy(Filled sent) {
        var receipt = Worker.page(sent.visitor().get(DOOR + "/sent"));
        return Worker.first(receipt, "t-code\">([0-9A-Z]{4}-[0-9A-Z]{4})<").replace("-", "");
    }
}
