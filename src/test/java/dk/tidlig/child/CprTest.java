package dk.tidlig.child;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CprTest {
    @ParameterizedTest
    @ValueSource(strings = {"Hun er 240722-9995.", "nummer 2407229995", "(240722 9995)", "240722 – 9995 er hendes"})
    void isFoundWhereItStandsInAText(String text) {
        assertThat(Cpr.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ring 12 34 56", "sag 990722-9995", "124072299951", "den 24-07-2022", "240722"})
    void isNotSeenWhereThereIsNone(String text) {
        assertThat(Cpr.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0505209996, 2020-05-05, FEMALE",
        "0505159995, 2015-05-05, MALE",
        "2911829996, 1982-11-29, FEMALE",
        "2512489996, 1948-12-25, FEMALE",
        "3103979995, 1997-03-31, MALE",
        "3101229995, 2022-01-31, MALE",
        "0108589995, 1958-08-01, MALE",
        "1502779995, 1977-02-15, MALE",
        "0201919990, 1991-01-02, FEMALE",
        "2509479989, 1947-09-25, MALE",
        "1310169995, 2016-10-13, MALE",
        "1306249995, 2024-06-13, MALE",
    })
    void takesTheNationalTestNumbersThoughTheyFailTheCheckSum(String number, LocalDate born, Cpr.Sex sex) {
        var cpr = Cpr.of(number);

        assertThat(cpr.kind()).isEqualTo(Cpr.Kind.CPR);
        assertThat(cpr.birthDate()).contains(born);
        assertThat(cpr.sex()).contains(sex);
        assertThat(cpr.checkSumHolds()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0505209996, 2020-05-05, true",
        "0505209996, 1920-05-05, false",
        "0505200996, 1920-05-05, true",
        "0505209996, 2020-05-06, false",
        "2902219996, 2021-03-01, false",
        "240722XXX1, 2022-07-24, true",
        "240722XXX1, 2022-07-25, false"
    })
    void tellsWhetherADayOfBirthIsTheOneItHas(String written, LocalDate born, boolean tells) {
        var number = Cpr.of(written.replace("XXX", "1AB"));

        assertThat(number.tells(born)).isEqualTo(tells);
        assertThat(new Cpr.Beside(number, born).strange()).isEqualTo(!tells);
    }

    @Test
    void isAskedAboutUntilSomebodySaysThatBothAreRight() {
        var strange = new Cpr.Beside(Cpr.of("0505209996"), LocalDate.of(2020, 5, 6));
        var other = new Cpr.Beside(Cpr.of("0505209996"), LocalDate.of(2020, 5, 7));

        assertThat(strange.asks(null)).isTrue();
        assertThat(strange.asks(strange.mark())).isFalse();
        assertThat(other.asks(strange.mark())).isTrue();
        assertThat(new Cpr.Beside(null, LocalDate.of(2020, 5, 6)).asks(null)).isFalse();
        assertThat(new Cpr.Beside(Cpr.of("0505209996"), null).asks(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0101000999, 1900-01-01",
        "3112993999, 1999-12-31",
        "0101004999, 2000-01-01",
        "3112364999, 2036-12-31",
        "0101374999, 1937-01-01",
        "3112994999, 1999-12-31",
        "0101005999, 2000-01-01",
        "3112578999, 2057-12-31",
        "0101585999, 1858-01-01",
        "3112998999, 1899-12-31",
        "0101009999, 2000-01-01",
        "3112369999, 2036-12-31",
        "0101379999, 1937-01-01",
        "3112999999, 1999-12-31",
    })
    void tellsTheCenturyByTheSeventhDigitAndTheYear(String number, LocalDate born) {
        assertThat(Cpr.of(number).birthDate()).contains(born);
    }

    @ParameterizedTest
    @CsvSource({
        "240722-9995, 2407229995",
        "240722 9995, 2407229995",
        "' 24 07 22 9995 ', 2407229995",
        "240722–9995, 2407229995",
        "2407221ab3, 2407221AB3"
    })
    void readsWhatPeopleWrite(String written, String value) {
        assertThat(Cpr.of(written).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "0505201AB2, X_ECPR",
        "0505207XY9, X_ECPR",
        "0505200AB2, D_ECPR",
        "0505205AB2, D_ECPR",
        "0505206QZ1, D_ECPR"
    })
    void takesReplacementNumbers(String number, Cpr.Kind kind) {
        var cpr = Cpr.of(number);

        assertThat(cpr.kind()).isEqualTo(kind);
        assertThat(cpr.sex()).isEmpty();
        assertThat(cpr.checkSumHolds()).isTrue();
    }

    @Test
    void takesTheTwentyNinthOfFebruaryInEveryYear() {
        assertThat(Cpr.of("2902209996").birthDate()).contains(LocalDate.of(2020, 2, 29));
        assertThat(Cpr.of("2902219996").birthDate()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "240722",
                "24072299951",
                "3104209996",
                "3002209996",
                "0013209996",
                "3213209996",
                "2407222AB3",
                "2407221A13",
                "240722ABC3",
                "abc"
            })
    void refusesWhatHasNotTheForm(String written) {
        assertThat(Cpr.parse(written)).isEmpty();
        assertThatThrownBy(() -> Cpr.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverShowsItselfWhole() {
        var cpr = Cpr.of("240722-9995");

        assertThat(cpr.toString()).doesNotContain("9995").isEqualTo(cpr.masked());
        assertThat(cpr.written()).isEqualTo("240722-9995");
    }
}
