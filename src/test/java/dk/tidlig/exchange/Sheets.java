package dk.tidlig.exchange;

import dk.tidlig.support.UnrealNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Makes sheets of registrations of fictitious children. The same seed gives the same sheet.
///
/// Most children stand by pseudonym, a tenth by a CPR number that fails modulus 11 as those of no real person do;
/// some are unborn, some come again, some have two offers, some still wait.
public final class Sheets {
    public static final String HEADING =
            "enquiry_id,received_on,channel,child_ref,birth_date,problem,first_contact_on,offer,sessions_held,ruler_start,ruler_end,ended_on,outcome";
    private static final List<String> CHANNELS =
            List.of("parent", "young-person", "school", "daycare", "health-visitor", "gp", "job-centre");
    private static final List<String> PROBLEMS =
            List.of("anxiety", "divorce", "family-conflict", "grief", "school-absence", "self-esteem");
    private static final List<String> OFFERS =
            List.of("family-treatment", "marte-meo", "social-advice", "cool-kids", "cos-p", "psychologist-course");

    private final Random random;
    private final String prefix;
    private final List<Child> children = new ArrayList<>();
    private final Set<Child> helped = new HashSet<>();

    /// @param prefix of the enquiry numbers, so that sheets do not meet
    public Sheets(String prefix, long seed) {
        this.prefix = prefix;
        this.random = new Random(seed);
    }

    private record Child(String ref, String birthDate) {}

    /// Writes a sheet for `./tidlig import registrations`: `Sheets FILE.csv LINES`.
    static void main(String... arguments) throws IOException {
        var sheet = new Sheets("MANY", 20260303).of(Integer.parseInt(arguments[1]), 2023);
        Files.writeString(Path.of(arguments[0]), sheet);
    }

    public String of(int lines, int year) {
        var sheet = new StringBuilder(HEADING).append('\n');
        for (int i = 1; i <= lines; i++) {
            sheet.append(line(i, year)).append('\n');
        }
        return sheet.toString();
    }

    private String line(int number, int year) {
        var received = LocalDate.of(year, 1, 1).plusDays(random.nextInt(240));
        var child = child(number, year);
        var asked = String.join(
                ",",
                String.format("%s-%06d", prefix, number),
                received.toString(),
                one(CHANNELS),
                child.ref(),
                child.birthDate(),
                one(PROBLEMS));
        return asked + "," + (random.nextInt(20) == 0 ? ",,,,,," : help(child, received));
    }

    /// Nobody has two courses that have not ended.
    private String help(Child child, LocalDate received) {
        var contact = received.plusDays(random.nextInt(10));
        boolean ended = random.nextInt(10) < 8 || !helped.add(child);
        int start = 3 + random.nextInt(4);
        int end = Math.min(10, start + random.nextInt(4) - 1);
        boolean measured = random.nextInt(20) > 0;
        return String.join(
                ",",
                contact.toString(),
                offers(),
                String.valueOf(1 + random.nextInt(5)),
                String.valueOf(start),
                ended && measured ? String.valueOf(end) : "",
                ended ? contact.plusDays(20 + random.nextInt(80)).toString() : "",
                ended ? outcome(start, end, measured) : "");
    }

    private Child child(int number, int year) {
        if (!children.isEmpty() && random.nextInt(12) == 0) {
            return one(children);
        }
        var bornOn = LocalDate.of(year - 15, 1, 1).plusDays(random.nextInt(5000));
        var pseudonym = String.format("P%s%06d", prefix, number);
        var child = switch (random.nextInt(20)) {
            case 0 -> new Child(pseudonym, "");
            case 1, 2 -> new Child(UnrealNumber.of(bornOn, random), bornOn.toString());
            default -> new Child(pseudonym, bornOn.toString());
        };
        children.add(child);
        return child;
    }

    private String offers() {
        var first = one(OFFERS);
        var second = one(OFFERS);
        return random.nextInt(4) > 0 || first.equals(second) ? first : first + "+" + second;
    }

    private String outcome(int start, int end, boolean measured) {
        if (measured && end > start) {
            return "lifted";
        }
        return random.nextInt(3) == 0 ? "handed-on" : "unchanged";
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
