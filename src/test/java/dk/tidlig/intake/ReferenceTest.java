package dk.tidlig.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReferenceTest {
    private final SecureRandom random = new SecureRandom();

    @Test
    void usesNoTwoSignsThatLookAlike() {
        for (var pair : new String[] {"0O", "1I", "2Z", "5S", "6G", "8B"}) {
            assertThat(pair.chars()
                            .filter(sign -> Reference.SIGNS.indexOf(sign) >= 0)
                            .count())
                    .as(pair)
                    .isLessThanOrEqualTo(1);
        }
        assertThat(Reference.SIGNS).doesNotContain("A", "E", "I", "O", "U");
    }

    @Test
    void isReadAsPeopleWriteIt() {
        var reference = Reference.random(random);

        assertThat(Reference.parse(reference.spaced())).contains(reference);
        assertThat(Reference.parse(" " + reference.value().toLowerCase(java.util.Locale.ROOT) + " "))
                .contains(reference);
        assertThat(reference.spaced()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    @Test
    void noticesEveryWrongSign() {
        for (int round = 0; round < 200; round++) {
            var value = Reference.random(random).value();
            for (int at = 0; at < value.length(); at++) {
                for (char other : Reference.SIGNS.toCharArray()) {
                    if (other != value.charAt(at)) {
                        var wrong = value.substring(0, at) + other + value.substring(at + 1);
                        assertThat(Reference.parse(wrong)).as(wrong).isEmpty();
                    }
                }
            }
        }
    }

    @Test
    void noticesTwoNeighboursChangedAbout() {
        for (int round = 0; round < 500; round++) {
            var value = Reference.random(random).value();
            for (int at = 0; at + 1 < value.length(); at++) {
                if (value.charAt(at) != value.charAt(at + 1)) {
                    var wrong =
                            value.substring(0, at) + value.charAt(at + 1) + value.charAt(at) + value.substring(at + 2);
                    assertThat(Reference.parse(wrong)).as(wrong).isEmpty();
                }
            }
        }
    }

    @Test
    void isHardlyEverDrawnTwice() {
        var drawn = new HashSet<String>();
        for (int round = 0; round < 10_000; round++) {
            drawn.add(Reference.random(random).value());
        }

        assertThat(drawn).hasSizeGreaterThan(9_998);
    }

    @Test
    void refusesWhatIsNone() {
        Stream.of("", "hello", "22222222X", "4KTM", "ÆØÅÆØÅÆØ", "\u0000\u0000", "2".repeat(10_000))
                .forEach(typed -> assertThat(Reference.parse(typed)).as(typed).isEmpty());
        assertThatThrownBy(() -> new Reference("ABCDEFGH")).isInstanceOf(IllegalArgumentException.class);
    }
}
