package dk.tidlig.database;

import dk.tidlig.support.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// A professional, logged in, who notes one try after the other to reach a family.
public final class HelperAtWork implements Worker {
    private final Visitor visitor;
    private final String form;

    private HelperAtWork(Visitor visitor, String form) {
        this.visitor = visitor;
        this.form = form;
    }

    /// On the list's child of that number, counted from 0.
    public static HelperAtWork on(int port, int child) {
        var visitor = new Visitor(port);
        visitor.logIn("birgitte", "birgitte-kaffe-solsort-7");
        var list = Worker.page(visitor.get("/children"));
        var children = java.util.regex.Pattern.compile("href=\"(/children/[0-9a-f-]{36})\"")
                .matcher(list)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        var page = Worker.page(visitor.get(children.get(child % children.size())));
        return new HelperAtWork(
                visitor, Worker.first(page, "href=\"(/children/[0-9a-f-]{36}/episodes/[0-9a-f-]{36}/contact)\""));
    }

    @Override
    public Filled fill() {
        var mark = "try " + UUID.randomUUID();
        var page = Worker.page(visitor.get(form));
        var yesterday = LocalDate.now(ZoneId.of("Europe/Copenhagen")).minusDays(1);
        return new Filled(
                mark,
                visitor,
                form,
                Worker.withKey(page, "reached", "TRIED", "day", yesterday.toString(), "time", "08:00", "note", mark));
    }

    @Override
    public String foundBy(Filled sent) {
        return sent.mark();
    }
}
