package dk.tidlig.shell.pictures;

import dk.tidlig.shell.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws on the server: each picture twice (wide and narrow, so that letters keep their size on a phone), with what its
/// table needs. `shell/pictures.html` writes them.
@Component
public class Pictures {
    private final Words words;

    public Pictures(Words words) {
        this.words = words;
    }

    /// A child's places over time, rater by rater.
    ///
    /// @param raters those who have placed the child; at least one place in all
    /// @param end when the end measurement is expected, or null
    public Trajectory trajectory(PictureScale scale, List<Rater> raters, @Nullable LocalDate end) {
        return Trajectory.of(new Trajectory.Story(
                scale, raters, words.today(), end, words.text("shell.picture.end"), new InWords(words)));
    }

    /// From where to where on a scale.
    public StartEnd startEnd(PictureScale scale, BigDecimal start, BigDecimal end) {
        return StartEnd.of(new StartEnd.Story(
                scale,
                start,
                end,
                words.text("shell.picture.at-start"),
                words.text("shell.picture.at-end"),
                new InWords(words)));
    }

    /// From where to where, row by row.
    public StartEndByRow startEndByRow(PictureScale scale, List<StartEndByRow.Row> rows) {
        return StartEndByRow.of(scale, rows, new InWords(words));
    }

    /// The words inside pictures, as the reader's page writes them.
    private record InWords(Words words) implements Lettering {
        @Override
        public String shortDay(LocalDate day) {
            return words.shortDay(day);
        }

        @Override
        public String number(BigDecimal number) {
            return words.plain(number);
        }

        @Override
        public String mean(BigDecimal number) {
            return words.number(number, 1);
        }

        @Override
        public String today() {
            return words.text("shell.picture.today");
        }

        @Override
        public String apart(BigDecimal steps) {
            return words.text("shell.picture.apart", steps);
        }
    }
}
