package dk.tidlig.programme.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dk.tidlig.programme.ClockRule;
import dk.tidlig.programme.Intake;
import dk.tidlig.programme.Outcome;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedProgrammesTest {
    private final ProgrammeDefinition programme = shipped("0779/tidlig-forebyggelse");

    @Test
    void carriesEveryCodeOfTheRegistrations() {
        assertThat(programme.intake().channels().stream().map(Intake.Channel::code))
                .containsAll(
                        words("parent young-person school daycare health-visitor gp job-centre other-professional"));
        assertThat(programme.themes().stream().map(Theme::code))
                .containsAll(words("anxiety bullying divorce family-conflict grief parental-mental-health"))
                .containsAll(words("postnatal-reaction school-absence self-esteem underweight-overweight"));
        assertThat(programme.outcomes().stream().map(Outcome::code))
                .containsExactly("lifted", "unchanged", "moved", "handed-on");
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0779/tidlig-forebyggelse", "0957/tidlig-indsats", "0450/stafetlog", "0101/tidlig-indsats-0-2"})
    void saysEverythingInEnglishToo(String name) {
        var said = Outline.of(text(name)).keySet();

        assertThat(said.stream().filter(path -> path.endsWith(".da")).map(path -> path.replaceAll("da$", "en")))
                .allMatch(said::contains);
    }

    @Test
    void readsEveryOtherShippedFileToo() {
        var groups = shipped("0957/tidlig-indsats");

        assertThat(groups.themes()).hasSize(6);
        assertThat(groups.targetGroup().ages().include(LocalDate.parse("2024-02-29"), LocalDate.parse("2026-02-28")))
                .isTrue();
        assertThat(groups.targetGroup().ages().include(LocalDate.parse("2024-02-29"), LocalDate.parse("2026-03-01")))
                .isFalse();
    }

    @Test
    void readsHowARelayLogWorks() {
        var relay = shipped("0450/stafetlog").relay().orElseThrow();

        assertThat(programme.relay()).isEmpty();
        assertThat(relay.answerBy(LocalDate.parse("2026-03-03"))).isEqualTo("2026-03-08");
        assertThat(relay.followUpBy(LocalDate.parse("2026-03-03"))).isEqualTo("2026-04-14");
        assertThat(relay.followUpBy(LocalDate.parse("2026-03-01"))).isEqualTo("2026-04-10");
        assertThat(relay.closing("parents-alone").orElseThrow().outcome()).isEqualTo("ended-by-parents");
    }

    @Test
    void countsContactOnTheSeventhDayAsInTime() {
        var within =
                programme.clock("contact-within-a-week").map(ClockRule::within).orElseThrow();

        assertThat(within.lastDay(LocalDate.parse("2022-02-22"))).hasValue(LocalDate.parse("2022-03-01"));
    }

    static ProgrammeDefinition shipped(String name) {
        return ProgrammeFile.read(name + ".yaml", text(name));
    }

    static String text(String name) {
        try (var file = ShippedProgrammesTest.class.getResourceAsStream("/programmes/" + name + ".yaml")) {
            assertThat(file).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
