package dk.tidlig.bench.work;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// The product, used as people use it: through its pages, logged in, with gate, trail and page.
public final class Tidlig {
    /// Coordinates the groups whose agenda is looked at, in another municipality than the families'.
    public static final String AGENDA_KEEPER = "pipaluk";

    private static final String PROGRAMME = "/enquiries/new?programme=tidlig-forebyggelse";

    /// Goes on from size to size: who writes the very same twice is asked whether it is the same.
    private static final AtomicInteger WRITTEN = new AtomicInteger();

    private final List<Visitor> coordinators;
    private final List<Visitor> keepers;
    private final Found found;
    private final AtomicInteger met = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    /// What the people of the bench look at.
    ///
    /// @param longest a child with two hundred entries on its timeline
    /// @param courses paths of courses in which a session can be held
    /// @param numbers CPR numbers of children
    /// @param agenda path of a meeting
    public record Found(
            String longest, List<String> courses, List<String> names, List<String> numbers, String agenda, int year) {}

    public Tidlig(String address, int users, Found found) {
        this.found = found;
        this.coordinators = logIn(address, users, "birgitte");
        this.keepers = logIn(address, users, AGENDA_KEEPER);
    }

    private static List<Visitor> logIn(String address, int users, String username) {
        return IntStream.range(0, users)
                .mapToObj(it -> new Visitor(address).logIn(username, username + "-kaffe-solsort-7"))
                .toList();
    }

    /// By name, in the order in which they are measured.
    public Map<String, Work> works() {
        var works = new LinkedHashMap<String, Work>();
        works.put("send an enquiry", this::enquire);
        works.put("my newest 20", user -> look(coordinators, user, "/enquiries?which=all"));
        works.put("open a child with 200 entries", user -> look(coordinators, user, found.longest()));
        works.put("hold a session", this::meet);
        works.put("search by name", user -> search(user, found.names()));
        works.put("search by CPR", user -> search(user, found.numbers()));
        works.put("a meeting's agenda", user -> look(keepers, user, found.agenda()));
        works.put(
                "a year's figures",
                user -> look(coordinators, user, "/figures?from=%1$d-01-01&to=%1$d-12-31".formatted(found.year())));
        works.put("figures counted anew", this::count);
        return works;
    }

    private static boolean look(List<Visitor> visitors, int user, String path) {
        visitors.get(user).get(path).mustBe(200);
        return true;
    }

    /// The form, what is written in it, and the page that follows.
    private boolean enquire(int user) {
        var visitor = coordinators.get(user);
        var number = WRITTEN.incrementAndGet();
        var sent = visitor.fill(
                visitor.get(PROGRAMME).mustBe(200),
                "form[action^=/enquiries/new]",
                Map.of(
                        "subject", "CHILD",
                        "age", "9",
                        "themes", "anxiety",
                        "words", "Sover dårligt og vil ikke i skole. Nummer " + number,
                        "place", "4",
                        "aware", "family-agrees",
                        "phone", "%08d".formatted(20_000_000 + number),
                        "channel", "school"));
        mustHaveGone(sent, "/enquiries/new");
        return true;
    }

    private boolean meet(int user) {
        int number = met.getAndIncrement();
        if (number >= found.courses().size()) {
            return false;
        }
        meet(coordinators.get(user), found.courses().get(number) + "/enter");
        return true;
    }

    /// Of another period each time, so that nothing is there from the last time.
    private boolean count(int user) {
        var last = LocalDate.ofYearDay(found.year(), 1).plusDays(asked.incrementAndGet());
        return look(coordinators, user, "/figures?from=%d-01-01&to=%s".formatted(found.year() - 1, last));
    }

    /// A session that took place, with what was noted and where the family stands.
    ///
    /// @param course its path
    public Work meeting(String course) {
        return user -> {
            meet(coordinators.get(user), course + "/enter");
            return true;
        };
    }

    private static void meet(Visitor visitor, String path) {
        var sent = visitor.fill(
                visitor.get(path).mustBe(200),
                "form[action$=/enter]",
                Map.of(
                        "time", "00:01",
                        "mode", "OFFICE",
                        "present", "CHILD",
                        "note", "Talte om skolen og om at sove.",
                        "ratingValue", "6",
                        "ratingPurpose", "BETWEEN",
                        "ratingPerspective", "PROFESSIONAL"));
        mustHaveGone(sent, "/enter");
    }

    private static void mustHaveGone(Visitor.Page sent, String form) {
        if (sent.status() != 200 || sent.path().contains(form)) {
            throw new IllegalStateException("%s answered %d and did not take it: %s"
                    .formatted(
                            sent.path(),
                            sent.status(),
                            sent.read()
                                    .select(".alert-error, .form-error-message")
                                    .text()));
        }
    }

    private boolean search(int user, List<String> sought) {
        coordinators.get(user).search(sought.get(new Random(System.nanoTime()).nextInt(sought.size())));
        return true;
    }
}
