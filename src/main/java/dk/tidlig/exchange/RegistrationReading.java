package dk.tidlig.exchange;

import dk.tidlig.identity.Actor;
import dk.tidlig.offer.Offer;
import dk.tidlig.offer.Offers;
import dk.tidlig.programme.ProgrammeVersion;
import dk.tidlig.tenancy.Municipalities;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads a sheet and judges it by the programme and the catalogue. Writes nothing.
@Component
class RegistrationReading {
    private final Offers offers;
    private final Municipalities municipalities;
    private final Clock clock;
    private final SecondCourses seconds;

    RegistrationReading(Offers offers, Municipalities municipalities, Clock clock, SecondCourses seconds) {
        this.offers = offers;
        this.municipalities = municipalities;
        this.clock = clock;
        this.seconds = seconds;
    }

    /// A sheet, what can be taken in of it, and what is wrong with the rest.
    record Judged(Sheet sheet, List<Registration> registrations, List<Problem> problems) {}

    Judged read(ProgrammeVersion programme, byte[] file) {
        var sheet = SheetReader.read(file);
        var problems = new ArrayList<>(sheet.problems());
        var rules = new RegistrationRules(programme.definition(), codes(), today());
        var registrations = new ArrayList<Registration>();
        for (var line : sheet.lines()) {
            rules.judge(line, problems).ifPresent(registrations::add);
        }
        return new Judged(sheet, registrations, problems);
    }

    /// Those of the lines not yet here that give nobody a second open course.
    List<Registration> withoutSeconds(Actor actor, String programme, List<Registration> fresh, List<Problem> problems) {
        return seconds.without(actor, programme, fresh, problems);
    }

    private Set<String> codes() {
        return offers.list().stream().map(Offer::code).collect(Collectors.toSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /// The zone that the sheet's days are days in.
    ZoneId zone() {
        return municipalities.current().zone();
    }
}
