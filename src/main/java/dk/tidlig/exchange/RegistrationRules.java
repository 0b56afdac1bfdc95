package dk.tidlig.exchange;

import dk.tidlig.child.Cpr;
import dk.tidlig.programme.MeasurementNeed;
import dk.tidlig.programme.Outcome;
import dk.tidlig.programme.ProgrammeDefinition;
import dk.tidlig.programme.Scale;
import dk.tidlig.programme.SessionLimit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which lines can be true by the programme. All that is wrong with a line is told at once.
final class RegistrationRules {
    private final ProgrammeDefinition programme;
    private final Scale scale;
    private final Set<String> offers;
    private final LocalDate today;
    private final Map<String, Long> firstLine = new HashMap<>();

    /// @param offers the codes of the catalogue
    /// @throws IllegalArgumentException when the programme measures on no scale
    RegistrationRules(ProgrammeDefinition programme, Set<String> offers, LocalDate today) {
        this.programme = programme;
        this.offers = Set.copyOf(offers);
        this.today = today;
        this.scale = programme
                .measurement(MeasurementNeed.Purpose.END)
                .flatMap(need -> programme.scale(need.scale()))
                .orElseThrow(() -> new IllegalArgumentException("the programme measures on no scale"));
    }

    /// Reads the line. The problems are added to; with any, the registration is empty.
    Optional<Registration> judge(Line line, List<Problem> problems) {
        var cells = new Cells(line);
        var read = read(line, cells);
        var found = cells.problems();
        judgeCodes(read, cells, found);
        judgeDays(read, cells, found);
        judgeSessions(read, cells, found);
        judgePlaces(read, found);
        judgeOutcome(read, found);
        problems.addAll(found);
        return found.isEmpty() ? Optional.of(read) : Optional.empty();
    }

    private Registration read(Line line, Cells cells) {
        return new Registration(
                line.number(),
                cells.text(Column.ENQUIRY_ID),
                cells.dayOrToday(Column.RECEIVED_ON, today),
                cells.text(Column.CHANNEL),
                cells.text(Column.CHILD_REF),
                cells.day(Column.BIRTH_DATE),
                cells.text(Column.PROBLEM),
                cells.day(Column.FIRST_CONTACT_ON),
                cells.codes(Column.OFFER),
                cells.count(Column.SESSIONS_HELD),
                cells.number(Column.RULER_START),
                cells.number(Column.RULER_END),
                cells.day(Column.ENDED_ON),
                cells.optional(Column.OUTCOME));
    }

    private void judgeCodes(Registration it, Cells cells, List<Problem> found) {
        if (cells.has(Column.ENQUIRY_ID)) {
            var first = firstLine.putIfAbsent(it.enquiryId(), it.line());
            if (first != null) {
                found.add(Problem.at(it.line(), Column.ENQUIRY_ID, "number-twice", it.enquiryId(), first));
            }
        }
        if (cells.has(Column.CHANNEL) && programme.channel(it.channel()).isEmpty()) {
            found.add(Problem.at(it.line(), Column.CHANNEL, "unknown-code", it.channel()));
        }
        if (cells.has(Column.PROBLEM) && programme.theme(it.problem()).isEmpty()) {
            found.add(Problem.at(it.line(), Column.PROBLEM, "unknown-code", it.problem()));
        }
        for (var offer : it.offers()) {
            if (!offers.contains(offer)) {
                found.add(Problem.at(it.line(), Column.OFFER, "unknown-code", offer));
            }
        }
        if (it.offers().stream().distinct().count() < it.offers().size()) {
            found.add(Problem.at(it.line(), Column.OFFER, "offer-twice"));
        }
        if (it.childRef().matches("\\d{6}-?\\d{4}") && Cpr.parse(it.childRef()).isEmpty()) {
            found.add(Problem.at(it.line(), Column.CHILD_REF, "not-a-cpr-number"));
        }
    }

    private void judgeDays(Registration it, Cells cells, List<Problem> found) {
        if (cells.has(Column.RECEIVED_ON)) {
            judgeBeginning(it, found);
            judgeEnding(it, found);
        }
    }

    private void judgeBeginning(Registration it, List<Problem> found) {
        var received = it.receivedOn();
        if (received.isAfter(today)) {
            found.add(Problem.at(it.line(), Column.RECEIVED_ON, "in-the-future", received));
        }
        if (it.birthDate() != null && it.birthDate().isAfter(received)) {
            found.add(Problem.at(it.line(), Column.BIRTH_DATE, "born-after-enquiry", it.birthDate(), received));
        }
        if (it.firstContactOn() != null && it.firstContactOn().isBefore(received)) {
            found.add(Problem.at(
                    it.line(), Column.FIRST_CONTACT_ON, "contact-before-enquiry", it.firstContactOn(), received));
        }
    }

    private void judgeEnding(Registration it, List<Problem> found) {
        var received = it.receivedOn();
        var ended = it.endedOn();
        if (ended == null) {
            return;
        }
        if (ended.isAfter(today)) {
            found.add(Problem.at(it.line(), Column.ENDED_ON, "in-the-future", ended));
        }
        if (ended.isBefore(received)) {
            found.add(Problem.at(it.line(), Column.ENDED_ON, "ended-before-enquiry", ended, received));
        } else if (it.firstContactOn() != null && ended.isBefore(it.firstContactOn())) {
            found.add(Problem.at(it.line(), Column.ENDED_ON, "ended-before-contact", ended, it.firstContactOn()));
        }
    }

    private void judgeSessions(Registration it, Cells cells, List<Problem> found) {
        int most = programme.sessionLimit().map(SessionLimit::most).orElse(Integer.MAX_VALUE);
        if (it.sessionsHeld() > most) {
            found.add(Problem.at(it.line(), Column.SESSIONS_HELD, "too-many-sessions", it.sessionsHeld(), most));
        }
        if (it.sessionsHeld() > 0 && it.offers().isEmpty() && cells.has(Column.SESSIONS_HELD)) {
            found.add(Problem.at(it.line(), Column.SESSIONS_HELD, "sessions-without-offer", it.sessionsHeld()));
        }
    }

    private void judgePlaces(Registration it, List<Problem> found) {
        judgePlace(it.line(), Column.RULER_START, it.start(), found);
        judgePlace(it.line(), Column.RULER_END, it.end(), found);
    }

    private void judgePlace(long line, Column column, @Nullable BigDecimal place, List<Problem> found) {
        if (place != null && !scale.accepts(place)) {
            var steps = scale.steps();
            found.add(Problem.at(line, column, "outside-the-scale", place, steps.getFirst(), steps.getLast()));
        }
    }

    private void judgeOutcome(Registration it, List<Problem> found) {
        var code = it.outcome();
        if (code == null) {
            if (it.endedOn() != null) {
                found.add(Problem.at(it.line(), Column.OUTCOME, "ended-without-outcome"));
            }
            return;
        }
        var outcome = programme.outcome(code);
        if (outcome.isEmpty()) {
            found.add(Problem.at(it.line(), Column.OUTCOME, "unknown-code", code));
        }
        if (it.endedOn() == null) {
            found.add(Problem.at(it.line(), Column.ENDED_ON, "outcome-without-date", code));
        }
        var start = it.start();
        var end = it.end();
        boolean mustBeBetter = outcome.stream()
                .flatMap(one -> one.requirements().stream())
                .anyMatch(requirement -> requirement.rule() == Outcome.Rule.END_BETTER_THAN_START);
        if (mustBeBetter && start != null && end != null && !scale.isBetter(end, start)) {
            found.add(Problem.at(it.line(), Column.OUTCOME, "not-lifted", code, start, end));
        }
    }

    /// Problems found until now in the order of the file are what a person corrects by.
    static List<Problem> inOrder(List<Problem> problems) {
        var sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingLong(Problem::line));
        return List.copyOf(sorted);
    }
}
