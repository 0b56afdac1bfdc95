package dk.tidlig.detection.round;

import dk.tidlig.detection.DetectionAction;
import dk.tidlig.detection.Institution;
import dk.tidlig.identity.Actor;
import dk.tidlig.shell.Words;
import dk.tidlig.shell.cells.CountSource;
import dk.tidlig.shell.cells.Counted;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The newest round of daycares, and of schools, in the leaders' one picture.
@Configuration(proxyBeanMethods = false)
class RoundCounts {
    @Bean
    CountSource daycareRounds(RoundFigures figures, Words words) {
        return new OfKind(CountSource.Area.DAYCARE, Institution.Kind.DAYCARE, figures, words);
    }

    @Bean
    CountSource schoolRounds(RoundFigures figures, Words words) {
        return new OfKind(CountSource.Area.SCHOOL, Institution.Kind.SCHOOL, figures, words);
    }

    private record OfKind(Area area, Institution.Kind kind, RoundFigures figures, Words words) implements CountSource {
        @Override
        public Optional<Counted> of(Actor actor) {
            return actor.may(DetectionAction.READ_FIGURES.code())
                    ? figures.latest(actor, kind, words.today()).map(this::counted)
                    : Optional.empty();
        }

        private Counted counted(RoundFigures.Latest it) {
            var complete = new Counted.Line(words.text("detection.count.complete"), it.complete(), it.percent());
            return new Counted(
                    words.text("detection.count.title"),
                    it.name(),
                    Stream.concat(
                                    Stream.of(complete),
                                    it.spread().stream().map(one -> new Counted.Line(one.place(), one.number(), null)))
                            .toList(),
                    "/rounds/" + it.id() + "/figures");
        }
    }
}
