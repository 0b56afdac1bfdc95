package dk.tidlig.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.programme.TargetGroup.Subject;
import dk.tidlig.support.People;
import dk.tidlig.support.Visitor;
import dk.tidlig.tenancy.Tenant;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Enquiries as tests need them.
@Component
public class EnquirySamples {
    public static final String PROGRAMME = "tidlig-forebyggelse";
    public static final String PAGE = "/enquire/0779/" + PROGRAMME;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final People people;

    EnquirySamples(JdbcClient jdbc, TransactionTemplate transaction, People people) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.people = people;
    }

    /// What the one who sent is left with.
    public record Slip(String number, String code) {
        private static final Pattern BOTH = Pattern.compile(
                "t-code\">([0-9A-Z]{4}-[0-9A-Z]{4})<.*?t-code\">([0-9A-Z]{4}-[0-9A-Z]{4})<", Pattern.DOTALL);

        static Slip from(String receipt) {
            var found = BOTH.matcher(receipt);
            assertThat(found.find()).as(receipt).isTrue();
            return new Slip(found.group(1), found.group(2));
        }
    }

    /// About a boy of five, from his mother.
    public static Asked aboutABoy() {
        return new Asked(
                "parent",
                new About(Subject.CHILD, null, null, 5),
                List.of("sleep", "divorce"),
                "Han sover dårligt og bliver vred.",
                new Asked.Placing("wellbeing-ruler", new BigDecimal("4")),
                new Reach("Mette", Reach.Way.PHONE, "12 34 56 87", null, "Efter kl. 16", true),
                "alone",
                null,
                null,
                null);
    }

    /// About a girl of twelve, from her school.
    public static Asked fromASchool(Asked.@Nullable Identity identity) {
        return new Asked(
                "school",
                new About(Subject.YOUNG_PERSON, null, null, 12),
                List.of("school-absence"),
                "Hun kommer ikke i skole.",
                new Asked.Placing("wellbeing-ruler", new BigDecimal("3")),
                new Reach("Hanne", Reach.Way.PHONE, "12 34 56 87", null, null, false),
                "family-agrees",
                null,
                null,
                identity);
    }

    /// Through the whole public page, up to the last.
    public static void answerEverything(Visitor visitor) {
        visitor.get(PAGE);
        step(visitor, "");
        step(visitor, "/who", "channel", "parent");
        step(visitor, "/about", "subject", "CHILD");
        step(visitor, "/age", "age", "5");
        step(visitor, "/themes", "themes", "sleep", "themes", "divorce");
        step(visitor, "/words", "words", "Han sover dårligt og bliver vred.");
        step(visitor, "/place", "place", "4");
        step(visitor, "/reach", "way", "PHONE", "phone", "12 34 56 87", "name", "Mette", "noMessage", "true");
        step(visitor, "/aware", "aware", "alone");
    }

    public static Slip send(Visitor visitor) {
        answerEverything(visitor);
        visitor.get(PAGE + "/check");
        assertThat(visitor.post(PAGE + "/check", "consent", "true").statusCode())
                .isEqualTo(303);
        return Slip.from(visitor.get(PAGE + "/sent").body());
    }

    static void step(Visitor visitor, String step, String... fields) {
        var answer = visitor.post(PAGE + step, fields);
        assertThat(answer.statusCode()).as(step + " " + answer.body()).isEqualTo(303);
        visitor.get(Visitor.location(answer));
    }

    /// The id behind a number.
    public String id(String number) {
        return here(() -> jdbc.sql("select id::text from intake.enquiry where reference = :number")
                .param("number", Reference.plain(number))
                .query(String.class)
                .single());
    }

    long count() {
        return here(() -> jdbc.sql("select count(*) from intake.enquiry")
                .query(Long.class)
                .single());
    }

    long drafts(String where) {
        return here(() -> jdbc.sql("select count(*) from intake.draft where " + where)
                .query(Long.class)
                .single());
    }

    long runningClocks(String number) {
        return here(() -> jdbc.sql("""
                        select count(*) from deadline.clock c join intake.enquiry e on e.id = c.subject_id
                         where e.reference = :number and c.stopped_at is null and c.cancelled_at is null
                        """)
                .param("number", Reference.plain(number))
                .query(Long.class)
                .single());
    }

    /// Everything that lies in the tables, as whoever reads a copy of the disk would search it.
    String rowsAsText() {
        return here(() -> String.join("\n", jdbc.sql("""
                        select encode(coalesce(words, ''), 'escape') || e::text from intake.enquiry e
                        union all
                        select encode(coalesce(answers, ''), 'escape') || d::text from intake.draft d
                        """).query(String.class).list()));
    }

    private <T> T here(Supplier<T> work) {
        return Tenant.in(people.here(), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
