package dk.tidlig.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.tidlig.programme.ProgrammeProblems;
import dk.tidlig.programme.ProgrammeProblems.Problem;
import dk.tidlig.programme.Wrong;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each kind of problem once: what is changed in a sound file, and all that is then told.
class ProgrammeProblemsTest {
    static final String SOUND = ShippedProgrammesTest.text("example");

    record Case(String from, String to, List<String> told) {
        @Override
        public String toString() {
            return (from + " → " + to).replaceAll("\\s+", " ");
        }
    }

    static Case when(String from, String to, String... told) {
        return new Case(from, to, List.of(told));
    }

    static final List<Case> FILES = List.of(
            when("record: case", "record: [case", "6:13  NOT_YAML"),
            when("record: case", "record: case\n\trecord: light", "6:1  NOT_YAML"),
            when("record: case", "record: \u0007case", "5:9  NOT_YAML"),
            when(
                    "purpose: {da: Hjælp, en: Help}",
                    "purpose: &p {da: Hjælp}\nagain: *p\nonce-more: *p",
                    "4:8  ALIAS",
                    "5:12  ALIAS"),
            when(
                    "purpose: {da: Hjælp, en: Help}",
                    "purpose: [[[[[[[[[[[[[[[[[[[[deep]]]]]]]]]]]]]]]]]]]]",
                    "3:25  TOO_DEEP"),
            when("record: case", "record: !!java.net.URL [\"http://example.org\"]", "5:9  NOT_YAML"),
            when("record: case", "record: !case case", "5:9 record TAG"),
            when("figures:\n", "---\nfigures:\n", "143:1  SEVERAL_DOCUMENTS"));

    static final List<Case> SHAPES = List.of(
            when("record: case", "record: case\nrecrod: case", "6:1 recrod UNKNOWN_KEY"),
            when("session-limit:", "sesion-limit:", "60:1 sesion-limit UNKNOWN_KEY_NEAR"),
            when("until-birthday: 2", "untilBirthday: 2", "8:32 target-group.ages.untilBirthday UNKNOWN_KEY_NEAR"),
            when("record: case", "record: case\n? {a: b}\n: c", "6:3  NOT_A_CODE"),
            when("record: case", "record: case\n<<: {record: light}", "6:1 << UNKNOWN_KEY"),
            when("record: case", "", "1:1 record MISSING_KEY"),
            when("unit: working-days}", "}", "53:13 clocks[0].within.unit MISSING_KEY"),
            when("record: case", "record: case\nrecord: light", "6:1 record DUPLICATE_KEY"),
            when("{amount: 6, unit: working-days}", "6", "53:13 clocks[0].within NOT_A_MAP"),
            when("[child-name, due-date, plan]", "child-name", "133:8 keeps NOT_A_LIST"),
            when(
                    "  shown: [enquiries, start-and-end, contact-in-time]",
                    "  shown: []",
                    "143:10 figures.shown EMPTY_LIST"),
            when(
                    "name: {da: Eksempel, en: Example}",
                    "name: {da: 2026-01-01, en: yes}",
                    "2:12 name.da NOT_TEXT",
                    "2:28 name.en NOT_TEXT"),
            when("name: {da: Eksempel, en: Example}", "name: {da: '  ', en: Example}", "2:12 name.da BLANK_TEXT"),
            when("name: {da: Eksempel, en: Example}", "name: {en: Example}", "2:7 name NO_DANISH"),
            when("name: {da: Eksempel, en: Example}", "name: {da: Eksempel, fr: Exemple}", "2:22 name.fr UNKNOWN_KEY"),
            when(
                    "name: {da: Eksempel, en: Example}",
                    "name: {da: " + "x".repeat(4001) + "}",
                    "2:12 name.da TEXT_TOO_LONG"),
            when("draft-days: 30", "draft-days: \"30\"", "15:15 intake.draft-days NOT_WHOLE"),
            when("draft-days: 30", "draft-days: 030", "15:15 intake.draft-days NOT_WHOLE"),
            when("draft-days: 30", "draft-days: 0", "15:15 intake.draft-days TOO_SMALL"),
            when("draft-days: 30", "draft-days: 366", "15:15 intake.draft-days TOO_BIG"),
            when("min: 1\n", "min: one\n", "72:10 scales[0].min NOT_A_NUMBER"),
            when("code: law", "code: The Law", "115:11 legal-bases[0].code NOT_A_CODE"),
            when("jurisdiction: GL", "jurisdiction: NO", "4:15 jurisdiction NOT_A_CHOICE"),
            when("direction: higher-worse", "direction: higher-wrose", "75:16 scales[0].direction NOT_A_CHOICE_NEAR"),
            when("kind: referral", "kind: gossip", "14:9 intake.kind NOT_A_CHOICE"),
            when("valid-from: 2020-01-01", "valid-from: 2020-02-30", "117:17 legal-bases[0].valid-from NOT_A_DATE"),
            when("valid-from: 2020-01-01", "valid-from: 01-01-2020", "117:17 legal-bases[0].valid-from NOT_A_DATE"),
            when("period: P5Y", "period: five years", "124:13 retention[0].period NOT_A_PERIOD"),
            when("archive-first: true", "archive-first: yes", "126:20 retention[0].archive-first NOT_YES_OR_NO"),
            when("code: passed-on", "code: better", "110:11 outcomes[1].code TWICE"),
            when(
                    "subjects: [unborn-child, child]",
                    "subjects: [unborn-child, child, child]",
                    "7:35 target-group.subjects[2] TWICE"),
            when(
                    "perspectives: [professional]\n",
                    "perspectives: [professional, professional]\n",
                    "100:34 measurements[1].perspectives[1] TWICE"));

    static final List<Case> IMPOSSIBLE = List.of(
            when("valid-to: 2030-12-31", "valid-to: 2019-12-31", "118:15 legal-bases[0].valid-to DATES_REVERSED"),
            when(
                    "from-years: 1, until-birthday: 3",
                    "from-years: 3, until-birthday: 3",
                    "87:43 scales[0].ages.until-birthday AGES_REVERSED"),
            when(
                    "from-years: 1, until-birthday: 3",
                    "from-years: -1, until-birthday: 200",
                    "87:24 scales[0].ages.from-years NOT_AN_AGE",
                    "87:44 scales[0].ages.until-birthday NOT_AN_AGE"),
            when(
                    "from-years: 1, until-birthday: 3",
                    "from-pregnancy: true, from-years: 1",
                    "87:46 scales[0].ages.from-years TWO_AGES"),
            when(
                    "from-pregnancy: true, until-birthday: 2",
                    "from-years: 0, until-birthday: 2",
                    "8:9 target-group.ages.from-pregnancy UNBORN_BEFORE_START"),
            when("    min: 1\n    max: 5", "    min: 5\n    max: 1", "73:10 scales[0].max MAX_NOT_ABOVE_MIN"),
            when("step: 0.5", "step: 0.25", "74:11 scales[0].step BAD_STEP"),
            when("    max: 5\n    step: 0.5", "    max: 5.5\n    step: 1", "74:11 scales[0].step STEP_DOES_NOT_DIVIDE"),
            when("    max: 5\n", "    max: 500\n", "73:10 scales[0].max TOO_MANY_STEPS"),
            when("{from: 1, to: 2, wording", "{from: 2, to: 1, wording", "80:23 scales[0].zones[0].to RANGE_REVERSED"),
            when("{from: 1, to: 2, wording", "{from: 1.5, to: 2, wording", "80:16 scales[0].zones[0].from ZONES_START"),
            when("{from: 2.5, to: 4, wording", "{from: 3, to: 4, wording", "81:16 scales[0].zones[1].from ZONE_GAP"),
            when(
                    "{from: 2.5, to: 4, wording",
                    "{from: 2, to: 4, wording",
                    "81:16 scales[0].zones[1].from ZONE_OVERLAP"),
            when("{from: 4.5, to: 5, wording", "{from: 4.5, to: 4.5, wording", "82:25 scales[0].zones[2].to ZONES_END"),
            when(
                    "{from: 2.5, to: 4, wording",
                    "{from: 2.5, to: 4.2, wording",
                    "81:25 scales[0].zones[1].to OFF_SCALE",
                    "82:16 scales[0].zones[2].from ZONE_OVERLAP"),
            when("{code: meet, at: 4,", "{code: meet, at: 6,", "86:26 scales[0].thresholds[0].at OFF_SCALE"),
            when("    to: 4\n", "    to: 7\n", "37:9 eligibility[0].to OFF_SCALE"),
            when("    from: 2\n    to: 4\n", "    from: 4\n    to: 2\n", "37:9 eligibility[0].to RANGE_REVERSED"),
            when("stops: referrer-answered", "stops: referral-received", "52:12 clocks[0].stops SAME_EVENT"),
            when("calendar: working-days-gl", "calendar: every-day", "54:15 clocks[0].calendar CALENDAR_MISMATCH"),
            when("unit: working-days}", "unit: hours}", "54:15 clocks[0].calendar CALENDAR_MISMATCH"),
            when("warn-before: 2", "warn-before: 6", "55:18 clocks[0].warn-before WARNS_TOO_EARLY"),
            when("quorum: 2", "quorum: 4", "44:11 decider.quorum QUORUM_TOO_BIG"),
            when(
                    "must-be-present: [midwife]",
                    "must-be-present: [psychologist]",
                    "45:21 decider.must-be-present[0] QUORUM_OUTSIDE_GROUP"),
            when(
                    "counted: professional\n    from: decided",
                    "counted: child\n    from: decided",
                    "95:14 measurements[0].counted COUNTED_NOT_ASKED"),
            when(
                    "  - purpose: end\n    scale: concern\n",
                    "  - purpose: start\n    scale: concern\n",
                    "98:14 measurements[1].purpose MEASURED_TWICE",
                    "109:46 outcomes[0].requirements[0].scale NOT_MEASURED"),
            when("period: P5Y", "period: P0D", "124:13 retention[0].period NOT_POSITIVE"),
            when("  contact-clock: answer\n", "", "143:37 figures.shown[2] FIGURE_NEEDS"),
            when("due-date, plan]", "due-date]", "147:3 plan PLAN_NOT_KEPT"));

    @ParameterizedTest
    @FieldSource({
        "FILES",
        "SHAPES",
        ReferenceCases.HERE,
        "IMPOSSIBLE",
        PlanCases.HERE,
        EndingCases.HERE,
        RhythmCases.HERE,
        RelayCases.HERE,
        ScreeningCases.HERE
    })
    void tellsWhatIsWrongByLineColumnAndPath(Case one) {
        assertThat(SOUND).contains(one.from());

        assertThat(told(SOUND.replace(one.from(), one.to()))).isEqualTo(one.told());
    }

    @Test
    void hasACaseForEveryKindOfProblem() {
        var told = Stream.of(
                        FILES,
                        SHAPES,
                        ReferenceCases.REFERENCES,
                        IMPOSSIBLE,
                        PlanCases.PLANS,
                        EndingCases.ENDINGS,
                        RhythmCases.RHYTHMS,
                        RelayCases.RELAYS,
                        ScreeningCases.SCREENINGS)
                .flatMap(List::stream)
                .flatMap(one -> problems(SOUND.replace(one.from(), one.to())).stream())
                .map(Problem::wrong)
                .collect(Collectors.toCollection(() -> EnumSet.of(Wrong.EMPTY_FILE, Wrong.TOO_LARGE, Wrong.TOO_MANY)));

        assertThat(EnumSet.complementOf(told)).isEmpty();
    }

    @Test
    void tellsEverythingAtOnceInTheOrderOfTheLines() {
        var broken = SOUND.replace("name: {da: Bekymring}", "name: {en: Worry}")
                .replace("{from: 2.5, to: 4, wording: {da: Udsat}", "{from: 3, to: 4, wording: {en: Exposed}")
                .replace("    starts: referral-received\n", "")
                .replace("amount: 6", "amount: six")
                .replace("contact-clock: answer", "contact-clock: anwser")
                .replace("record: case", "recrod: case");

        assertThat(told(broken))
                .containsExactly(
                        "1:1 record MISSING_KEY",
                        "5:1 recrod UNKNOWN_KEY_NEAR",
                        "48:5 clocks[0].starts MISSING_KEY",
                        "52:22 clocks[0].within.amount NOT_WHOLE",
                        "69:11 scales[0].name NO_DANISH",
                        "80:16 scales[0].zones[1].from ZONE_GAP",
                        "80:35 scales[0].zones[1].wording NO_DANISH",
                        "144:18 figures.contact-clock UNKNOWN_REFERENCE_NEAR");
    }

    @Test
    void saysWhatIsWrongWhatWasExpectedAndWhatWasProbablyMeant() {
        var broken =
                SOUND.replace("amount: 6", "amount: six").replace("direction: higher-worse", "direction: higher-wrose");

        assertThat(problems(broken))
                .extracting(Problem::toString)
                .containsExactly(
                        "example.yaml:53:22: clocks[0].within.amount: Found six. Expected a whole number without quotation marks.",
                        "example.yaml:75:16: scales[0].direction: Found higher-wrose. Did you mean higher-worse? Expected one of: higher-better, higher-worse.");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThat(told("")).containsExactly("1:1  EMPTY_FILE");
        assertThat(told("# only words\n")).containsExactly("1:1  EMPTY_FILE");
    }

    @Test
    void refusesAFileMadeToEatMemory() {
        assertThat(told("a: " + "x".repeat(ProgrammeFile.MOST_CHARACTERS))).containsExactly("1:1  TOO_LARGE");
        assertThat(told("[".repeat(100_000))).containsExactly("1:17  TOO_DEEP");
        assertThat(told(laughs())).allMatch(line -> line.endsWith(" ALIAS")).hasSize(8);
    }

    @Test
    void tellsNoMoreProblemsThanAnyoneCanMendAtATime() {
        var keys = IntStream.range(0, 20_000).mapToObj(i -> "key" + i + ": x\n").collect(Collectors.joining());

        assertThat(problems(keys)).hasSize(Reading.MOST_PROBLEMS + 1).last().matches(p -> p.wrong() == Wrong.TOO_MANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void hasASentenceForEveryKindOfProblem(String language) throws IOException {
        var sentences = new Properties();
        try (var file = Objects.requireNonNull(
                getClass().getResourceAsStream("/messages/programme_" + language + ".properties"))) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }

        assertThat(sentences.stringPropertyNames())
                .containsAll(Arrays.stream(Wrong.values()).map(Wrong::key).toList());
    }

    /// Aliases of aliases of aliases: a few lines that would be a thousand million.
    private static String laughs() {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10)));
        }
        return text.toString();
    }

    private static List<String> told(String text) {
        return problems(text).stream()
                .map(p -> p.line() + ":" + p.column() + " " + p.path() + " " + p.wrong())
                .toList();
    }

    static List<Problem> problems(String text) {
        var problems = catchThrowableOfType(
                ProgrammeProblems.class, () -> ProgrammeFile.read("example.yaml", text, ScreeningCases::bands));
        return problems == null ? List.of() : problems.problems();
    }
}
