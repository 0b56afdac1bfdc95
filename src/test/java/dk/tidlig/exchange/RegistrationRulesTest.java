package dk.tidlig.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.reading.ProgrammeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegistrationRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);
    private static final Set<String> OFFERS = Set.of(
            "family-treatment",
            "marte-meo",
            "health-visitor-course",
            "social-advice",
            "cool-kids",
            "cos-p",
            "psychologist-course");
    private static final String HEADING =
            "enquiry_id,received_on,channel,child_ref,birth_date,problem,first_contact_on,offer,sessions_held,ruler_start,ruler_end,ended_on,outcome";
    private static final String GOOD =
            "TF-1,2022-06-10,parent,P1,2015-01-02,anxiety,2022-06-14,cool-kids,4,4,6,2022-09-01,lifted";

    @Test
    void readsEveryLineOfTheSample() {
        var problems = new ArrayList<Problem>();
        var read = judge(resource("/registrations/sample.csv"), problems);
        assertThat(problems).isEmpty();
        assertThat(read).hasSize(60);
        assertThat(read).filteredOn(it -> it.endedOn() != null).hasSize(50);
    }

    @Test
    void readsTheSameFromSemicolonsWindowsLettersDanishDatesAndOtherOrder() {
        var turned = """
                outcome;note;enquiry_id;received_on;channel;child_ref;birth_date;problem;first_contact_on;offer;sessions_held;ruler_start;ruler_end;ended_on
                lifted;på plads;TF-1;10-06-2022;parent;P1;02-01-2015;anxiety;14-06-2022;cool-kids;4;4;6;01-09-2022

                ;;;
                """;
        var problems = new ArrayList<Problem>();
        var sheet = SheetReader.read(turned.getBytes(Charset.forName("windows-1252")));
        var read = judge(sheet, problems);
        assertThat(problems).isEmpty();
        assertThat(sheet.unknownColumns()).containsExactly("note");
        assertThat(read).hasSize(1);
        assertThat(read.getFirst())
                .isEqualTo(judge(bytes(HEADING + "\n" + GOOD), problems).getFirst());
    }

    @Test
    void readsAByteOrderMark() {
        var problems = new ArrayList<Problem>();
        assertThat(judge(bytes("\uFEFF" + HEADING + "\n" + GOOD), problems)).hasSize(1);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "received_on|2022-13-10|not-a-date",
                "received_on|2022-02-30|not-a-date",
                "received_on|2026-03-04|in-the-future",
                "received_on||empty",
                "channel|neighbour|unknown-code",
                "child_ref||empty",
                "child_ref|310299-1234x|",
                "child_ref|310222-1234|not-a-cpr-number",
                "birth_date|2022-06-11|born-after-enquiry",
                "problem|hunger|unknown-code",
                "first_contact_on|2022-06-09|contact-before-enquiry",
                "offer|cool-kids+yoga|unknown-code",
                "offer|cool-kids+cool-kids|offer-twice",
                "offer||sessions-without-offer",
                "sessions_held|6|too-many-sessions",
                "sessions_held|four|not-a-count",
                "ruler_start|11|outside-the-scale",
                "ruler_start|4,5|outside-the-scale",
                "ruler_end|0|outside-the-scale",
                "ruler_end|4|not-lifted",
                "ruler_end|x|not-a-number",
                "ended_on|2022-06-09|ended-before-enquiry",
                "ended_on|2022-06-12|ended-before-contact",
                "ended_on||outcome-without-date",
                "outcome|better|unknown-code",
                "outcome||ended-without-outcome",
            })
    void refusesWhatCannotBeTrueWithItsPlace(String column, String value, String reason) {
        var problems = new ArrayList<Problem>();
        var cells = new ArrayList<>(List.of(GOOD.split(",")));
        int at = List.of(HEADING.split(",")).indexOf(column);
        cells.set(at, value == null ? "" : "\"" + value + "\"");
        judge(bytes(HEADING + "\n" + String.join(",", cells)), problems);
        if (reason == null) {
            assertThat(problems).isEmpty();
        } else {
            assertThat(problems).extracting(Problem::reason).contains(reason);
            assertThat(problems).allMatch(problem -> problem.line() == 2);
        }
    }

    @Test
    void refusesTheSameNumberTwiceAndSaysWhereTheFirstStands() {
        var problems = new ArrayList<Problem>();
        judge(bytes(HEADING + "\n" + GOOD + "\n" + GOOD), problems);
        assertThat(problems).singleElement().isEqualTo(Problem.at(3, Column.ENQUIRY_ID, "number-twice", "TF-1", 2L));
    }

    @Test
    void tellsAllProblemsOfALineAtOnce() {
        var problems = new ArrayList<Problem>();
        judge(bytes(HEADING + "\n" + "TF-1,2022-06-10,nobody,P1,,hunger,2022-06-01,yoga,9,0,99,,lifted"), problems);
        assertThat(problems.stream().map(Problem::reason).collect(Collectors.toSet()))
                .contains(
                        "unknown-code",
                        "contact-before-enquiry",
                        "too-many-sessions",
                        "outside-the-scale",
                        "outcome-without-date");
    }

    @Test
    void tellsAMissingColumnAndAnEmptyFile() {
        assertThat(SheetReader.read(bytes("enquiry_id,received_on\nTF-1,2022-01-01"))
                        .problems())
                .extracting(Problem::reason)
                .contains("column-missing");
        assertThat(SheetReader.read(new byte[0]).problems())
                .extracting(Problem::reason)
                .containsExactly("empty-file");
        assertThat(SheetReader.read(new byte[] {0, 1, 2, 3}).problems())
                .extracting(Problem::reason)
                .containsExactly("not-text");
    }

    private static List<Registration> judge(byte[] file, List<Problem> problems) {
        return judge(SheetReader.read(file), problems);
    }

    private static List<Registration> judge(Sheet sheet, List<Problem> problems) {
        problems.addAll(sheet.problems());
        var rules = new RegistrationRules(programme(), OFFERS, TODAY);
        return sheet.lines().stream()
                .flatMap(line -> rules.judge(line, problems).stream())
                .toList();
    }

    private static ProgrammeDefinition programme() {
        return ProgrammeFile.read(
                "tidlig-forebyggelse.yaml",
                new String(resource("/programmes/0779/tidlig-forebyggelse.yaml"), StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) {
        try (var in = RegistrationRulesTest.class.getResourceAsStream(name)) {
            return java.util.Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
