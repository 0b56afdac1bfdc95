package dk.tidlig.drill;

import java.util.List;
import java.util.Map;
import java.util.Random;

/// A coordinator who notes yes and no of a family, by chance, and passes on to one reader what the yes allows.
final class ByConsent extends Stroller {
    private static final String GIVE = "/consents/new";
    private static final String SHARE = "/sharings/new";

    private final History history;
    private final Census.Kid child;
    private final String reader;
    private final String account;
    private boolean stands;
    private boolean shared;

    ByConsent(House house, Census census, History history, Random random, Census.Kid child, String reader) {
        super(house, census, history, "birgitte", random, "");
        this.history = history;
        this.child = child;
        this.reader = reader;
        this.account = census.people().get(reader).account();
    }

    @Override
    void step() throws InterruptedException {
        var chance = random.nextInt(100);
        if (chance < 20) {
            look(child, oneOf(List.of("", "/consents", "/sharings")));
        } else if (!stands) {
            give();
        } else if (!shared) {
            share();
        } else if (chance < 75) {
            withdraw();
        } else {
            end();
        }
    }

    private void give() throws InterruptedException {
        var sheet = look(child, GIVE);
        var giver = sheet.page().select("[name=giver]").eachAttr("value").getFirst();
        basis(shared, sheet, GIVE, Map.of(
                "to", "person:" + account,
                "data", "wellbeing",
                "purpose", "cooperation",
                "giver", giver,
                "way", "MEETING"));
        stands = true;
    }

    private void share() throws InterruptedException {
        basis(true, look(child, SHARE), SHARE, Map.of(
                "basis", "consent",
                "data", "wellbeing",
                "purpose", "cooperation",
                "to", "person:" + account,
                "necessity", "The family said yes."));
        shared = true;
    }

    private void withdraw() throws InterruptedException {
        for (var link : look(child, "/consents").page().select("a[href$=/withdraw]").eachAttr("href")) {
            var sheet = get(child.id(), link);
            var giver = sheet.page().select("[name=giver]").eachAttr("value").getFirst();
            basis(false, sheet, "/withdraw", Map.of("giver", giver, "way", "WRITING"));
        }
        stands = false;
        shared = look(child, "/sharings").asks("/end");
    }

    private void end() throws InterruptedException {
        var sheet = look(child, "/sharings");
        basis(false, sheet, "/end", Map.of());
        shared = look(child, "/sharings").asks("/end");
    }

    /// What is sent must be taken: nobody else says yes or no for this family.
    private void basis(boolean comes, Sheet sheet, String end, Map<String, String> fields) throws InterruptedException {
        var from = System.nanoTime();
        var answer = sheet.send(visitor, end, fields);
        if (!answer.taken()) {
            throw new AssertionError("%s of %s was answered %d".formatted(end, child.name(), answer.status()));
        }
        if (comes || !end.equals(GIVE)) {
            history.bases().add(new History.Basis(reader, child.id(), comes, from, System.nanoTime()));
        }
    }
}
