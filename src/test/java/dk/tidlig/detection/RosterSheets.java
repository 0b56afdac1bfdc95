package dk.tidlig.detection;

import dk.tidlig.support.UnrealNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/// Makes rosters of a municipality of fictitious children: daycares of three rooms, schools of twenty classes, twenty
/// children in each. The same seed gives the same roster. It lies with the tests, so that nothing that is installed
/// anywhere can fill a municipality with children who are none.
public final class RosterSheets {
    static final String HEADING = "given_name,family_name,cpr,institution,group,type";
    private static final int EACH = 20;
    private static final int DAYCARE_ROOMS = 3;
    private static final int CLASSES = 20;
    private static final String[] GIVEN = {
        "Alba", "Anton", "Asta", "Bo", "Clara", "Elias", "Karla", "Mads", "Mille", "Nora", "Oskar", "Storm", "Vega"
    };
    private static final String[] FAMILY = {"Dam", "Kjær", "Bang", "Friis", "Holst", "Lund", "Riis", "Toft", "Ravn"};

    private final Random random;
    private final Set<String> numbers = new HashSet<>();

    public RosterSheets(long seed) {
        this.random = new Random(seed);
    }

    /// Writes a roster for `./tidlig import roster`: `RosterSheets FILE.csv LINES`.
    static void main(String... arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), new RosterSheets(20260303).of(Integer.parseInt(arguments[1]), 2026));
    }

    /// A third of the children go in daycares.
    public String of(int children, int year) {
        var sheet = new StringBuilder(HEADING).append('\n');
        int small = children / 3;
        for (int i = 0; i < children; i++) {
            sheet.append(i < small ? daycare(i, year) : school(i - small, year)).append('\n');
        }
        return sheet.toString();
    }

    private String daycare(int number, int year) {
        int room = number / EACH;
        return line(bornOn(year - 6, 5 * 365))
                + ",Børnehus %03d,Stue %d,daycare".formatted(room / DAYCARE_ROOMS + 1, room % DAYCARE_ROOMS + 1);
    }

    private String school(int number, int year) {
        int room = number / EACH;
        int school = room / CLASSES;
        int grade = room % CLASSES / 2;
        return line(bornOn(year - 7 - grade, 365))
                + ",Skole %03d,%d.%s,school".formatted(school + 1, grade, room % 2 == 0 ? "a" : "b");
    }

    private LocalDate bornOn(int year, int days) {
        return LocalDate.of(year, 1, 1).plusDays(random.nextInt(days));
    }

    private String line(LocalDate bornOn) {
        var number = UnrealNumber.of(bornOn, random);
        while (!numbers.add(number)) {
            number = UnrealNumber.of(bornOn, random);
        }
        return GIVEN[random.nextInt(GIVEN.length)] + "," + FAMILY[random.nextInt(FAMILY.length)] + "," + number;
    }
}
