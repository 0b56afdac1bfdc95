package dk.tidlig.identity.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.tidlig.identity.Reach;
import dk.tidlig.identity.factor.SecondFactorRule;
import dk.tidlig.tenancy.HelpLine;
import java.io.StringReader;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MunicipalityReaderTest {
    private static final String GOOD = """
            code: "0999"
            name: Prøvekommune
            jurisdiction: DK
            zone: Europe/Copenhagen
            calendar: DK
            languages: [da, en]
            minimum-cell: 5
            help: {phone: 12 34 56 78, hours: mandag}
            units: {}
            professions:
              leader: {da: leder, en: leader}
            purposes:
              follow-up: {da: opfølgning, en: following up}
            roles:
              leader:
                name: {da: leder, en: leader}
                gives: [leader]
                actions: {session.read: all, session.hold: around}
            """;

    @Test
    void readsAMunicipality() {
        var file = read(GOOD);

        assertThat(file.municipality().name()).isEqualTo("Prøvekommune");
        assertThat(file.municipality().id()).isEqualTo(MunicipalityReader.id("0999"));
        assertThat(file.roles().get("leader").actions())
                .containsEntry("session.read", Reach.ALL)
                .containsEntry("session.hold", Reach.AROUND);
    }

    @Test
    void tellsAnUnknownKeyWithFileLineAndPath() {
        refuses(GOOD.replace("gives:", "give:"), "0999.yaml, line 17, roles.leader.give: unknown key");
        refuses(GOOD + "colour: red\n", "0999.yaml, line 19, colour: unknown key");
    }

    @Test
    void refusesCharactersThatNoFileOfTextHolds() {
        refuses(GOOD.replace("Prøvekommune", "Prøve\u0000kommune"), "0999.yaml, line 1, top: this is not YAML");
        refuses(GOOD.replace("Prøvekommune", "Prøve\u0017kommune"), "0999.yaml, line 1, top: this is not YAML");
    }

    @Test
    void readsHowOftenSteeringGroupsMeet() {
        var steering = "steering: {rule: {da: Hvert kvartal, en: Quarterly}, at-least-every: P3M, remind-before: P14D, "
                + "source: {da: Opdigtet, en: Made up}}\n";

        assertThat(read(GOOD).steering()).isNull();
        assertThat(read(GOOD + steering).steering())
                .isNotNull()
                .satisfies(it -> assertThat(it.atLeastEvery()).isEqualTo(Period.ofMonths(3)));
        refuses(GOOD + steering.replace("P3M", "monthly"), "line 19, steering.at-least-every: a period is written");
        refuses(GOOD + steering.replace("P14D", "P3M"), "line 19, steering: it is said some time before");
        refuses(GOOD + steering.replace("P3M", "P0D"), "line 19, steering: it is said some time before");
    }

    @Test
    void readsOfWhomMoreThanAPasswordIsDemanded() {
        assertThat(read(GOOD).secondFactor()).isEqualTo(SecondFactorRule.OFFERED);
        assertThat(read(GOOD + "second-factor: offered\n").secondFactor()).isEqualTo(SecondFactorRule.OFFERED);
        assertThat(read(GOOD + "second-factor: at-work\n").secondFactor()).isEqualTo(SecondFactorRule.AT_WORK);
        assertThat(read(GOOD + "second-factor: required\n").secondFactor()).isEqualTo(SecondFactorRule.REQUIRED);
        refuses(
                GOOD + "second-factor: always\n",
                "0999.yaml, line 19, second-factor: one of offered, at-work, required");
    }

    @Test
    void readsWhenSomebodyAnswersInEachLanguage() {
        var one = read(GOOD).municipality().help();
        var each = read(GOOD.replace("hours: mandag", "hours: {da: mandag, en: Monday, kl: ataasinngorneq}"))
                .municipality()
                .help();
        var two = read(GOOD.replace("hours: mandag", "hours: {da: mandag, en: Monday}"))
                .municipality()
                .help();

        assertThat(one).isEqualTo(new HelpLine("12 34 56 78", "mandag"));
        assertThat(one.hoursIn(Locale.ENGLISH)).isEqualTo("mandag");
        assertThat(each.hoursIn(Locale.of("da"))).isEqualTo("mandag");
        assertThat(each.hoursIn(Locale.ENGLISH)).isEqualTo("Monday");
        assertThat(each.hoursIn(Locale.of("kl"))).isEqualTo("ataasinngorneq");
        assertThat(two.hoursIn(Locale.of("kl"))).isEqualTo("mandag");
    }

    @Test
    void refusesHoursThatAreHalfTranslated() {
        refuses(GOOD.replace("hours: mandag", "hours: {da: mandag}"), "line 8, help.hours: 'en' is missing");
        refuses(
                GOOD.replace("hours: mandag", "hours: {da: mandag, en: Monday, sv: måndag}"),
                "help.hours.sv: unknown key");
        refuses(GOOD.replace("hours: mandag", "hours: [mandag]"), "help.hours: keys and values are expected");
    }

    @Test
    void refusesWhatIsMissingOrTwice() {
        refuses(GOOD.replace("calendar: DK\n", ""), "'calendar' is missing");
        refuses(GOOD.replace(", en: leader}\npurposes", "}\npurposes"), "professions.leader: 'en' is missing");
        refuses(GOOD.replace("zone:", "name: To\nzone:"), "name: this key stands twice");
        refuses(GOOD.replace("follow-up:", "other:"), "'follow-up' is needed");
        refuses("", "the file is empty");
    }

    @Test
    void refusesImpossibleValues() {
        refuses(GOOD.replace("\"0999\"", "999"), "four digits");
        refuses(GOOD.replace("Europe/Copenhagen", "Europe/Skovby"), "there is no such zone");
        refuses(GOOD.replace("minimum-cell: 5", "minimum-cell: 0"), "a whole number from 1");
        refuses(GOOD.replace("jurisdiction: DK", "jurisdiction: SE"), "'SE' is not one of the choices");
        refuses(GOOD.replace("session.read: all", "session.read: some"), "'some' is not one of the choices");
        refuses(GOOD.replace("session.read: all", "read: all"), "an action's code is module.deed");
        refuses(GOOD.replace("gives: [leader]", "gives: [queen]"), "only give roles of this file");
        refuses(GOOD.replace("[da, en]", "[da, sv]"), "the languages are da, en and kl");
        refuses(GOOD + "roles-like: \"0450\"\n", "and not both");
        refuses("code: [", "this is not YAML");
    }

    private static MunicipalityFile read(String text) {
        return MunicipalityReader.read("0999.yaml", new StringReader(text));
    }

    private static void refuses(String text, String message) {
        assertThatThrownBy(() -> read(text)).isInstanceOf(SetupProblem.class).hasMessageContaining(message);
    }
}
