package dk.tidlig.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Makes sheets of registrations of fictitious children. The same seed gives the same sheet.
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

    /// @param prefix of the enquiry numbers, so that sheets do not meet
    public Sheets(String prefix, long seed) {
        this.prefix = prefix;
        this.random = new Random(seed);
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
        var contact = received.plusDays(random.nextInt(10));
        boolean ended = random.nextInt(10) < 8;
        int start = 3 + random.nextInt(4);
        int end = Math.min(10, start + random.nextInt(4) - 1);
        boolean measured = random.nextInt(20) > 0;
        String offer = one(OFFERS);
        return String.join(
                ",",
                String.format("%s-%06d", prefix, number),
                received.toString(),
                one(CHANNELS),
                String.format("P%s%06d", prefix, number),
                LocalDate.of(year - 15, 1, 1).plusDays(random.nextInt(5000)).toString(),
                one(PROBLEMS),
                contact.toString(),
                offer,
                String.valueOf(1 + random.nextInt(5)),
                String.valueOf(start),
                ended && measured ? String.valueOf(end) : "",
                ended ? contact.plusDays(20 + random.nextInt(80)).toString() : "",
                ended ? outcome(start, end, measured) : "");
    }

    private String outcome(int start, int end, boolean measured) {
        if (measured && end > start) {
            return "lifted";
        }
        return random.nextInt(3) == 0 ? "handed-on" : "unchanged";
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
