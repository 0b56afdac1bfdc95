package dk.tidlig.exchange;

import dk.tidlig.access.Gate;
import dk.tidlig.access.Grant;
import dk.tidlig.identity.Actor;
import dk.tidlig.kernel.UseCase;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.programme.Programmes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;

/// Takes in a year's registrations, as one whole: all of a file or, when asked, its good lines, or nothing.
@UseCase
public class Registrations {
    private static final int CHUNK = 2_000;

    private final Gate gate;
    private final Programmes programmes;
    private final RegistrationReading reading;
    private final RegistrationTaking taking;
    private final RegistrationRepository repository;

    Registrations(
            Gate gate,
            Programmes programmes,
            RegistrationReading reading,
            RegistrationTaking taking,
            RegistrationRepository repository) {
        this.gate = gate;
        this.programmes = programmes;
        this.reading = reading;
        this.taking = taking;
        this.repository = repository;
    }

    /// Whether one bad line keeps all out.
    public enum Mode {
        ALL_OR_NOTHING,
        GOOD_LINES
    }

    /// The form for a file is asked for.
    public void askToTake(Actor actor) {
        gate.door(actor, ExchangeAction.IMPORT_REGISTRATIONS);
    }

    /// Takes the file in. A line that is here already changes nothing; one that says something else than before is
    /// refused.
    ///
    /// @param done told how many more lines have been taken in or were here
    /// @throws dk.tidlig.kernel.NotFound when there is no such programme
    public ImportResult take(Actor actor, String programme, byte[] file, Mode mode, LongConsumer done) {
        var grant = gate.require(actor, ExchangeAction.IMPORT_REGISTRATIONS);
        var version = programmes.published(programme);
        var judged = reading.read(version, file);
        var problems = new ArrayList<>(judged.problems());
        var fresh = notHereYet(programme, judged.registrations(), problems, done);
        int unchanged = judged.registrations().size() - fresh.size() - otherContent(problems);
        var good = reading.withoutSeconds(actor, programme, fresh, problems);
        boolean takes = problems.isEmpty()
                || (mode == Mode.GOOD_LINES && judged.sheet().problems().isEmpty());
        if (takes) {
            takeIn(grant, version, good, done);
        }
        return result(judged, problems, takes ? good.size() : 0, unchanged);
    }

    private List<Registration> notHereYet(
            String programme, List<Registration> read, List<Problem> problems, LongConsumer done) {
        var fresh = new ArrayList<Registration>();
        for (var chunk : chunks(read)) {
            var known = repository.known(
                    programme, chunk.stream().map(Registration::enquiryId).toList());
            for (var one : chunk) {
                var before = known.get(one.enquiryId());
                if (before == null) {
                    fresh.add(one);
                } else if (!Arrays.equals(before, one.fingerprint())) {
                    problems.add(Problem.at(one.line(), Column.ENQUIRY_ID, "other-content", one.enquiryId()));
                }
            }
            done.accept(known.size());
        }
        return fresh;
    }

    private static int otherContent(List<Problem> problems) {
        return (int) problems.stream()
                .filter(problem -> problem.reason().equals("other-content"))
                .count();
    }

    private void takeIn(Grant grant, ProgrammeVersion version, List<Registration> fresh, LongConsumer done) {
        for (var chunk : chunks(fresh)) {
            taking.take(grant.actor(), version, reading.zone(), chunk);
            repository.keep(grant, version.code(), chunk);
            done.accept(chunk.size());
        }
    }

    private static ImportResult result(
            RegistrationReading.Judged judged, List<Problem> problems, int imported, int unchanged) {
        var unknown = judged.sheet().unknownColumns();
        return new ImportResult(
                judged.sheet().lines().size(),
                imported,
                unchanged,
                (int) problems.stream().mapToLong(Problem::line).distinct().count(),
                RegistrationRules.inOrder(problems),
                unknown.isEmpty() ? List.of() : List.of(Problem.ofFile("unknown-columns", String.join(", ", unknown))),
                judged.sheet());
    }

    private static List<List<Registration>> chunks(List<Registration> all) {
        var chunks = new ArrayList<List<Registration>>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            chunks.add(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
        return chunks;
    }
}
